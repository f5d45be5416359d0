import type { IsoDate } from '../model/iso-date.ts';
import type { DayAuthority } from './day-table.ts';
import { isWorkday } from './is-workday.ts';
import { isSettled } from './other-calendars.ts';
import { indexIn, type WorkCalendar } from './work-calendar.ts';

/**
 * Why a day is worked or not.
 *
 * 日期性质: 工作日, 周末, 放假, 调休上班.
 */
export const DAY_REASONS = ['workday', 'weekend', 'holiday', 'makeUpWorkday'] as const;

/** One of {@link DAY_REASONS}. 日期性质. */
export type DayReason = (typeof DAY_REASONS)[number];

/** What a calendar says of one day. 日期说明. */
export interface DayKind {
  readonly date: IsoDate;
  readonly works: boolean;
  readonly reason: DayReason;
  /** The notice or the region that decides it. 依据. */
  readonly by?: DayAuthority;
  /** A later notice may still change it. 暂定. */
  readonly provisional: boolean;
}

/**
 * Says whether a day is worked, why, and by whose word.
 *
 * 日期说明. A weekend inside a holiday's span is named for the holiday.
 *
 * @throws CalendarRangeError when the calendar does not know the year
 * @example
 * dayKind(chinaCalendar, '2026-02-14').reason // => 'makeUpWorkday'
 * dayKind(chinaCalendar, '2026-02-16').by.documentNumber // => '国办发明电〔2025〕7号'
 */
export function dayKind(calendar: WorkCalendar, date: IsoDate): DayKind {
  const works = isWorkday(calendar, date);
  const ruling = calendar.table.rulings.get(indexIn(calendar, date));
  const ordinary = works ? 'workday' : 'weekend';
  return {
    date,
    works,
    reason: ruling ? (works ? 'makeUpWorkday' : 'holiday') : ordinary,
    provisional: !isSettled(calendar, date),
    ...(ruling && { by: ruling.by }),
  };
}
