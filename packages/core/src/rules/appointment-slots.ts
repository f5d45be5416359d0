import type { AppointmentSlot, SlotPlan, SlotTime } from '../model/appointment.ts';
import { atClockTime, type IsoDate } from '../model/iso-date.ts';
import type { AppointmentRules } from '../model/queue-rules.ts';
import { CalendarRangeError } from '../errors/errors.ts';
import { addWorkdays } from '../time/add-workdays.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { type HallHours, slotsOn } from '../time/hall-hours.ts';
import { isWorkday } from '../time/is-workday.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';

const MINUTE = 60_000;

/** On which days a hall is there for people. 可预约日的依据. */
export interface OpenDays {
  readonly calendar: WorkCalendar;
  /** Where a hall is open on other days than workdays, or not all of them. 大厅开放时间. */
  readonly hours?: HallHours;
}

/**
 * Returns the days that can be booked, the earliest first.
 *
 * 可预约日. So many workdays ahead, and the days between on which the hall is open. Where the notice for the next year is not
 * yet published the list ends with the last known day.
 */
export function bookingDays(
  { workdaysAhead, sameDay }: AppointmentRules,
  { calendar, hours }: OpenDays,
  today: IsoDate,
): IsoDate[] {
  const days: IsoDate[] = [];
  try {
    const last = dayNumber(addWorkdays(calendar, today, workdaysAhead));
    for (let day = dayNumber(today) + (sameDay ? 0 : 1); day <= last; day += 1) {
      const date = dayOf(day);
      if (hours ? slotsOn(hours, date).length > 0 : isWorkday(calendar, date)) days.push(date);
    }
  } catch (error) {
    if (!(error instanceof CalendarRangeError)) throw error;
  }
  return days;
}

/**
 * Returns the slots of one day, with what is left of them.
 *
 * 可预约时段. A slot is closed from so many minutes before it begins on, whatever is left. One outside the hall's hours of the
 * day is not there at all.
 *
 * @param booked how many places of the slot that begins at this time are taken
 */
export function appointmentSlots(
  plans: readonly SlotPlan[],
  booked: (from: string) => number,
  { closesBefore }: Pick<AppointmentRules, 'closesBefore'>,
  { hours }: Pick<OpenDays, 'hours'>,
  day: IsoDate,
  now: Date,
): AppointmentSlot[] {
  const open = hours && slotsOn(hours, day);
  return plans
    .filter(({ from, until }) => !open || open.some(([begin, end]) => begin <= from && until <= end))
    .map(({ from, until, capacity }) => {
      const left = Math.max(capacity - booked(from), 0);
      const closesAt = atClockTime(day, from).getTime() - closesBefore * MINUTE;
      return { from, until, capacity, left, bookable: left > 0 && now.getTime() < closesAt };
    });
}

/**
 * Whether a person with an appointment of a day may check in now.
 *
 * 可否签到. From some minutes before the slot begins until it ends, or until the grace for coming late is over.
 */
export function mayCheckIn(
  { checkInBefore, checkInAfter }: AppointmentRules,
  day: IsoDate,
  { from, until }: SlotTime,
  now: Date,
): boolean {
  const begins = atClockTime(day, from).getTime();
  const ends = checkInAfter === undefined ? atClockTime(day, until).getTime() : begins + checkInAfter * MINUTE;
  return now.getTime() >= begins - checkInBefore * MINUTE && now.getTime() < ends;
}
