import { TimeInputError } from '../errors/time-errors.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { PeriodUnit } from '../model/time-limit.ts';
import { addWorkdays } from './add-workdays.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { wholeAmount } from './whole-amount.ts';
import { dayAt, indexIn, type WorkCalendar } from './work-calendar.ts';

/** A period that days alone can measure. 以日、月、年计的期间. */
export interface DayPeriod {
  readonly unit: Extract<PeriodUnit, 'workday' | 'day' | 'month' | 'year'>;
  readonly amount: number;
}

/** How a period ends. */
export interface PeriodEnd {
  /** Whether a last day that is no workday moves to the next workday (民法典 203). @default true */
  readonly roll?: boolean;
}

/**
 * Returns the last day of a period that begins on `from`, which is not counted.
 *
 * 期间届满日 (民法典 201–203). A month ends on the day of the same number, or on its last day where there is none. Where the
 * last day is no workday, the period ends on the next workday; a make-up Saturday is one, and nothing moves.
 *
 * @throws CalendarRangeError when the period leaves the years that the calendar knows
 * @throws TimeInputError `invalid-amount`, `invalid-date`, or `invalid-period` for hours and days of an unsettled kind
 * @example
 * addPeriod(chinaCalendar, '2026-09-05', { unit: 'day', amount: 30 }) // => '2026-10-08'
 * addPeriod(chinaCalendar, '2025-01-31', { unit: 'month', amount: 1 }) // => '2025-02-28'
 */
export function addPeriod(
  calendar: WorkCalendar,
  from: IsoDate,
  { unit, amount }: DayPeriod,
  { roll = true }: PeriodEnd = {},
): IsoDate {
  if (unit === 'workday') return addWorkdays(calendar, from, amount);
  const index = indexIn(calendar, from) + lastDayNumber(from, unit, wholeAmount(amount)) - dayNumber(from);
  return dayAt(calendar, roll ? workdayFrom(calendar, index) : index);
}

/** Where the first workday on or after a day stands in the table; nowhere beyond the last. 顺延至工作日. */
export function workdayFrom({ table }: WorkCalendar, index: number): number | undefined {
  return table.workdays[table.before[index]!];
}

/** The number of a period's last day, before any roll. */
export function lastDayNumber(from: IsoDate, unit: DayPeriod['unit'], amount: number): number {
  if (unit === 'day') return dayNumber(from) + amount;
  if (unit === 'month') return dayNumber(sameDayOfMonth(from, amount));
  if (unit === 'year') return dayNumber(sameDayOfMonth(from, amount * 12));
  throw new TimeInputError('invalid-period', `Days cannot be counted in ${String(unit)}.`);
}

function sameDayOfMonth(from: IsoDate, months: number): IsoDate {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + Math.min(months, 12_000);
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay)) / 86_400_000);
}
