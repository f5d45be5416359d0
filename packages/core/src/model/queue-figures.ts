import type { IsoDate } from './iso-date.ts';

/**
 * How each figure of a queue is worked out, as it is printed beside the figure.
 *
 * 指标公式. GB/T 36112-2018 names queue systems and none of these figures; the formulas are Banshi's own (约定).
 */
export const QUEUE_FORMULAS = {
  taken: '当日取到的号，含预约签到，每个号计一次',
  served: '已办毕的号',
  missed: '过号作废的号；过号后又办毕的不计',
  cancelled: '本人取消的号',
  open: '取号 − 办理 − 过号 − 取消',
  abandonment: '弃号率 = （过号 + 取消）÷（办理 + 过号 + 取消）',
  waiting: '等候时间 = 首次叫号时刻 − 取号或重新进入队列的时刻；每等候一次计一次',
  way: '到窗时间 = 开始办理时刻 − 最后一次叫号时刻；每到窗一次计一次',
  service:
    '办理时间 = 一个号历次（离开窗口或挂起时刻 − 开始办理时刻）之和，每个号计一次，挂起的时间不计；按业务、窗口只计各自的部分；日终结转代为结束的不计',
  bias: '预计偏差 = 取号时告知的预计等候 − 实际等候，取平均；负数表示实际更久',
  inRange: '预计命中率 = 实际等候落在所告知范围内的号 ÷ 被告知预计等候且已叫到的号',
} as const;

/** The name of a figure of a queue. 排队指标. */
export type QueueFigureName = keyof typeof QUEUE_FORMULAS;

/** Times of one kind, in seconds. 时长统计. */
export interface TimeFigures {
  /** How many were measured. 样本数. */
  readonly count: number;
  /** 平均. Absent where nothing was measured. */
  readonly mean?: number;
  /** Half of them were no longer (nearest rank). 中位数. */
  readonly median?: number;
  /** Nine in ten were no longer (nearest rank). 第90百分位. */
  readonly p90?: number;
}

/** How far what tickets said of the wait was from the wait. 预计等候的偏差. */
export interface EstimateFigures {
  /** How many were told an estimate and have been called. 样本数. */
  readonly count: number;
  /** Said less waited, the mean in seconds: negative where people waited longer than they were told. 平均偏差. */
  readonly bias?: number;
  /** How many of them waited as long as the range said. 落在所告知范围内. */
  readonly inRange: number;
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
  /** From taking, or coming back into the line, to the first call. 等候时间. One for each wait. */
  readonly waiting: TimeFigures;
  /** From the last call to the window. 到窗时间. One for each time that somebody came. */
  readonly way: TimeFigures;
  /**
   * At the window. 办理时间. One time for each ticket that has left it, the sum of all its times there without those on hold; of a business or
   * window only its own part. Visits that a clerk forgot to end are left out.
   */
  readonly service: TimeFigures;
  /** What tickets said of the wait when they were taken, against the wait for their first call. 预计等候的偏差. */
  readonly estimate: EstimateFigures;
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
