import { caseSetup } from './case-setup.ts';

/**
 * Carries a case that is decided while the applicant waits.
 *
 * 即办件: 受理 → 决定 → 送达办结. That it is late is not a state of it: a day is compared, no timer runs.
 */
export const immediateCaseMachine = caseSetup.createMachine({
  id: 'immediateCase',
  context: ({ input }) => input,
  initial: 'accepted',
  states: {
    accepted: {
      meta: { refusals: { 'case.decide': 'reason-required' } },
      on: {
        'case.decide': {
          guard: { type: 'isReasoned', params: ({ event }) => event },
          target: 'decided',
          actions: { type: 'keepDecision', params: ({ event }) => event },
        },
      },
    },
    decided: { on: { 'case.deliver': { target: 'closed' } } },
    closed: { type: 'final', tags: 'settled' },
  },
});
