import type { IsoDate } from '../model/iso-date.ts';
import { dayNumber } from './day-number.ts';
import { type RegionalHolidays, workCalendar, type WorkCalendar } from './work-calendar.ts';

/** How many years past the last notice may be shown provisionally. */
const YEARS_AHEAD = 10;

const provisional = new WeakMap<WorkCalendar, WorkCalendar>();

/**
 * Returns `calendar` continued into the years that are not yet published, by the week alone.
 *
 * 暂定日历. A limit taken in November often ends in January, before its notice exists. What is found here is to be shown as
 * provisional where {@link isSettled} denies it, and found again once the notice is known: 1 January is certainly off, and
 * here it may be a workday.
 *
 * @example
 * addWorkdays(provisionalCalendar(chinaCalendar), '2026-12-21', 20) // => '2027-01-18'
 */
export function provisionalCalendar(calendar: WorkCalendar): WorkCalendar {
  let made = provisional.get(calendar);
  if (!made) {
    made = workCalendar({ ...partsOf(calendar), provisionalYears: YEARS_AHEAD });
    provisional.set(calendar, made);
  }
  return made;
}

/**
 * Returns `calendar` as it was known at the end of `day`.
 *
 * 某日所知的日历. A deadline given then was counted on this one; a later notice may have moved it.
 *
 * @throws TimeInputError `calendar-gap` when nothing had been published, `invalid-date` when there is no such day
 * @example
 * addWorkdays(calendarAsOf(chinaCalendar, '2019-03-21'), '2019-04-26', 4) // => '2019-05-03'
 * addWorkdays(calendarAsOf(chinaCalendar, '2019-03-22'), '2019-04-26', 4) // => '2019-05-05'
 */
export function calendarAsOf(calendar: WorkCalendar, day: IsoDate): WorkCalendar {
  dayNumber(day);
  const notices = calendar.notices.filter(({ issuedOn }) => issuedOn <= day);
  return workCalendar({ ...partsOf(calendar), notices });
}

/**
 * Returns `calendar` with local holidays over it.
 *
 * 叠加地方假日. A later overlay stands before an earlier one.
 *
 * @example
 * const holidays = ['2024-04-11/2024-04-12']
 * const local = withOverlay(chinaCalendar, { name: '地方节日', basis: '全国年节及纪念日放假办法第四条', holidays })
 * addWorkdays(local, '2024-04-09', 3) // => '2024-04-16'
 * addWorkdays(chinaCalendar, '2024-04-09', 3) // => '2024-04-12'
 */
export function withOverlay(calendar: WorkCalendar, overlay: RegionalHolidays): WorkCalendar {
  return workCalendar({ ...partsOf(calendar), overlays: [...calendar.overlays, overlay] });
}

/**
 * Whether no later notice of a year can move what the calendar says of `date`.
 *
 * 是否已确定. False of every day without a notice, and of the last days of the last year, which the next notice settles.
 *
 * @example
 * isSettled(chinaCalendar, '2026-12-28') // => true
 * isSettled(chinaCalendar, '2026-12-31') // => false
 * isSettled(chinaCalendar, '2027-01-04') // => false
 */
export function isSettled(calendar: WorkCalendar, date: IsoDate): boolean {
  return date >= calendar.from && date <= calendar.settledTo;
}

/** Not a spread: that would build the table of a calendar nobody asks. */
function partsOf({ notices, overlays, unsettledFrom }: WorkCalendar) {
  return { notices, overlays, unsettledFrom };
}
