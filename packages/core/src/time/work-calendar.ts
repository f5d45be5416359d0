import { CalendarRangeError } from '../errors/errors.ts';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';
import { dayNumber, dayOf } from './day-number.ts';
import type { HolidayNotice } from './holiday-notice.ts';

/**
 * The days on which government offices work, for the years whose notices are known.
 *
 * 工作日历. What no notice covers is an error and never a guess.
 */
export interface WorkCalendar {
  /** By year. */
  readonly notices: readonly HolidayNotice[];
  /** The first day it knows. 起始日. */
  readonly from: IsoDate;
  /** The last day it knows. 截止日. */
  readonly to: IsoDate;
  /** Its days counted once and for all, so that no question costs more for a longer period. */
  readonly table: WorkdayTable;
}

/** Every day of a calendar, and how many workdays come before it. 工作日累计表. */
export interface WorkdayTable {
  /** Every day, in order. */
  readonly days: readonly IsoDate[];
  /** Where a day stands in {@link days}. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** How many workdays come before each day; one entry more than there are days. */
  readonly before: Uint32Array;
  /** Where each workday stands in {@link days}. */
  readonly workdays: Uint32Array;
}

/**
 * Returns the work calendar of consecutive years' notices.
 *
 * 由各年通知编制工作日历. A make-up weekend day is a workday, a holiday is not, any other day goes by the week. The last
 * days of the last year can still be changed by the notice of the year after it, as happened to 2018-12-29.
 *
 * @throws {RangeError} when a year is missing between two others, or is there twice
 */
export function workCalendar(notices: readonly HolidayNotice[]): WorkCalendar {
  const years = notices.map(({ year }) => year);
  const first = years[0];
  if (first === undefined || years.some((year, index) => year !== first + index))
    throw new RangeError('The notices of a calendar are of consecutive years, in order.');
  return buildCalendar(notices, first, first + years.length - 1);
}

/** Returns a calendar over whole years; a year without a notice goes by the week alone. */
export function buildCalendar(notices: readonly HolidayNotice[], firstYear: number, lastYear: number): WorkCalendar {
  const holidays = new Set(notices.flatMap((notice) => notice.holidays.flatMap(daysOf)));
  const makeUps = new Set<IsoDate>(notices.flatMap(({ makeUpWorkdays }) => makeUpWorkdays));
  const start = dayNumber(`${firstYear}-01-01` as IsoDate);
  const end = dayNumber(`${lastYear}-12-31` as IsoDate);
  const days = Array.from({ length: end - start + 1 }, (_, index) => dayOf(start + index));
  const before = new Uint32Array(days.length + 1);
  const workdays: number[] = [];
  for (const [index, day] of days.entries()) {
    const weekday = (start + index + 4) % 7;
    const works = makeUps.has(day) || (weekday !== 0 && weekday !== 6 && !holidays.has(day));
    if (works) workdays.push(index);
    before[index + 1] = workdays.length;
  }
  const table = {
    days,
    indexOf: new Map(days.map((day, index) => [day, index])),
    before,
    workdays: Uint32Array.from(workdays),
  };
  return { notices, from: days[0]!, to: days[days.length - 1]!, table };
}

/**
 * Returns where a day stands in the table of a calendar.
 *
 * @throws CalendarRangeError when the calendar does not know its year
 * @throws {RangeError} when there is no such day
 */
export function indexIn({ table }: WorkCalendar, date: IsoDate): number {
  const index = table.indexOf.get(date);
  if (index !== undefined) return index;
  if (!isIsoDate(date)) throw new RangeError('Not a day that exists.');
  throw new CalendarRangeError(Number(date.slice(0, 4)));
}

/** The error for a count that runs past the end of a calendar. */
export function beyond({ to }: WorkCalendar): CalendarRangeError {
  return new CalendarRangeError(Number(to.slice(0, 4)) + 1);
}

function daysOf(span: string): IsoDate[] {
  const [from, to = from] = span.split('/') as [IsoDate, IsoDate?];
  const start = dayNumber(from);
  return Array.from({ length: dayNumber(to) - start + 1 }, (_, index) => dayOf(start + index));
}
