import { received } from './case-context.ts';
import { caseSetup } from './case-setup.ts';
import { ends } from './end-states.ts';
import { receivedState } from './intake-states.ts';
import { immediateState } from './review-states.ts';

/**
 * Carries a case that is decided on the spot or the same day, and nothing else.
 *
 * 即办件: 收件 → 受理 → 决定 → 送达办结. Its due instant is worked out from the hall's hours; no timer runs.
 */
export const immediateCaseMachine = caseSetup.createMachine({
  id: 'immediateCase',
  context: ({ input }) => received(input),
  initial: 'received',
  states: {
    received: receivedState(['immediate'], { notifies: false }),
    immediate: immediateState([]),
    ...ends,
  },
});
