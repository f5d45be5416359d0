import { caseSetup } from './case-setup.ts';

/**
 * Carries a case that the hall has promised to decide within a limit.
 *
 * 承诺件: 受理 → 决定 → 送达办结. Its due date is worked out from the promised limit and the work calendar; no timer runs.
 */
export const promisedCaseMachine = caseSetup.createMachine({
  id: 'promisedCase',
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
