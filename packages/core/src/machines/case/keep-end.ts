import type { IsoDate } from '../../model/iso-date.ts';
import type { CaseFacts } from '../../rules/case-facts.ts';
import type {
  CaseBilled,
  CaseDeclined,
  CaseHandedOver,
  CaseReviewRequested,
  CaseVerified,
  OnDay,
} from './case-event.ts';
import type { CaseContext } from './case-context.ts';

type Kept = Partial<CaseContext>;

/** 退办: the case is a returned one from now on. */
export function keepReturn({ facts }: CaseContext, { on, reason, basis, remedies }: CaseDeclined): Kept {
  return { on, caseType: 'returned', no: { reason, basis, remedies }, facts: ended(facts, on) };
}

/** 逾期未补正: what the rules make of it (TYPE-07). */
export function keepLapse({ rules, facts, no }: CaseContext, { on }: OnDay): Kept {
  const lapse = rules.acceptance.supplementExpiry;
  const lapsed = { on, no: { ...no, reason: '逾期未补正' } };
  if (lapse === 'returned') return { ...lapsed, caseType: 'returned', facts: ended(facts, on) };
  if (lapse === 'refused') return { ...lapsed, outcome: 'refused', facts: { ...facts, decidedOn: on } };
  return lapsed;
}

/** 容缺材料逾期未补. */
export function keepDeferralLapse({ rules, facts }: CaseContext, { on }: OnDay): Kept {
  if (rules.deferral.expiry === 'suspended')
    return { on, facts: { ...facts, pauses: [...(facts.pauses ?? []), { reason: '容缺材料未补齐', from: on }] } };
  const no = { reason: '容缺材料逾期未补齐' };
  return rules.deferral.expiry === 'returned' ? { on, no, caseType: 'returned', facts: ended(facts, on) } : { on, no };
}

function ended(facts: CaseFacts, on: IsoDate): CaseFacts {
  return facts.acceptedOn === undefined ? { ...facts, declinedOn: on } : { ...facts, decidedOn: on };
}

/** 复核撤销退办: the filing is looked at again as if it had come in today. */
export function keepReopening({ expected, facts }: CaseContext, { on }: OnDay): Kept {
  const { declinedOn: _, decidedOn: __, ...rest } = facts;
  return { on, caseType: expected, no: undefined, facts: { ...rest, caseType: expected } };
}

/** 送达. */
export function keepDelivery({ facts }: CaseContext, { on }: OnDay): Kept {
  return { on, facts: { ...facts, deliveredOn: on } };
}

/** 缴费通知: one bill for all departments. */
export function keepBill(_: CaseContext, { on, items }: CaseBilled): Kept {
  return { on, bill: { on, items } };
}

/** 缴费. */
export function keepPayment({ bill }: CaseContext, { on }: OnDay): Kept {
  return { on, bill: { ...bill!, paidOn: on } };
}

/** 移交、顶岗: somebody else answers for it. */
export function keepHandOver(_: CaseContext, { on, to, because }: CaseHandedOver): Kept {
  return { on, answerable: { staff: to, since: on, because } };
}

/** 承诺核查. */
export function keepVerification(_: CaseContext, event: CaseVerified): Kept {
  return { on: event.on, verified: event };
}

/** 申请复核. */
export function keepReviewRequest(_: CaseContext, request: CaseReviewRequested): Kept {
  return { on: request.on, review: request };
}
