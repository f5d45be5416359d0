import { received } from './case-context.ts';
import { caseSetup } from './case-setup.ts';
import { ends } from './end-states.ts';
import { receivedState } from './intake-states.ts';
import { promisedState } from './review-states.ts';

/**
 * Carries a case that the hall has promised to decide within a limit, and nothing else.
 *
 * 承诺件: 收件 → 受理 → 审查, 中止, 延期, 勘察, 上报 → 决定 → 送达办结. Its due date is worked out from the promised limit and the work
 * calendar; no timer runs.
 */
export const promisedCaseMachine = caseSetup.createMachine({
  id: 'promisedCase',
  context: ({ input }) => received(input),
  initial: 'received',
  states: {
    received: receivedState(['promised'], { notifies: false }),
    promised: promisedState([]),
    ...ends,
  },
});
