import { DECLINE_GROUNDS } from '../../model/case-papers.ts';
import type { WrittenNo } from '../../model/case-papers.ts';
import type {
  CaseDeclined,
  CaseReclassified,
  CaseReported,
  CaseReviewRequested,
  CaseReviewed,
  CaseVoided,
} from './case-event.ts';
import { type Check, isWritten } from './check.ts';
import type { Refusal } from '../../errors/errors.ts';

/** 否定报备: reported and approved before anybody says no, where the rules ask for it. */
export const isReportedFirst: Check = ({ rules, report }) =>
  rules.refusal.reportFirst && !report ? 'report-first' : undefined;

/** 报备须有理由、依据和批准人. */
export const reportsInFull: Check<CaseReported> = (_, { reason, basis, approver }) => {
  if (!isWritten(reason)) return 'reason-required';
  if (!isWritten(basis)) return 'legal-basis-required';
  return isWritten(approver) ? undefined : 'approver-required';
};

/** 退办须有法定或规定的情形. */
export const hasAGround: Check<CaseDeclined> = ({ rules }, { ground, competent }) => {
  if (!DECLINE_GROUNDS.includes(ground)) return 'ground-required';
  if (ground === 'incomplete' && rules.acceptance.incomplete !== 'returned') return 'notice-first';
  if (ground === 'notCompetent' && !isWritten(competent)) return 'competent-required';
  return undefined;
};

/** 说明理由、依据和救济途径 (行政许可法 32, 38). */
export const saysNoInFull: Check<CaseDeclined> = (_, event) => writtenNoProblem(event);

/** 不予许可应当说明理由并告知救济途径 (行政许可法 38); a controlled matter is answered with reasons either way. */
export function writtenNoProblem({ reason, basis, remedies }: Partial<WrittenNo>): Refusal | undefined {
  if (!isWritten(reason)) return 'reason-required';
  if (!isWritten(basis)) return 'legal-basis-required';
  const hasRemedies = Array.isArray(remedies) && remedies.length > 0 && remedies.every(isWritten);
  return hasRemedies ? undefined : 'remedies-required';
}

/** 勘察后可否退办. */
export const maySendBack: Check = ({ rules, surveyed }) => {
  if (!rules.returning.afterSurvey) return 'return-not-allowed';
  return surveyed === 'unmet' ? undefined : 'survey-required';
};

/** 有复核机构. */
export const hasAReviewOffice: Check = ({ rules }) =>
  rules.returning.reviewOffice === undefined ? 'review-not-offered' : undefined;

/** 说明理由. */
export const statesAReason: Check<CaseReviewed | CaseReclassified | CaseVoided> = (_, { reason }) =>
  isWritten(reason) ? undefined : 'reason-required';

/** 说明复核理由. */
export const statesAGround: Check<CaseReviewRequested> = (_, { ground }) =>
  isWritten(ground) ? undefined : 'reason-required';

/** 有批准人. */
export const isApproved: Check<CaseVoided> = (_, { approver }) =>
  isWritten(approver) ? undefined : 'approver-required';
