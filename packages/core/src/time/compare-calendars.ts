import type { IsoDate } from '../model/iso-date.ts';
import { type DayKind, dayKind } from './day-kind.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A day of which two calendars say different things. 变动的日期. */
export interface DayChange {
  readonly date: IsoDate;
  readonly was: DayKind;
  readonly is: DayKind;
}

/**
 * Lists the days that are worked by one calendar and not by the other, among those that both know.
 *
 * 日历对比. After a later notice: which days it changed, and by whose word.
 *
 * @example
 * compareCalendars(calendarAsOf(chinaCalendar, '2019-03-21'), calendarAsOf(chinaCalendar, '2019-03-22')).length // => 4
 */
export function compareCalendars(before: WorkCalendar, after: WorkCalendar): readonly DayChange[] {
  return before.table.days
    .filter((date) => date >= after.from && date <= after.to)
    .map((date) => ({ date, was: dayKind(before, date), is: dayKind(after, date) }))
    .filter(({ was, is }) => was.works !== is.works);
}
