import { isBanshiError } from '../errors/banshi-error.ts';
import type { DueDate } from '../model/case-record.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Period, TimeLimit } from '../model/time-limit.ts';
import { addPeriod } from '../time/add-period.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { isPublished, provisionalCalendar } from '../time/provisional-calendar.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { isImmediate } from './is-immediate.ts';

/** What a place has settled that the words of a limit leave open. */
export interface DueDateOptions {
  /** What 日 or 天 without a kind means here. Without it such a limit gives no date. 未注明的日. */
  readonly unspecifiedDay?: 'workday' | 'day';
}

/**
 * Returns the day on which a case must be finished, as it looks today, or nothing where the limit gives none.
 *
 * 办结截止日. The day of acceptance is not counted. Hours, lower bounds, mere words and days of an unsettled kind give no
 * date; of two figures the larger one binds. At once means the same day, or the next workday where that is none. A day
 * in a year without a notice is provisional.
 */
export function dueDate(
  acceptedOn: IsoDate,
  limit: TimeLimit,
  today: IsoDate,
  calendar: WorkCalendar,
  { unspecifiedDay }: DueDateOptions = {},
): DueDate | undefined {
  if (limit.period === undefined || limit.period.atLeast) return undefined;
  const days = provisionalCalendar(calendar);
  const on = isImmediate(limit)
    ? addPeriod(days, acceptedOn, { unit: 'day', amount: 0 })
    : lastDay(days, acceptedOn, limit.period, unspecifiedDay);
  if (on === undefined) return undefined;
  return {
    on,
    workdaysLeft: countWorkdays(days, today, on),
    provisional: !isPublished(calendar, on),
    overdue: today > on,
  };
}

function lastDay(
  calendar: WorkCalendar,
  acceptedOn: IsoDate,
  period: Period,
  unspecifiedDay: 'workday' | 'day' | undefined,
): IsoDate | undefined {
  const unit = period.unit === 'unspecifiedDay' ? unspecifiedDay : period.unit;
  if (unit === undefined || unit === 'immediate' || unit === 'hour') return undefined;
  try {
    return addPeriod(calendar, acceptedOn, { unit, amount: period.upTo ?? period.amount });
  } catch (error) {
    // Decades ahead there is nothing to show, not even provisionally.
    if (isBanshiError(error) && error.code === 'calendar-range' && acceptedOn >= calendar.from) return undefined;
    throw error;
  }
}
