import type { IsoDate } from '../model/iso-date.ts';
import type { LedgerDue } from '../model/rectification.ts';
import { addPeriod, type DayPeriod } from '../time/add-period.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { isSettled, provisionalCalendar } from '../time/other-calendars.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { ComplaintRules, RatingRuleSet, RectificationRules } from './rating-rule-set.ts';

/** The days of a bad rating that count; no conclusions. 差评整改事实. */
export interface RectificationFacts {
  readonly receivedOn: IsoDate;
  /** Whether the rater gave a name: only then can anybody be contacted. 实名. */
  readonly named: boolean;
  readonly contactedOn?: IsoDate;
  /** 整改完成. */
  readonly finishedOn?: IsoDate;
  /** The last failed call-back. 重办日期. */
  readonly reopenedOn?: IsoDate;
  readonly closedOn?: IsoDate;
}

/** A day by which something is done, and whether a notice yet to come may move it. 期限. */
export interface LedgerDay {
  readonly on: IsoDate;
  /** 暂定. */
  readonly provisional: boolean;
}

/** What follows from the facts of a bad rating. 差评整改期限. */
export interface RectificationDays {
  /** Absent where the rater is anonymous: the duty to call back covers real names only (国办发〔2019〕51号). 联系期限. */
  readonly contactBy?: LedgerDay;
  readonly isContactLate: boolean;
  /** By the limit that runs now. 整改期限. */
  readonly finishBy: LedgerDay;
  /** By the first limit, which the figures go by. 首次整改期限. */
  readonly firstFinishBy: LedgerDay;
  readonly isFinishLate: boolean;
}

/**
 * Returns by when a bad rating is to be contacted and finished, and what is late today.
 *
 * 差评整改期限. Dates are worked out, never timed. A limit ends with its day: who finishes on it is on time.
 *
 * @throws CalendarRangeError when it begins outside the years that the calendar knows
 */
export function rectificationDays(
  { receivedOn, named, contactedOn, finishedOn, reopenedOn, closedOn }: RectificationFacts,
  { contact, finish, reopened }: RectificationRules,
  calendar: WorkCalendar,
  today: IsoDate,
): RectificationDays {
  const firstFinishBy = ledgerDay(calendar, receivedOn, finish);
  const again = reopenedOn !== undefined && reopened === 'newLimit';
  const finishBy = again ? ledgerDay(calendar, reopenedOn, finish) : firstFinishBy;
  const contactBy = named ? ledgerDay(calendar, receivedOn, contact) : undefined;
  return {
    ...(contactBy && { contactBy }),
    isContactLate: contactBy !== undefined && (contactedOn ?? closedOn ?? today) > contactBy.on,
    finishBy,
    firstFinishBy,
    isFinishLate: (finishedOn ?? closedOn ?? today) > finishBy.on,
  };
}

/**
 * Returns by when a complaint is to be taken up and answered.
 *
 * 投诉办理期限.
 */
export function complaintDays(
  receivedOn: IsoDate,
  { accept, answer }: Pick<ComplaintRules, 'accept' | 'answer'>,
  calendar: WorkCalendar,
): { readonly acceptBy: LedgerDay; readonly answerBy: LedgerDay } {
  return { acceptBy: ledgerDay(calendar, receivedOn, accept), answerBy: ledgerDay(calendar, receivedOn, answer) };
}

/**
 * Returns the limit of an entry as it stands today: how many workdays are left or have passed, and its card.
 *
 * 台账红黄牌. Red from the day after the limit, whether or not it is worked; yellow so many workdays before it.
 *
 * @example
 * const on = { on: '2026-11-27', provisional: false } as const
 * ledgerDue(on, '2026-11-26', { warnWorkdays: 1 }, chinaCalendar).card // => 'yellow'
 * ledgerDue(on, '2026-11-30', { warnWorkdays: 1 }, chinaCalendar).workdaysOver // => 1
 */
export function ledgerDue(
  { on, provisional }: LedgerDay,
  today: IsoDate,
  { warnWorkdays }: Pick<RatingRuleSet, 'warnWorkdays'>,
  calendar: WorkCalendar,
): LedgerDue {
  const workdaysOver = countWorkdays(provisionalCalendar(calendar), on, today);
  const card = today > on ? 'red' : workdaysOver >= -warnWorkdays ? 'yellow' : 'none';
  return { on, workdaysOver, card, provisional };
}

/**
 * Returns by when a suggestion is to be answered.
 *
 * 意见答复期限.
 */
export function suggestionDay(
  receivedOn: IsoDate,
  { answer }: RatingRuleSet['suggestions'],
  calendar: WorkCalendar,
): LedgerDay {
  return ledgerDay(calendar, receivedOn, answer);
}

/**
 * Returns by when the outcome of a review meeting is to be published.
 *
 * 评议会公示期限.
 */
export function meetingDay(day: IsoDate, { publish }: RatingRuleSet['meetings'], calendar: WorkCalendar): LedgerDay {
  return ledgerDay(calendar, day, publish);
}

/** Calendar days do not move off a day of rest here. Beyond the last notice the week alone is asked. */
function ledgerDay(calendar: WorkCalendar, from: IsoDate, period: DayPeriod): LedgerDay {
  const on = addPeriod(provisionalCalendar(calendar), from, period, { roll: false });
  return { on, provisional: !isSettled(calendar, on) };
}
