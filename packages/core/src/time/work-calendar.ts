import { CalendarRangeError } from '../errors/errors.ts';
import { TimeInputError } from '../errors/time-errors.ts';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { buildDayTable, type DayTable } from './day-table.ts';
import type { DaySpan, HolidayNotice } from './holiday-notice.ts';
import { wholeAmount } from './whole-amount.ts';

/**
 * The days on which government offices work, for the years whose notices are known.
 *
 * 工作日历. What no notice covers is an error and never a guess. Whether a hall is open is another question: see `HallHours`.
 */
export interface WorkCalendar {
  /** In the order of issue. 通知. */
  readonly notices: readonly HolidayNotice[];
  /** Local holidays over the national ones. 地方假日. */
  readonly overlays: readonly RegionalHolidays[];
  /** The first day it knows. 起始日. */
  readonly from: IsoDate;
  /** The last day it knows, or answers provisionally for. 截止日. */
  readonly to: IsoDate;
  /**
   * The last day that no later notice can move.
   *
   * 已确定至. The last days of a year belong to the next year's notice: 2018-12-29 became a workday by the notice of 2019.
   */
  readonly settledTo: IsoDate;
  /** See {@link WorkCalendarParts}. */
  readonly unsettledFrom: string;
  /** Its days, counted once and for all. */
  readonly table: DayTable;
}

/** Days off, or worked, in one region only. 地方假日 (全国年节及纪念日放假办法第四条). */
export interface RegionalHolidays {
  readonly name: string;
  /** 依据. */
  readonly basis: string;
  readonly holidays: readonly DaySpan[];
  readonly makeUpWorkdays?: readonly IsoDate[];
}

/** What a calendar is made from. */
export interface WorkCalendarParts {
  readonly notices: readonly HolidayNotice[];
  readonly overlays?: readonly RegionalHolidays[];
  /** Whole years beyond the last notice to answer for by the week alone. @default 0 */
  readonly provisionalYears?: number;
  /** The first day of the last year that the next notice may still move, `MM-DD`. @default '12-29' */
  readonly unsettledFrom?: string;
}

/**
 * Returns the work calendar of consecutive years' notices.
 *
 * 由通知编制工作日历. A make-up weekend day is a workday, a holiday is not, any other day goes by the week; an amendment
 * stands before what it amends. The table is built when the first question is asked.
 *
 * @throws TimeInputError `calendar-gap` when a year is missing, `calendar-conflict` when one has two notices and neither amends
 * the other; by the first question, `calendar-conflict` when two notices say different things of one day
 */
export function workCalendar({
  notices,
  overlays = [],
  provisionalYears = 0,
  unsettledFrom = '12-29',
}: WorkCalendarParts): WorkCalendar {
  const years = notices.filter(({ amends }) => !amends).map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const different = new Set(years).size;
  if (different !== years.length || different !== last - first + 1)
    throw new TimeInputError(
      different < years.length ? 'calendar-conflict' : 'calendar-gap',
      'A calendar takes one notice a year, of consecutive years.',
    );
  const span = { from: `${first}-01-01`, to: `${last + wholeAmount(provisionalYears)}-12-31` } as Pick<
    WorkCalendar,
    'from' | 'to'
  >;
  const settledTo = dayOf(dayNumber(`${last}-${unsettledFrom}` as IsoDate) - 1);
  return new LazyCalendar({ notices, overlays, ...span, settledTo, unsettledFrom });
}

/** A class, because engines read the getter of one as fast as a field, and that of a literal half as fast. Not `#`: pages pay for it. */
class LazyCalendar implements WorkCalendar {
  readonly notices: readonly HolidayNotice[];
  readonly overlays: readonly RegionalHolidays[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly settledTo: IsoDate;
  readonly unsettledFrom: string;
  private built?: DayTable;

  constructor({ notices, overlays, from, to, settledTo, unsettledFrom }: Omit<WorkCalendar, 'table'>) {
    this.notices = notices;
    this.overlays = overlays;
    this.from = from;
    this.to = to;
    this.settledTo = settledTo;
    this.unsettledFrom = unsettledFrom;
  }

  get table(): DayTable {
    return (this.built ??= buildDayTable(this));
  }
}

/**
 * Returns where a day stands in the table of a calendar.
 *
 * 日期在表中的位置. The look-up is the check: only days that exist and are known stand there.
 *
 * @throws CalendarRangeError when the calendar does not know its year
 * @throws TimeInputError `invalid-date` when there is no such day
 */
export function indexIn({ table }: WorkCalendar, date: IsoDate): number {
  return table.indexOf.get(date) ?? unknownDay(date);
}

function unknownDay(date: unknown): never {
  if (typeof date === 'string' && isIsoDate(date)) throw new CalendarRangeError(Number(date.slice(0, 4)));
  throw new TimeInputError('invalid-date', 'Not a day that exists.');
}

/**
 * Returns the day that stands at a place in the table of a calendar.
 *
 * 表中某位置的日期.
 *
 * @throws CalendarRangeError for a count that ran past the last day that the calendar knows
 */
export function dayAt({ table, to }: WorkCalendar, index: number | undefined): IsoDate {
  const day = table.days[index!];
  if (day === undefined) throw new CalendarRangeError(Number(to.slice(0, 4)) + 1);
  return day;
}
