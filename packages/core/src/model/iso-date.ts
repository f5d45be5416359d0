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
