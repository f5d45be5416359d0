import { received } from './case-context.ts';
import { caseSetup } from './case-setup.ts';
import { ends } from './end-states.ts';
import { receivedState, supplementState } from './intake-states.ts';

/**
 * Carries a filing that is not complete from its notice until it is, or ends as the rules say.
 *
 * 补办件: 一次性告知 → 补齐 or 逾期. Complete, it goes back to the intake check; the whole case moves on from there.
 */
export const supplementCaseMachine = caseSetup.createMachine({
  id: 'supplementCase',
  context: ({ input }) => received(input),
  initial: 'received',
  states: {
    received: receivedState([]),
    supplement: supplementState,
    ...ends,
  },
});
