import { type IsoDate, toIsoDate } from '../model/iso-date.ts';
import type { IsoInstant } from '../model/iso-date.ts';

/** The day of each hour that was asked for of late. */
const known = new Map<string, IsoDate>();
const HOUR = 'YYYY-MM-DDTHH'.length;
const MOST = 10_000;

/**
 * Returns the day in mainland China on which an entry was written.
 *
 * 条目日期. Beijing is whole hours ahead, so an hour has one day: a log of a hundred thousand entries asks for a few hundred hours.
 *
 * @example
 * dayOfEntry('2026-11-22T16:30:00.000Z') // => '2026-11-23'
 */
export function dayOfEntry(at: IsoInstant): IsoDate {
  const hour = at.slice(0, HOUR);
  let day = known.get(hour);
  if (day === undefined) {
    if (known.size === MOST) known.clear();
    known.set(hour, (day = toIsoDate(new Date(at))));
  }
  return day;
}
