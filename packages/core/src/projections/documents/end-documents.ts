import type {
  CaseBilled,
  CaseDelivered,
  CaseReviewed,
  CaseVerified,
  CaseVoided,
  CaseWithdrawn,
} from '../../machines/case/case-event.ts';
import { billSections, totalOf } from '../../rules/bill-sections.ts';
import { given } from '../given.ts';
import { type Draft, type Moment, namesOf, papersOf, textsOf } from './moment.ts';

/** 缴费通知书: one bill for all departments (一次性收费). */
export function onBill({ event, context }: Moment<CaseBilled>): readonly Draft[] {
  const sections = billSections(event.items, context.department);
  return [{ kind: 'payment', sections, total: totalOf(sections.map(({ subtotal }) => subtotal)) }];
}

/** 办结通知书, 送达回执. */
export function onDelivery({ event, before, context }: Moment<CaseDelivered>): readonly Draft[] {
  const { way } = event;
  const decidedOn = before.facts.decidedOn ?? event.on;
  const point = way === 'point' ? context.point : undefined;
  return [{ kind: 'completion', outcome: context.outcome!, decidedOn, way, ...given({ point }) }];
}

/** 撤回申请确认书. */
export function onWithdrawal({ context }: Moment<CaseWithdrawn>): readonly Draft[] {
  return [{ kind: 'withdrawal', papers: papersOf(context) }];
}

/** 作废通知书. */
export function onVoiding({ event: { reason, approver } }: Moment<CaseVoided>): readonly Draft[] {
  return [{ kind: 'voiding', reason, approver }];
}

/** 复核决定书: what the office that looked again says. */
export function onReview({ event, context, view }: Moment<CaseReviewed>): readonly Draft[] {
  const { result, reason } = event;
  const remedies = result === 'upheld' ? textsOf(view).remedies : [];
  return [
    { kind: 'reviewResult', result, reason, remedies, ...given({ office: context.rules.returning.reviewOffice }) },
  ];
}

/** 责令改正通知书, 撤销决定书; a commitment that was kept needs neither. */
export function onVerification({ event, context, view }: Moment<CaseVerified>): readonly Draft[] {
  const { commitmentBroken: reason, commitmentBasis: basis, remedies } = textsOf(view);
  switch (event.finding === 'broken' && event.consequence) {
    case 'correction':
      return [{ kind: 'correction', reason, basis, materials: namesOf(context, context.commitment?.materials ?? []) }];
    case 'revocation':
      return [{ kind: 'revocation', reason, basis, remedies }];
    default:
      return [];
  }
}
