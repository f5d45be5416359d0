import { received } from './case-context.ts';
import { caseSetup } from './case-setup.ts';
import { ends } from './end-states.ts';
import { receivedState } from './intake-states.ts';

/**
 * Carries a filing that cannot be taken, from the written no to a review of it.
 *
 * 退办件: 不予受理, 退办 → 复核 where there is an office for it. The end has a document with reason, basis and remedies.
 */
export const returnedCaseMachine = caseSetup.createMachine({
  id: 'returnedCase',
  context: ({ input }) => received(input),
  initial: 'received',
  states: {
    received: receivedState([], { notifies: false }),
    ...ends,
  },
});
