import type { IsoDate } from '../model/iso-date.ts';
import { indexIn, type WorkCalendar } from './work-calendar.ts';

/**
 * Whether government offices work on `date`.
 *
 * 是否工作日. Whether a hall is open is another question: weekend service makes no workday.
 *
 * @throws CalendarRangeError when the calendar does not know the year
 * @throws {RangeError} when there is no such day
 * @example
 * isWorkday(chinaCalendar, '2026-02-14') // => true
 * isWorkday(chinaCalendar, '2026-02-16') // => false
 */
export function isWorkday(calendar: WorkCalendar, date: IsoDate): boolean {
  const index = indexIn(calendar, date);
  return calendar.table.before[index + 1]! > calendar.table.before[index]!;
}
