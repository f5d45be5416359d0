import { TimeInputError } from '../errors/time-errors.ts';
import { toIsoDate, type IsoDate } from '../model/iso-date.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { isWorkday } from './is-workday.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** From, until, each `HH:mm`; `24:00` ends a day. 时段. */
export type TimeSlot = readonly [from: string, until: string];

/** When a hall is open in an ordinary week. 每周开放时间. */
export interface WeeklyHours {
  /** 工作日 (make-up Saturdays among them), or days of the week, 0 for Sunday, whatever the calendar says. */
  readonly days: 'workdays' | readonly number[];
  /** Several a day where there is a lunch break. */
  readonly slots: readonly TimeSlot[];
  /** From and until, `MM-DD`, both included; may run over the end of the year. 季节. */
  readonly season?: readonly [from: string, until: string];
}

/** What holds on certain days instead: a holiday rota, an early closing, a closed day. 特殊安排. */
export interface HoursException {
  readonly on: IsoDate;
  /** None when the hall is closed. */
  readonly slots: readonly TimeSlot[];
}

/**
 * When a hall is open, which is another thing than which days are workdays.
 *
 * 大厅开放时间. Lunch, Saturday service and the holiday rota stand here; a limit in working days knows none of them. All
 * hours are Beijing time.
 *
 * @example
 * const halves = [['09:00', '12:00'], ['13:30', '17:00']]
 * const weekly = [{ days: 'workdays', slots: halves }, { days: [6], slots: [['09:00', '12:00']] }]
 * const hours = { calendar: chinaCalendar, weekly, exceptions: [{ on: '2026-10-02', slots: [['10:00', '12:00']] }] }
 * isOpen(hours, new Date('2026-11-20T12:30:00+08:00')) // => false
 * slotsOn(hours, '2026-10-02') // => [['10:00', '12:00']]
 * nextOpening(hours, new Date('2026-11-20T12:30:00+08:00')).toISOString() // => '2026-11-20T05:30:00.000Z'
 * addOpenMinutes(hours, new Date('2026-11-20T16:00:00+08:00'), 90).toISOString() // => '2026-11-21T01:30:00.000Z'
 * openMinutesBetween(hours, new Date('2026-11-20T11:00:00+08:00'), new Date('2026-11-20T14:30:00+08:00')) // => 120
 */
export interface HallHours {
  readonly calendar: WorkCalendar;
  /** The first rule that fits a day holds. */
  readonly weekly: readonly WeeklyHours[];
  readonly exceptions?: readonly HoursException[];
}

const DAY = 86_400_000;
const BEIJING_OFFSET = 8 * 3_600_000;
/** A hall that does not open within this many days is taken for closed for good. */
const MOST_DAYS = 400;

/**
 * Returns the hours of one day, in order.
 *
 * 某日开放时段.
 *
 * @throws TimeInputError `invalid-hours` for a slot that does not end after it begins
 * @throws CalendarRangeError when a rule asks for workdays and the calendar does not know the year
 */
export function slotsOn({ calendar, weekly, exceptions = [] }: HallHours, date: IsoDate): readonly TimeSlot[] {
  const exception = exceptions.find(({ on }) => on === date);
  const rule = exception ?? weekly.find(({ days, season }) => inSeason(season, date) && fits(days));
  return rule ? [...rule.slots].sort(([a], [b]) => (a < b ? -1 : 1)) : [];

  function fits(days: WeeklyHours['days']): boolean {
    return days === 'workdays' ? isWorkday(calendar, date) : days.includes((dayNumber(date) + 4) % 7);
  }
}

/** Whether the hall is open at an instant; the minute of closing is closed. 是否开放. */
export function isOpen(hours: HallHours, at: Date): boolean {
  const [first] = openings(hours, at);
  return first !== undefined && first[0] <= at.getTime();
}

/** Returns the instant from which the hall is next open: `at` itself while it is. 下次开放. */
export function nextOpening(hours: HallHours, at: Date): Date | undefined {
  const [first] = openings(hours, at);
  return first && new Date(Math.max(first[0], at.getTime()));
}

/**
 * Returns when so many open minutes have passed.
 *
 * 开放时间累计届满. Closed hours, lunch and closed days do not count.
 *
 * @returns nothing when the hall does not open so often in the year to come
 * @throws TimeInputError `invalid-amount` below 0
 */
export function addOpenMinutes(hours: HallHours, from: Date, minutes: number): Date | undefined {
  if (!Number.isFinite(minutes) || minutes < 0)
    throw new TimeInputError('invalid-amount', 'An amount of minutes is a number from 0.');
  let left = minutes * 60_000;
  for (const [begin, end] of openings(hours, from)) {
    const start = Math.max(begin, from.getTime());
    if (left <= end - start) return new Date(start + left);
    left -= end - start;
  }
  return undefined;
}

/** Returns how many minutes the hall is open between two instants. 两时刻间的开放分钟数. */
export function openMinutesBetween(hours: HallHours, from: Date, to: Date): number {
  let total = 0;
  for (const [begin, end] of openings(hours, from)) {
    if (begin >= to.getTime()) break;
    total += Math.max(0, Math.min(end, to.getTime()) - Math.max(begin, from.getTime()));
  }
  return total / 60_000;
}

/** The open times that end after `from`, in milliseconds, day by day. */
function* openings(hours: HallHours, from: Date): Generator<readonly [number, number]> {
  if (Number.isNaN(from.getTime())) throw new TimeInputError('invalid-instant', 'Not an instant that exists.');
  const today = dayNumber(toIsoDate(from));
  for (let day = today; day < today + MOST_DAYS; day++) {
    for (const [begin, end] of slotsOn(hours, dayOf(day))) {
      const midnight = day * DAY - BEIJING_OFFSET;
      const slot = [midnight + minuteOf(begin) * 60_000, midnight + minuteOf(end) * 60_000] as const;
      if (slot[1] <= slot[0]) throw new TimeInputError('invalid-hours', `The slot ${begin}-${end} has no length.`);
      if (slot[1] > from.getTime()) yield slot;
    }
  }
}

function minuteOf(time: string): number {
  const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!(minutes <= 1440)) throw new TimeInputError('invalid-hours', `${time} is no time of day.`);
  return minutes;
}

function inSeason(season: WeeklyHours['season'], date: IsoDate): boolean {
  if (!season) return true;
  const [from, until] = season;
  const day = date.slice(5);
  return from <= until ? from <= day && day <= until : from <= day || day <= until;
}
