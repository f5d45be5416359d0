import { caseSetup } from './case-setup.ts';
import { said, undecided } from './open-transitions.ts';
import type { AcceptedCaseType } from '../../model/case-papers.ts';

const toDecline = { guard: 'mayDecline', target: '#returned', actions: { type: 'keepReturn', params: said } } as const;

/** 受理 as one type, said or by silence. */
function acceptances<const TTypes extends readonly AcceptedCaseType[]>(types: TTypes) {
  return caseSetup.createStateConfig({
    on: {
      'case.accept': types.map((as) => ({
        guard: { type: 'acceptsAs' as const, params: { as } },
        target: `#${as}`,
        actions: { type: 'keepAcceptance' as const, params: said },
      })),
      'day.begin': types.map((as) => ({
        guard: { type: 'isDeemedAccepted' as const, params: { as } },
        target: `#${as}`,
        actions: { type: 'keepDeemedAcceptance' as const, params: said },
      })),
    },
  }).on;
}

/**
 * Returns the intake check of a machine that can accept as `types`.
 *
 * 收件审查: 受理, 一次性告知, 不予受理. What can be put right on the spot is handed in here (行政许可法 32).
 */
export function receivedState(types: readonly AcceptedCaseType[], { notifies = true } = {}) {
  return caseSetup.createStateConfig({
    id: 'received',
    tags: 'received',
    on: {
      ...undecided,
      ...acceptances(types),
      'case.decline': toDecline,
      ...(notifies && {
        'case.notify': {
          guard: 'mayNotify' as const,
          target: '#supplement',
          actions: { type: 'keepNotice' as const, params: said },
        },
      }),
    },
  });
}

/**
 * Waiting for what the applicant was told to supply.
 *
 * 补办件: told once; complete, it is looked at again and may become any type; not completed in time, it ends as the rules
 * say (TYPE-07).
 */
export const supplementState = caseSetup.createStateConfig({
  id: 'supplement',
  tags: 'awaitingSupplement',
  on: {
    ...undecided,
    'case.supply': [
      { guard: 'completes', target: '#received', actions: { type: 'keepSupply', params: said } },
      { guard: 'maySupply', actions: { type: 'keepSupply', params: said } },
    ],
    'case.notify': { guard: 'mayNotify', actions: { type: 'keepNotice', params: said } },
    'case.decline': toDecline,
    'day.begin': [
      {
        guard: { type: 'supplementLapses', params: { into: 'withdrawn' } },
        target: '#withdrawn',
        actions: { type: 'keepLapse', params: said },
      },
      {
        guard: { type: 'supplementLapses', params: { into: 'returned' } },
        target: '#returned',
        actions: { type: 'keepLapse', params: said },
      },
      {
        guard: { type: 'supplementLapses', params: { into: 'refused' } },
        target: '#decided',
        actions: { type: 'keepLapse', params: said },
      },
    ],
  },
});
