import { TimeInputError } from '../errors/time-errors.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { addPeriod, type DayPeriod, lastDayNumber, workdayFrom } from '../time/add-period.ts';
import { dayNumber } from '../time/day-number.ts';
import { wholeAmount } from '../time/whole-amount.ts';
import { dayAt, indexIn, type WorkCalendar } from '../time/work-calendar.ts';
import type { CountingRules, PauseRules } from './rule-set.ts';

/** A span of days that do not count, its last day among them; without an end it still runs. 不计入的时段. */
export interface NotCounted {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** How a clock counts. */
export type ClockRules = Pick<CountingRules, 'firstDayCounts' | 'roll'> & Pick<PauseRules, 'interval'>;

/**
 * Returns the last day of a limit, with the time that does not count left out.
 *
 * 期限届满日（扣除不计入期限的时间）. Pauses may overlap: a day is left out once. A pause that begins on or after the last day
 * moves nothing. Nothing to count means the day itself, or the next workday where it moves. Written for bulk work: nothing is searched, and pauses need no order.
 *
 * @throws CalendarRangeError when the count leaves the calendar
 * @throws TimeInputError `invalid-pause` when one ends before it begins, `invalid-amount`, `invalid-date`, `invalid-period`
 * @example
 * const rules = { firstDayCounts: false, roll: true, interval: 'startDayExcluded' }
 * const review = { from: '2023-05-15', to: '2023-05-26' }
 * lastDay(chinaCalendar, '2023-05-08', { unit: 'workday', amount: 20 }, [review], rules) // => '2023-06-16'
 */
export function lastDay(
  calendar: WorkCalendar,
  from: IsoDate,
  { unit, amount }: DayPeriod,
  pauses: readonly NotCounted[],
  rules: ClockRules,
): IsoDate {
  const begin = positionAt(calendar, from, unit === 'workday', !rules.firstDayCounts);
  const left = positionsOf(calendar, pauses, unit === 'workday', rules);
  if (wholeAmount(amount) === 0) return addPeriod(calendar, from, { unit: 'day', amount }, rules);
  if (unit === 'workday') return dayAt(calendar, calendar.table.workdays[extended(begin, begin + amount, left) - 1]);
  const length = lastDayNumber(from, unit, amount) - dayNumber(from);
  const last = extended(begin, begin + length, left) - 1;
  return dayAt(calendar, rules.roll ? workdayFrom(calendar, last) : last);
}

/** Returns how many days of a limit are used up by the end of `until`, where every pause has ended. 已用天数. */
export function daysUsed(
  calendar: WorkCalendar,
  from: IsoDate,
  until: IsoDate,
  byWorkday: boolean,
  pauses: readonly NotCounted[],
  rules: ClockRules,
): number {
  const begin = positionAt(calendar, from, byWorkday, !rules.firstDayCounts);
  const end = positionAt(calendar, until, byWorkday, true);
  let used = end - begin;
  let done = begin;
  for (const [first, last] of positionsOf(calendar, pauses, byWorkday, rules)) {
    used -= Math.max(0, last - Math.max(first, done));
    done = Math.max(done, last);
  }
  return used;
}

/** How many counted days lie before a day, or up to and with it. */
function positionAt(calendar: WorkCalendar, day: IsoDate, byWorkday: boolean, withIt: boolean): number {
  const index = indexIn(calendar, day) + (withIt ? 1 : 0);
  return byWorkday ? calendar.table.before[index]! : index;
}

/** Pauses as spans of counted days, in order of their beginning. */
function positionsOf(
  calendar: WorkCalendar,
  pauses: readonly NotCounted[],
  byWorkday: boolean,
  { interval }: Pick<PauseRules, 'interval'>,
): [number, number][] {
  const spans = pauses.map(({ from, to }): [number, number] => {
    if (to !== undefined && to < from) throw new TimeInputError('invalid-pause', 'A pause ends before it begins.');
    return [
      positionAt(calendar, from, byWorkday, interval === 'startDayExcluded'),
      positionAt(calendar, to ?? calendar.to, byWorkday, true),
    ];
  });
  return spans.sort(([a], [b]) => a - b);
}

/** Moves the end of a count past the spans that lie inside it, each position once. */
function extended(begin: number, end: number, spans: readonly [number, number][]): number {
  let target = end;
  let done = begin;
  for (const [first, last] of spans) {
    const from = first > done ? first : done;
    if (from >= target || last <= from) continue;
    target += last - from;
    done = last;
  }
  return target;
}
