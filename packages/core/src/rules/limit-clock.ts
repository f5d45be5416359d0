import { TimeInputError } from '../errors/time-errors.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { lastDayNumber, type DayPeriod } from '../time/add-period.ts';
import { wholeAmount } from '../time/whole-amount.ts';
import { beyond, indexIn, type WorkCalendar } from '../time/work-calendar.ts';
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
 * moves nothing. Written for bulk work: nothing is searched, and pauses need no order.
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
  const { table } = calendar;
  const start = indexIn(calendar, from);
  const left = pauses.length > 0 ? positionsOf(calendar, pauses, unit === 'workday', rules) : [];
  if (unit === 'workday') {
    const begin = table.before[rules.firstDayCounts ? start : start + 1]!;
    if (wholeAmount(amount) === 0 && left.length === 0) return from;
    return dayAt(calendar, table.workdays[extended(begin, begin + amount, left) - 1]);
  }
  const first = rules.firstDayCounts ? start - 1 : start;
  const plain =
    start + lastDayNumber(from, unit, wholeAmount(amount)) - lastDayNumber(from, 'day', 0) - (start - first);
  const last = extended(first + 1, plain + 1, left) - 1;
  return dayAt(calendar, rules.roll ? table.workdays[table.before[last] ?? Number.NaN] : last);
}

/** Returns how many of a limit's days have been used up by the end of `until`. 已用天数. */
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
  let used = Math.max(0, end - begin);
  let done = begin;
  for (const [first, last] of positionsOf(calendar, pauses, byWorkday, rules)) {
    const overlap = Math.min(last, end) - Math.max(first, done);
    if (overlap > 0) used -= overlap;
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
  return spans.length > 1 ? spans.sort(([a], [b]) => a - b) : spans;
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

function dayAt(calendar: WorkCalendar, index: number | undefined): IsoDate {
  const day = index === undefined ? undefined : calendar.table.days[index];
  if (day === undefined) throw beyond(calendar);
  return day;
}
