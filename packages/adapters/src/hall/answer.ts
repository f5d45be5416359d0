import { isBanshiError, type Refusal } from '@banshi/core';

/** Why a request was not answered as asked: a refusal, or one of ours. 错误码. */
export type AnswerCode = Refusal | 'not-found' | 'too-large' | 'unreachable' | 'internal';

const STATUS: Readonly<Record<AnswerCode, number>> = {
  'invalid-command': 400,
  'not-your-role': 403,
  'not-your-department': 403,
  'not-found': 404,
  'unknown-guide': 404,
  'unknown-point': 404,
  'unknown-window': 404,
  'unknown-ticket': 404,
  'unknown-case': 404,
  'unknown-visit': 404,
  'unknown-receipt': 404,
  'unknown-entry': 404,
  'unknown-business': 404,
  'unknown-lease': 404,
  'unknown-appointment': 404,
  'already-waiting': 409,
  'queue-empty': 409,
  'window-busy': 409,
  'not-allowed-now': 409,
  'version-conflict': 409,
  'already-rated': 409,
  'already-followed-up': 409,
  'rating-over': 409,
  'same-person': 409,
  'not-named': 409,
  'out-of-order': 409,
  backdated: 409,
  'already-told': 409,
  'returned-instead': 409,
  'notice-first': 409,
  'type-not-allowed': 409,
  'deferral-not-allowed': 409,
  'report-first': 409,
  'return-not-allowed': 409,
  'survey-required': 409,
  'review-not-offered': 409,
  'extension-after-expiry': 409,
  'extension-limit': 409,
  'superior-pending': 409,
  'superior-decides': 409,
  'already-forwarded': 409,
  'nothing-to-tell': 409,
  'already-asked': 409,
  'not-consulted': 409,
  'already-answered': 409,
  'opinions-outstanding': 409,
  'already-billed': 409,
  'nothing-to-pay': 409,
  unpaid: 409,
  'materials-outstanding': 409,
  'nothing-to-verify': 409,
  'not-served-here': 409,
  'called-elsewhere': 409,
  'calls-used-up': 409,
  'too-few-calls': 409,
  'numbers-used-up': 409,
  'day-closed': 409,
  'window-not-open': 409,
  'no-cover': 409,
  'serves-elsewhere': 409,
  'already-booked': 409,
  'slot-full': 409,
  'slot-closed': 409,
  'appointment-not-now': 409,
  'too-large': 413,
  'invalid-resident-id': 422,
  'reason-required': 422,
  'invalid-level': 422,
  'bad-rating-needs-detail': 422,
  'invalid-tag': 422,
  'words-required': 422,
  'words-too-long': 422,
  'invalid-contact': 422,
  'incomplete-answers': 422,
  'result-required': 422,
  'evidence-required': 422,
  'consequence-too-light': 422,
  'materials-required': 422,
  'unknown-material': 422,
  'materials-incomplete': 422,
  'gaps-required': 422,
  'gaps-not-all-told': 422,
  'supply-day-required': 422,
  'officer-required': 422,
  'main-material-missing': 422,
  'commitment-required': 422,
  'ground-required': 422,
  'competent-required': 422,
  'legal-basis-required': 422,
  'remedies-required': 422,
  'approver-required': 422,
  'surveyors-required': 422,
  'finding-required': 422,
  'consequence-required': 422,
  'pause-basis-required': 422,
  'pause-time-required': 422,
  'extension-too-long': 422,
  'superior-required': 422,
  'departments-required': 422,
  'opinion-day-required': 422,
  'answer-required': 422,
  'outcome-required': 422,
  'signatory-required': 422,
  'bill-required': 422,
  'delivery-required': 422,
  'unknown-priority': 422,
  'leave-too-long': 422,
  'too-many-requests': 429,
  internal: 500,
  unreachable: 503,
};

/** Answers with a record. Nothing a hall says may be kept by a cache: the next person sits at the same screen. */
export function answer(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Answers `{ error: { code } }`, with the ticket in the way if there is one: no message, no stack. 错误应答. */
export function answerError(code: AnswerCode, ticket?: string, from?: string): Response {
  return answer(
    { error: { code, ...(ticket !== undefined && { ticket }), ...(from !== undefined && { from }) } },
    STATUS[code],
  );
}

/** Returns the code by which `error` is answered; what the hall does not know is its own fault. */
export function codeOf(error: unknown): AnswerCode {
  if (!isBanshiError(error)) return 'internal';
  const { code } = error as { readonly code: string };
  if (code === 'store-closed') return 'unreachable';
  return code in STATUS ? (code as AnswerCode) : 'internal';
}

/** Returns the status with which a code is answered. */
export function statusOf(code: AnswerCode): number {
  return STATUS[code];
}
