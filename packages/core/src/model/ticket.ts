import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { SlotTime } from './appointment.ts';
import type { WindowRecord } from './window.ts';

/**
 * Where a ticket stands.
 *
 * 排队号状态: 等候 → 叫号 → 办理中 → 办毕, or 挂起, 过号, 取消. A ticket of several stops, or one that is transferred, waits again.
 */
export const TICKET_STATES = [
  'waiting', // 等候
  'called', // 已叫号
  'serving', // 办理中
  'held', // 挂起
  'done', // 办毕
  'missed', // 过号
  'cancelled', // 已取消
] as const;

/** One of {@link TICKET_STATES}. 排队号状态. */
export type TicketState = (typeof TICKET_STATES)[number];

/** One business that a ticket is for. 办理环节. A ticket of a joint case has several, one after the other. */
export interface TicketStop {
  /** 业务, by id. */
  readonly business: string;
  /** 部门, by id. */
  readonly department: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
}

/** A place in the queue, as every screen may see it: no person is named in it. 排队号. */
export interface TicketRecord extends TicketStop {
  /** Names the ticket in the hall's log: the day and the number without its mark, `2026-11-23/A001`. */
  readonly id: string;
  /** 号码, as printed and called: `A001`. It stays the same when the ticket is transferred. */
  readonly number: string;
  /** The hall's day, in Beijing time. 取号日期. */
  readonly day: IsoDate;
  readonly state: TicketState;
  /** 取号时刻. */
  readonly takenAt: IsoInstant;
  /** From when its place is counted, where that is not {@link takenAt}: it was missed and went to the end, before nobody by a claim. 排队起点. */
  readonly queuedAt?: IsoInstant;
  /** 最近一次叫号时刻. */
  readonly calledAt?: IsoInstant;
  /** How often it was called at this stop, {@link calledAt} being the last time. 叫号次数. */
  readonly calls: number;
  /** 叫号窗口. */
  readonly window?: string;
  /** Why it goes before others by law: the id of a `PriorityGround`. 优先事由. Boards and strangers are not told. */
  readonly priority?: string;
  /** 急事急办. Somebody put it first, and the log says who and why. */
  readonly urgent?: true;
  /** The time for which it was booked. 预约时段. */
  readonly slot?: SlotTime;
  /** It comes from another window or business. 转办. */
  readonly forwarded?: true;
  /** The one window that may call it, where a transfer named one. 指定窗口. */
  readonly onlyWindow?: string;
  /** How often it was missed and let in again. 过号次数. */
  readonly misses?: number;
  /** How many others of its business are called before it, since it was missed. 顺延号数. */
  readonly behind?: number;
  /** What comes after this stop, in order. 后续环节. */
  readonly onward?: readonly TicketStop[];
  /** The case it led to. 办件编号. */
  readonly caseNumber?: string;
  /** How many events the ticket has had; a command on it names this number. 版本. */
  readonly version: number;
}

/** How long somebody will probably wait, in whole minutes. 预计等候时间. The range holds four times in five. */
export interface WaitEstimate {
  readonly typical: number;
  readonly low: number;
  readonly high: number;
}

/** What a ticket machine hands out. 取号结果. */
export interface TakenTicket {
  readonly ticket: TicketRecord;
  /** 前面等候人数. */
  readonly ahead: number;
  /** Printed on the ticket: proves the visit when it is rated. 评价码. */
  readonly ratingCode?: string;
  /** 预计等候时间. Absent where no window serves the business now. */
  readonly estimate?: WaitEstimate;
}

/** One call as it was announced. 叫号记录. A repeated call is one of its own. */
export interface TicketCall {
  /** 排队号, by id. */
  readonly ticket: string;
  readonly number: string;
  readonly window: string;
  readonly at: IsoInstant;
  /** The how manyth call of the ticket it is, from 1. 第几次. */
  readonly count: number;
}

/** The queue of a hall as its board shows it. 叫号屏. */
export interface QueueBoard {
  readonly day: IsoDate;
  /** When the hall answered, by its own clock; absent in what is told of a change, which is now. 答复时刻. */
  readonly at?: IsoInstant;
  /** 正在叫号与办理, the latest call first. */
  readonly serving: readonly TicketRecord[];
  /** The last calls of the day, the latest first, whatever became of them. 最近叫号. */
  readonly calls: readonly TicketCall[];
  /** The numbers that were passed last, the latest first. 过号. */
  readonly missed: readonly string[];
  /** 等候人数, by business. */
  readonly waiting: Readonly<Record<string, number>>;
  /** 预计等候时间 of whoever comes now, by business. Absent where no window serves one. */
  readonly estimates: Readonly<Record<string, WaitEstimate>>;
  /** 下一批号码, in order. */
  readonly next: readonly TicketRecord[];
  /** Every window as it stands, in the hall's order. 窗口状态. */
  readonly windows: readonly WindowRecord[];
  /** The businesses whose numbers of the day are used up, by id; absent where there are none. 号满. Who has booked still gets one. */
  readonly full?: readonly string[];
  /** The day was closed: no more numbers. 已结束取号. */
  readonly closed?: true;
}
