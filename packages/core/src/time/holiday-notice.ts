import type { IsoDate } from '../model/iso-date.ts';

/** A day, or the first and the last day of several. 日期或起止日期. */
export type DaySpan = IsoDate | `${IsoDate}/${IsoDate}`;

/** Where a rule on days can be read. 文件出处. */
export interface NoticeSource {
  readonly title: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 成文日期. */
  readonly issuedOn: IsoDate;
  readonly source: string;
}

/** One year's notice on public holidays. 节假日安排通知. */
export interface HolidayNotice extends NoticeSource {
  /** The year in its title. Its first days may lie in the year before: 2018-12-29 is a workday by the notice of 2019. */
  readonly year: number;
  /** What was changed after publication. 调整通知. {@link holidays} and {@link makeUpWorkdays} hold the last word. */
  readonly amendments?: readonly NoticeSource[];
  /** 放假, weekends inside a span among them. */
  readonly holidays: readonly DaySpan[];
  /** 调休上班的周末. */
  readonly makeUpWorkdays: readonly IsoDate[];
}
