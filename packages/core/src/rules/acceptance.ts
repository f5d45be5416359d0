import type { IsoDate } from '../model/iso-date.ts';
import { addWorkdays } from '../time/add-workdays.ts';
import { isWorkday, nextWorkday } from '../time/is-workday.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { hasCome } from './has-come.ts';
import type { LimitRefusal } from './rule-errors.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * Where a filing stands on its way to acceptance.
 *
 * 受理状态.
 */
export const ACCEPTANCE_STATES = [
  'received', // 已收件，待审查
  'awaitingSupplement', // 待补正
  'supplementLapsed', // 逾期未补正
  'noticeOverdue', // 逾期未告知
  'accepted', // 已受理
  'deemedAccepted', // 视为受理
  'declined', // 不予受理
] as const;

/** One of {@link ACCEPTANCE_STATES}. 受理状态. */
export type AcceptanceState = (typeof ACCEPTANCE_STATES)[number];

/** The way to acceptance, and the day from which the clock runs. 受理. */
export interface Acceptance {
  readonly state: AcceptanceState;
  /** The last day for the one-time notice. 告知截止日. */
  readonly noticeBy: IsoDate;
  /** The day before the clock's first day. 受理日. */
  readonly acceptedOn?: IsoDate;
  /** The last day for supplementing, where the rule set knows one. 补正截止日. */
  readonly supplyBy?: IsoDate;
  /** What becomes of a case that was not supplemented. 逾期处理. */
  readonly lapse?: RuleSet['acceptance']['supplementExpiry'];
}

/**
 * Says where a filing stands on its way to acceptance, as of the end of `today`.
 *
 * 受理认定 (行政许可法 32). Not told in time, it is accepted, and from the day its papers were received: a notice or an
 * acceptance that comes later moves nothing. Told in time, the clock waits for the day on which everything is in.
 */
export function acceptanceOf(facts: CaseFacts, ruleSet: RuleSet, calendar: WorkCalendar, today: IsoDate): Acceptance {
  const { acceptedOn, declinedOn, supplement } = facts;
  const rules = ruleSet.acceptance;
  const receivedOn = receiptDay(facts.receivedOn, ruleSet, calendar);
  const noticeBy = addWorkdays(calendar, receivedOn, rules.noticeDays);
  const toldInTime = supplement !== undefined && supplement.issuedOn <= noticeBy;
  if (hasCome(declinedOn, today)) return { state: 'declined', noticeBy };
  const mayAccept = toldInTime || rules.silence === 'overdue' || hasCome(acceptedOn, noticeBy);
  if (mayAccept && hasCome(acceptedOn, today)) return { state: 'accepted', noticeBy, acceptedOn };
  if (toldInTime && supplement.issuedOn <= today) {
    const { issuedOn, suppliedOn } = supplement;
    const days = rules.supplementDays;
    const supplyBy = days === undefined ? undefined : addWorkdays(calendar, issuedOn, days);
    const shared = { noticeBy, ...(supplyBy && { supplyBy }) };
    const last = hasCome(supplyBy, today) ? supplyBy : today;
    if (hasCome(suppliedOn, last)) return { ...shared, state: 'accepted', acceptedOn: suppliedOn };
    if (last < today) return { ...shared, state: 'supplementLapsed', lapse: rules.supplementExpiry };
    return { ...shared, state: 'awaitingSupplement' };
  }
  if (today <= noticeBy) return { state: 'received', noticeBy };
  if (rules.silence === 'overdue') return { state: 'noticeOverdue', noticeBy };
  return { state: 'deemedAccepted', noticeBy, acceptedOn: receivedOn };
}

/**
 * Returns the day from which receipt counts.
 *
 * 收件日. A filing on a day off counts from that day, or from the next workday, by the rule set.
 */
export function receiptDay(receivedOn: IsoDate, ruleSet: RuleSet, calendar: WorkCalendar): IsoDate {
  const moves = ruleSet.counting.receipt === 'nextWorkday' && !isWorkday(calendar, receivedOn);
  return moves ? nextWorkday(calendar, receivedOn) : receivedOn;
}

/**
 * Returns why another one-time notice may not be issued, or nothing.
 *
 * 再次告知 (行政许可法 32, 72): everything is told once. A second notice may at most name what is wrong with papers handed in
 * since, and only where the rule set lets it.
 */
export function supplementNoticeProblem(
  facts: Pick<CaseFacts, 'supplement'>,
  about: { readonly newDefectsOnly: boolean },
  ruleSet: RuleSet,
): Extract<LimitRefusal, 'supplement-notice-already-issued'> | undefined {
  const allowed = about.newDefectsOnly && ruleSet.acceptance.secondNotice === 'newDefectsOnly';
  return facts.supplement === undefined || allowed ? undefined : 'supplement-notice-already-issued';
}
