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

/** What may happen to an accepted case whatever it is doing. 受理后、决定前. */
export const { on: accepted } = caseSetup.createStateConfig({
  on: {
    ...undecided,
    'case.bill': { guard: 'mayBill', actions: { type: 'keepBill', params: said } },
    'case.pay': { guard: 'mayPay', actions: { type: 'keepPayment', params: said } },
    'case.reclassify': [
      {
        guard: { type: 'reclassifiesAs', params: { as: 'promised' } },
        target: '#promised',
        actions: { type: 'keepReclassification', params: said },
      },
      {
        guard: { type: 'reclassifiesAs', params: { as: 'joint' } },
        target: '#joint',
        actions: { type: 'keepReclassification', params: said },
      },
    ],
  },
});

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
