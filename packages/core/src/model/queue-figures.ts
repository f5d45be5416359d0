import type { IsoDate } from './iso-date.ts';

/** Times of one kind, in seconds. 时长统计. */
export interface TimeFigures {
  /** How many were measured. 样本数. */
  readonly count: number;
  /** 平均. Absent where nothing was measured. */
  readonly mean?: number;
  /** Nine in ten were no longer (nearest rank). 第90百分位. */
  readonly p90?: number;
}

/** What a queue did. 排队统计. Everything is computed from the log. */
export interface ServiceFigures {
  /** 取号. */
  readonly taken: number;
  /** 已办理. */
  readonly served: number;
  /** 过号. A ticket that was let in again and served is not among them. */
  readonly missed: number;
  /** 取消. */
  readonly cancelled: number;
  /** Of all whose visit has ended, the share that was not served, 0 to 1. 弃号率. Absent before the first has ended. */
  readonly abandonment?: number;
  /** From taking, or coming back into the line, to the first call. 等候时间. */
  readonly waiting: TimeFigures;
  /** From the last call to the window. 到窗时间. */
  readonly way: TimeFigures;
  /** At the window. 办理时间. Visits that a clerk forgot to end are left out. */
  readonly service: TimeFigures;
}

/** The figures of a hall on one day. 当日排队统计. */
export interface QueueFigures {
  readonly day: IsoDate;
  readonly total: ServiceFigures;
  /** By business. 按业务. */
  readonly businesses: Readonly<Record<string, ServiceFigures>>;
  /** By window. 按窗口. */
  readonly windows: Readonly<Record<string, ServiceFigures>>;
  /** By the hour of taking, `09` for nine to ten, Beijing time. 按小时. */
  readonly hours: Readonly<Record<string, ServiceFigures>>;
}
