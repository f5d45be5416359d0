import { TimeInputError } from '../errors/time-errors.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { dayNumber, dayOf } from './day-number.ts';

/** A day, or the first and the last day of several. 日期或起止日期. */
export type DaySpan = IsoDate | `${IsoDate}/${IsoDate}`;

/**
 * One notice on public holidays: it takes days off, and makes weekend days workdays.
 *
 * 节假日安排通知. An amendment is a notice of its own: it states only what changes, and from the day of its issue its word
 * stands before that of the notice it {@link amends}.
 */
export interface HolidayNotice {
  /** Names the notice: `2026`, or `2020-01-26` for an amendment. */
  readonly id: string;
  /** The year in its title. Its first days may lie in the year before: 2018-12-29 is a workday by the notice of 2019. */
  readonly year: number;
  /** 标题. */
  readonly title: string;
  /** 文号. Absent where no page that was read carries it. */
  readonly documentNumber?: string;
  /** 成文日期. */
  readonly issuedOn: IsoDate;
  /** 出处. */
  readonly source: string;
  /** 放假, weekends inside a span among them. */
  readonly holidays: readonly DaySpan[];
  /** 调休上班的周末. */
  readonly makeUpWorkdays: readonly IsoDate[];
  /** The notice that it changes. 被调整的通知. */
  readonly amends?: string;
}

/**
 * Lists the days of a span.
 *
 * 起止日期之间的每一天.
 *
 * @throws TimeInputError `invalid-date`, or `invalid-notice` when the span ends before it begins
 * @example
 * daysOf('2026-01-01/2026-01-03') // => ['2026-01-01', '2026-01-02', '2026-01-03']
 */
export function daysOf(span: DaySpan): readonly IsoDate[] {
  const [from, to = from] = span.split('/') as [IsoDate, IsoDate?];
  const start = dayNumber(from);
  const length = dayNumber(to) - start + 1;
  if (length < 1) throw new TimeInputError('invalid-notice', `The span ${span} ends before it begins.`);
  return Array.from({ length }, (_, index) => dayOf(start + index));
}
