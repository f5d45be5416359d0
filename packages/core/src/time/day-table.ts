import { TimeInputError } from '../errors/time-errors.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { daysOf, type DaySpan, type HolidayNotice } from './holiday-notice.ts';
import type { RegionalHolidays, WorkCalendar } from './work-calendar.ts';

/** Who says of a day that it is off or worked. 依据. */
export type DayAuthority = HolidayNotice | RegionalHolidays;

/** What a notice or a region says of one day. 对某日的规定. */
export interface DayRuling {
  readonly works: boolean;
  readonly by: DayAuthority;
}

/**
 * Every day of a calendar, and how many workdays come before it.
 *
 * 工作日累计表. A question about a period is a subtraction, however long the period.
 */
export interface DayTable {
  /** Every day, in order. */
  readonly days: readonly IsoDate[];
  /** Where a day stands in {@link days}. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** How many workdays come before each day; one entry more than there are days. */
  readonly before: Uint16Array;
  /** Where each workday stands in {@link days}. */
  readonly workdays: Uint16Array;
  /** What was said of days, by where they stand. */
  readonly rulings: ReadonlyMap<number, DayRuling>;
}

/** Builds the table of a calendar. 编制累计表. */
export function buildDayTable({ notices, overlays, from, to }: Omit<WorkCalendar, 'table'>): DayTable {
  const start = dayNumber(from);
  const days = Array.from({ length: dayNumber(to) - start + 1 }, (_, index) => dayOf(start + index));
  const rulings = rulingsOf(notices, overlays, start);
  const before = new Uint16Array(days.length + 1);
  const workdays: number[] = [];
  for (let index = 0; index < days.length; index++) {
    const weekday = (start + index + 4) % 7;
    const works = rulings.get(index)?.works ?? (weekday !== 0 && weekday !== 6);
    if (works) workdays.push(index);
    before[index + 1] = workdays.length;
  }
  const indexOf = new Map(days.map((day, index) => [day, index]));
  return { days, indexOf, before, workdays: Uint16Array.from(workdays), rulings };
}

/** The last word on each day: notices in the order of issue, then regions. */
function rulingsOf(
  notices: readonly HolidayNotice[],
  overlays: readonly RegionalHolidays[],
  start: number,
): Map<number, DayRuling> {
  const rulings = new Map<number, DayRuling>();
  for (const notice of [...notices].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))) {
    for (const [index, ruling] of rulingsBy(notice, start)) {
      const earlier = rulings.get(index);
      if (earlier && earlier.works !== ruling.works && (earlier.by as HolidayNotice).id !== notice.amends)
        throw conflict(index);
      rulings.set(index, ruling);
    }
  }
  for (const overlay of overlays) for (const [index, ruling] of rulingsBy(overlay, start)) rulings.set(index, ruling);
  return rulings;

  function conflict(index: number): TimeInputError {
    return new TimeInputError('calendar-conflict', `Two notices disagree about ${dayOf(start + index)}.`);
  }
}

function rulingsBy(by: DayAuthority, start: number): Map<number, DayRuling> {
  const rulings = new Map<number, DayRuling>();
  const add = (span: DaySpan, works: boolean) => {
    for (const day of daysOf(span)) {
      const index = dayNumber(day) - start;
      if (rulings.has(index)) throw new TimeInputError('invalid-notice', `A notice speaks twice of ${day}.`);
      rulings.set(index, { works, by });
    }
  };
  for (const span of by.holidays) add(span, false);
  for (const day of by.makeUpWorkdays ?? []) add(day, true);
  return rulings;
}
