export * from './add-period.ts';
export * from './add-workdays.ts';
export * from './china-calendar.ts';
export * from './china-notices.ts';
export * from './count-workdays.ts';
export type * from './holiday-notice.ts';
export * from './is-workday.ts';
export * from './provisional-calendar.ts';
export { workCalendar, type WorkCalendar, type WorkdayTable } from './work-calendar.ts';
