import type { IsoDate } from '../model/iso-date.ts';
import { buildCalendar, type WorkCalendar } from './work-calendar.ts';

/** How many years past the last notice may be shown provisionally. */
const YEARS_AHEAD = 10;

const made = new WeakMap<WorkCalendar, WorkCalendar>();

/**
 * Returns `calendar` continued into the years that are not yet published, with weekends only.
 *
 * 暂定日历. A limit taken in November often ends in January, before its notice exists. A day found here is to be shown
 * as provisional where {@link isPublished} denies it, and found again once the notice is known: 1 January is certainly
 * off, and here it may be a workday.
 */
export function provisionalCalendar(calendar: WorkCalendar): WorkCalendar {
  let provisional = made.get(calendar);
  if (!provisional) {
    const [first, last] = [calendar.from, calendar.to].map((day) => Number(day.slice(0, 4))) as [number, number];
    provisional = buildCalendar(calendar.notices, first, last + YEARS_AHEAD);
    made.set(calendar, provisional);
  }
  return provisional;
}

/**
 * Whether the notice for the year of `date` is in the calendar.
 *
 * 该年通知是否已公布. True of the last days of December although the next notice may still move them.
 *
 * @example
 * isPublished(chinaCalendar, '2026-12-31') // => true
 * isPublished(chinaCalendar, '2027-01-04') // => false
 */
export function isPublished(calendar: WorkCalendar, date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return calendar.notices.some((notice) => notice.year === year);
}
