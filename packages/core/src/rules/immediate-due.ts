import { TimeInputError } from '../errors/time-errors.ts';
import { toIsoDate, type IsoDate } from '../model/iso-date.ts';
import { dayNumber } from '../time/day-number.ts';
import { type HallHours, slotsOn } from '../time/hall-hours.ts';
import { isWorkday, nextWorkday } from '../time/is-workday.ts';
import type { RuleSet } from './rule-set.ts';

const DAY = 86_400_000;
const BEIJING_OFFSET = 8 * 3_600_000;

/**
 * Returns the day on which an immediate case is due.
 *
 * 即办件截止日. The day itself; after closing time, or on a day that is no workday, the next workday, unless the rule set
 * counts a duty day on which the hall is open.
 *
 * @throws TimeInputError `invalid-instant` when there is no such instant
 */
export function immediateDue(receivedAt: Date, { counting }: RuleSet, hours: HallHours): IsoDate {
  if (Number.isNaN(receivedAt.getTime())) throw new TimeInputError('invalid-instant', 'Not an instant that exists.');
  const day = toIsoDate(receivedAt);
  const closing = dueInstant(day, { counting: { ...counting, dueAt: 'closeOfBusiness' } }, hours);
  const counts = isWorkday(hours.calendar, day) || counting.serviceDayCounts;
  const open = slotsOn(hours, day).length > 0;
  return counts && open && receivedAt.getTime() <= closing.getTime() ? day : nextWorkday(hours.calendar, day);
}

/**
 * Returns the instant at which a last day ends.
 *
 * 末日截止时刻 (民法典 203): 24:00, or the close of business where the rule set says so and the hall has hours that day.
 *
 * @throws TimeInputError `invalid-date` when there is no such day
 */
export function dueInstant(due: IsoDate, { counting }: Pick<RuleSet, 'counting'>, hours: HallHours): Date {
  const closing = counting.dueAt === 'closeOfBusiness' ? slotsOn(hours, due).at(-1)?.[1] : undefined;
  const [hour, minute] = (closing ?? '24:00').split(':').map(Number) as [number, number];
  return new Date(dayNumber(due) * DAY - BEIJING_OFFSET + (hour * 60 + minute) * 60_000);
}
