import type { IsoDate } from '../model/iso-date.ts';
import { dayAt, indexIn, type WorkCalendar } from './work-calendar.ts';
import { CalendarRangeError } from '../errors/errors.ts';

/**
 * Whether government offices work on `date`.
 *
 * 是否工作日. Whether a hall is open is another question: weekend service makes no workday.
 *
 * @throws CalendarRangeError when the calendar does not know the year
 * @throws TimeInputError `invalid-date` when there is no such day
 * @example
 * isWorkday(chinaCalendar, '2026-02-14') // => true
 * isWorkday(chinaCalendar, '2026-02-16') // => false
 */
export function isWorkday(calendar: WorkCalendar, date: IsoDate): boolean {
  const index = indexIn(calendar, date);
  return calendar.table.before[index + 1]! > calendar.table.before[index]!;
}

/**
 * Returns the first workday after `date`.
 *
 * 下一工作日.
 *
 * @throws CalendarRangeError when it lies beyond the calendar
 * @example
 * nextWorkday(chinaCalendar, '2026-11-22') // => '2026-11-23'
 */
export function nextWorkday(calendar: WorkCalendar, date: IsoDate): IsoDate {
  const { before, workdays } = calendar.table;
  return dayAt(calendar, workdays[before[indexIn(calendar, date) + 1]!]);
}

/**
 * Returns the last workday before `date`.
 *
 * 上一工作日.
 *
 * @throws CalendarRangeError when it lies before the calendar
 * @example
 * previousWorkday(chinaCalendar, '2026-11-22') // => '2026-11-20'
 */
export function previousWorkday(calendar: WorkCalendar, date: IsoDate): IsoDate {
  const { days, before, workdays } = calendar.table;
  const target = workdays[before[indexIn(calendar, date)]! - 1];
  if (target === undefined) throw new CalendarRangeError(Number(calendar.from.slice(0, 4)) - 1);
  return days[target]!;
}
