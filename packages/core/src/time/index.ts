/** @packageDocumentation Working days and periods, counted by the State Council's notices. 工作日与期间. */
export * from './add-hours.ts';
export { addPeriod, type DayPeriod, type PeriodEnd } from './add-period.ts';
export * from './add-workdays.ts';
export * from './china-calendar.ts';
export * from './china-notices.ts';
export * from './compare-calendars.ts';
export * from './count-workdays.ts';
export * from './day-kind.ts';
export type { DayAuthority, DayRuling, DayTable } from './day-table.ts';
export * from './hall-hours.ts';
export type * from './holiday-notice.ts';
export * from './is-workday.ts';
export * from './other-calendars.ts';
export { type RegionalHolidays, workCalendar, type WorkCalendar, type WorkCalendarParts } from './work-calendar.ts';
