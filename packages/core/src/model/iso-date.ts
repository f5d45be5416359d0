/**
 * A calendar day in mainland China, written `YYYY-MM-DD`.
 *
 * 日期（北京时间）. Days are compared with `<` and `>`, survive JSON and carry no time zone. Only
 * {@link toIsoDate} turns an instant into one.
 */
export type IsoDate = `${number}-${number}-${number}`;

/** An instant as `Date.prototype.toISOString` writes it, in UTC. 时刻. */
export type IsoInstant = string;

/** China has kept UTC+8 all year since 1992, so no zone database is asked. */
const BEIJING_OFFSET = 8 * 3_600_000;

/**
 * Whether `text` names a day that exists.
 *
 * 是否为有效日期.
 *
 * @example
 * isIsoDate('2026-02-28') // => true
 * isIsoDate('2026-02-30') // => false
 */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year) return false;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(text);
}

/**
 * Returns the calendar day in mainland China at `instant`.
 *
 * 北京时间的日期. The server's own time zone plays no part.
 *
 * @example
 * toIsoDate(new Date('2026-11-22T16:30:00Z')) // => '2026-11-23'
 */
export function toIsoDate(instant: Date): IsoDate {
  return new Date(instant.getTime() + BEIJING_OFFSET).toISOString().slice(0, 10) as IsoDate;
}

/**
 * Returns the time of day in mainland China at `instant`, as `HH:mm`.
 *
 * 北京时间的时刻.
 *
 * @example
 * toClockTime(new Date('2026-11-22T16:30:59Z')) // => '00:30'
 */
export function toClockTime(instant: Date): string {
  return new Date(instant.getTime() + BEIJING_OFFSET).toISOString().slice(11, 16);
}

/**
 * Returns the instant at which it is `clock` in mainland China on a day.
 *
 * 北京时间的时点.
 *
 * @example
 * atClockTime('2026-11-23', '09:30').toISOString() // => '2026-11-23T01:30:00.000Z'
 */
export function atClockTime(day: IsoDate, clock: string): Date {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - BEIJING_OFFSET + (hour * 60 + minute) * 60_000);
}

/**
 * Returns the day so many days after a day, or before it.
 *
 * 相隔若干日的日期. Calendar days: workdays are counted by `@banshi/core/time`.
 *
 * @example
 * daysAfter('2026-11-30', 1) // => '2026-12-01'
 * daysAfter('2026-03-01', -1) // => '2026-02-28'
 */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;
}
