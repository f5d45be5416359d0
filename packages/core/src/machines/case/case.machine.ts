import { received } from './case-context.ts';
import { caseSetup } from './case-setup.ts';
import { ends } from './end-states.ts';
import { receivedState, supplementState } from './intake-states.ts';
import { immediateState, jointState, promisedState } from './review-states.ts';

/**
 * Carries a case from the counter to its end, through as many of the five types as it takes.
 *
 * 五件管理: 收件 → 即办件, 承诺件, 联办件, 补办件 or 退办件; a supplemented case becomes what it is once it is complete, a returned
 * one stays returned unless a review says otherwise. What the matter is (事项), as what it is managed (办件类型) and where it
 * stands (状态) are three things: the first is in `system`, the second in `caseType`, the third is the state.
 */
export const caseMachine = caseSetup.createMachine({
  id: 'case',
  context: ({ input }) => received(input),
  initial: 'received',
  states: {
    received: receivedState(['immediate', 'promised', 'joint']),
    supplement: supplementState,
    immediate: immediateState(['promised', 'joint']),
    promised: promisedState(['promised', 'joint']),
    joint: jointState(['promised', 'joint']),
    ...ends,
  },
});
