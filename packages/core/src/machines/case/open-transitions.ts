import { caseSetup } from './case-setup.ts';

/** Passes an event on to its action as it is. */
export const said = <TEvent>({ event }: { readonly event: TEvent }): TEvent => event;

/** What may happen to a case at any time before its end. 办结前随时. */
export const { on: anyTime } = caseSetup.createStateConfig({
  on: {
    'case.handOver': { guard: 'mayHandOver', actions: { type: 'keepHandOver', params: said } },
    'case.void': { guard: 'mayVoid', target: '#voided', actions: { type: 'keepDay', params: said } },
  },
});

/** What may happen to a case before it is decided. 决定前随时. */
export const { on: undecided } = caseSetup.createStateConfig({
  on: {
    ...anyTime,
    'case.supply': { guard: 'maySupply', actions: { type: 'keepSupply', params: said } },
    'case.report': { guard: 'mayReport', actions: { type: 'keepReport', params: said } },
    'case.withdraw': { guard: 'mayWithdraw', target: '#withdrawn', actions: { type: 'keepDay', params: said } },
  },
});

/**
 * Returns what may happen to an accepted case whatever it is doing.
 *
 * 受理后、决定前.
 *
 * @param becomes the types that the chart can turn it into
 */
export function accepted<const TTypes extends readonly ('promised' | 'joint')[]>(becomes: TTypes) {
  return caseSetup.createStateConfig({
    on: {
      ...undecided,
      'case.bill': { guard: 'mayBill', actions: { type: 'keepBill', params: said } },
      'case.pay': { guard: 'mayPay', actions: { type: 'keepPayment', params: said } },
      'case.reclassify': becomes.map((as) => ({
        guard: { type: 'reclassifiesAs' as const, params: { as } },
        target: `#${as}`,
        actions: { type: 'keepReclassification' as const, params: said },
      })),
    },
  }).on;
}

/** Papers that were to follow did not. 容缺逾期. */
export const deferralLapses = [
  {
    guard: { type: 'deferralLapses', params: { into: 'returned' } },
    target: '#returned',
    actions: { type: 'keepDeferralLapse', params: said },
  },
  {
    guard: { type: 'deferralLapses', params: { into: 'ended' } },
    target: '#withdrawn',
    actions: { type: 'keepDeferralLapse', params: said },
  },
] as const;
