import type { IsoDate } from '../model/iso-date.ts';
import type { PeriodUnit } from '../model/time-limit.ts';
import { addWorkdays } from './add-workdays.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { beyond, indexIn, type WorkCalendar } from './work-calendar.ts';

/** A period that days alone can measure. 以日、月、年计的期间. */
export interface DayPeriod {
  readonly unit: Extract<PeriodUnit, 'workday' | 'day' | 'month' | 'year'>;
  readonly amount: number;
}

/**
 * Returns the last day of a period that begins on `from`, which is not counted.
 *
 * 期间届满日 (民法典 201–203). A month ends on the day of the same number, or on its last day where there is none. Where
 * the last day is no workday, the period ends on the next workday; a make-up Saturday is one, and nothing moves.
 *
 * @throws CalendarRangeError when the period leaves the years that the calendar knows
 * @throws {RangeError} when the amount is no whole number from 0, or there is no such day
 * @example
 * addPeriod(chinaCalendar, '2026-09-05', { unit: 'day', amount: 30 }) // => '2026-10-08'
 * addPeriod(chinaCalendar, '2025-01-31', { unit: 'month', amount: 1 }) // => '2025-02-28'
 */
export function addPeriod(calendar: WorkCalendar, from: IsoDate, { unit, amount }: DayPeriod): IsoDate {
  if (unit === 'workday') return addWorkdays(calendar, from, amount);
  indexIn(calendar, from);
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError('An amount of days is a whole number from 0.');
  if (unit === 'day') return firstWorkdayFrom(calendar, dayNumber(from) + amount);
  return firstWorkdayFrom(calendar, dayNumber(sameDayOfMonth(from, unit === 'year' ? 12 * amount : amount)));
}

function firstWorkdayFrom(calendar: WorkCalendar, number: number): IsoDate {
  const { days, before, workdays } = calendar.table;
  const index = number - dayNumber(calendar.from);
  const target = index < days.length ? workdays[before[index]!] : undefined;
  if (target === undefined) throw beyond(calendar);
  return days[target]!;
}

function sameDayOfMonth(from: IsoDate, months: number): IsoDate {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + Math.min(months, 12_000);
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay)) / 86_400_000);
}
