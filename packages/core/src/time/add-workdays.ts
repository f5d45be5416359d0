import type { IsoDate } from '../model/iso-date.ts';
import { wholeAmount } from './whole-amount.ts';
import { dayAt, indexIn, type WorkCalendar } from './work-calendar.ts';

/**
 * Returns the `amount`-th workday after `date`: the last day of a period counted in workdays.
 *
 * 工作日期限届满日. The day on which the period begins is not counted (民法典 201), so nothing after `date` is `date`. The cost
 * does not grow with the amount.
 *
 * @throws CalendarRangeError when the count leaves the years that the calendar knows
 * @throws TimeInputError `invalid-amount` when `amount` is no whole number from 0, `invalid-date` when there is no such day
 * @example
 * addWorkdays(chinaCalendar, '2026-02-13', 5) // => '2026-02-27'
 * addWorkdays(chinaCalendar, '2026-02-13', 0) // => '2026-02-13'
 */
export function addWorkdays(calendar: WorkCalendar, date: IsoDate, amount: number): IsoDate {
  const index = indexIn(calendar, date);
  if (wholeAmount(amount) === 0) return date;
  const { before, workdays } = calendar.table;
  return dayAt(calendar, workdays[before[index + 1]! + amount - 1]);
}
