import { received } from './case-context.ts';
import { caseSetup } from './case-setup.ts';
import { ends } from './end-states.ts';
import { receivedState } from './intake-states.ts';
import { jointState } from './review-states.ts';

/**
 * Carries a case that several departments handle under one lead, and nothing else.
 *
 * 联办件: 收件 → 受理 → 征求会办意见, 联审 → 决定 → 送达办结. Silence, absence and invalid answers count as the rule set says.
 */
export const jointCaseMachine = caseSetup.createMachine({
  id: 'jointCase',
  context: ({ input }) => received(input),
  initial: 'received',
  states: {
    received: receivedState(['joint'], { notifies: false }),
    joint: jointState([]),
    ...ends,
  },
});
