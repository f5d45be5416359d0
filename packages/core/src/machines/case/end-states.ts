import { caseSetup } from './case-setup.ts';
import { anyTime, said } from './open-transitions.ts';

/** 已决定: what was decided is still to be handed over. */
const decidedState = caseSetup.createStateConfig({
  id: 'decided',
  tags: 'decided',
  on: {
    ...anyTime,
    'case.supply': { guard: 'maySupply', actions: { type: 'keepSupply', params: said } },
    'case.bill': { guard: 'mayBill', actions: { type: 'keepBill', params: said } },
    'case.pay': { guard: 'mayPay', actions: { type: 'keepPayment', params: said } },
    'case.deliver': { guard: 'mayDeliver', target: '#closed', actions: { type: 'keepDelivery', params: said } },
  },
});

/** 退办件: given back with reason, basis and remedies; looked at again where a place has an office for it. */
const returnedState = caseSetup.createStateConfig({
  id: 'returned',
  initial: 'issued',
  states: {
    issued: {
      tags: ['returned', 'settled'],
      on: {
        'case.void': { guard: 'mayVoid', target: '#voided', actions: { type: 'keepDay', params: said } },
        'case.requestReview': {
          guard: 'mayRequestReview',
          target: 'underReview',
          actions: { type: 'keepReviewRequest', params: said },
        },
        'case.archive': { guard: 'mayArchive', target: '#archived', actions: { type: 'keepDay', params: said } },
      },
    },
    underReview: {
      tags: 'returnUnderReview',
      on: {
        ...anyTime,
        'case.review': [
          { guard: 'overturns', target: '#received', actions: { type: 'keepReopening', params: said } },
          { guard: 'mayReview', target: 'issued', actions: { type: 'keepDay', params: said } },
        ],
      },
    },
  },
});

/** Where every case ends. 终点. */
export const ends = {
  decided: decidedState,
  /** 办结. */
  closed: caseSetup.createStateConfig({
    id: 'closed',
    tags: ['closed', 'settled'],
    on: {
      'case.verify': [
        { guard: 'revokes', target: '#revoked', actions: { type: 'keepVerification', params: said } },
        { guard: 'mayVerify', actions: { type: 'keepVerification', params: said } },
      ],
      'case.void': { guard: 'mayVoid', target: '#voided', actions: { type: 'keepDay', params: said } },
      'case.archive': { guard: 'mayArchive', target: '#archived', actions: { type: 'keepDay', params: said } },
    },
  }),
  returned: returnedState,
  /** 撤回申请. */
  withdrawn: caseSetup.createStateConfig({
    id: 'withdrawn',
    tags: ['withdrawn', 'settled'],
    on: { 'case.archive': { guard: 'mayArchive', target: '#archived', actions: { type: 'keepDay', params: said } } },
  }),
  /** 作废. */
  voided: caseSetup.createStateConfig({ id: 'voided', type: 'final', tags: ['voided', 'settled'] }),
  /** 撤销决定. */
  revoked: caseSetup.createStateConfig({
    id: 'revoked',
    tags: ['revoked', 'settled'],
    on: { 'case.archive': { guard: 'mayArchive', target: '#archived', actions: { type: 'keepDay', params: said } } },
  }),
  /** 归档. */
  archived: caseSetup.createStateConfig({ id: 'archived', type: 'final', tags: ['archived', 'settled'] }),
};
