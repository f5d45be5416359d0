import type { IsoDate } from '../model/iso-date.ts';
import { indexIn, type WorkCalendar } from './work-calendar.ts';

/**
 * Returns how many workdays lie after `from`, up to and with `to`.
 *
 * 工作日天数. Negative when `to` comes first: the same days counted the other way. The cost does not grow with the distance.
 *
 * @throws CalendarRangeError when the calendar does not know the year of either
 * @throws TimeInputError `invalid-date` when there is no such day
 * @example
 * countWorkdays(chinaCalendar, '2026-02-13', '2026-02-27') // => 5
 * countWorkdays(chinaCalendar, '2026-02-27', '2026-02-13') // => -5
 */
export function countWorkdays(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number {
  const { before } = calendar.table;
  return before[indexIn(calendar, to) + 1]! - before[indexIn(calendar, from) + 1]!;
}
