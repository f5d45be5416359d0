import type { IsoDate, IsoInstant } from './iso-date.ts';

/**
 * Where a ticket stands.
 *
 * 排队号状态: 等候 → 叫号 → 办理中 → 办毕, or 过号.
 */
export const TICKET_STATES = [
  'waiting', // 等候
  'called', // 已叫号
  'serving', // 办理中
  'done', // 办毕
  'missed', // 过号
] as const;

/** One of {@link TICKET_STATES}. 排队号状态. */
export type TicketState = (typeof TICKET_STATES)[number];

/** A place in the queue, as every screen may see it: no person is named in it. 排队号. */
export interface TicketRecord {
  /** Names the ticket in the hall's log: `2026-11-23/A001`. */
  readonly id: string;
  /** 号码, as printed and called: `A001`. */
  readonly number: string;
  /** The hall's day, in Beijing time. 取号日期. */
  readonly day: IsoDate;
  /** 部门. */
  readonly department: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  readonly state: TicketState;
  /** 取号时刻. */
  readonly takenAt: IsoInstant;
  /** 最近一次叫号时刻. */
  readonly calledAt?: IsoInstant;
  /** 叫号窗口. */
  readonly window?: string;
  /** The case it led to. 办件编号. */
  readonly caseNumber?: string;
  /** How many events the ticket has had; a command on it names this number. 版本. */
  readonly version: number;
}

/** What a ticket machine hands out. 取号结果. */
export interface TakenTicket {
  readonly ticket: TicketRecord;
  /** 前面等候人数. */
  readonly ahead: number;
  /** Printed on the ticket: proves the visit when it is rated. 评价码. */
  readonly ratingCode?: string;
}

/** The queue of a hall as its board shows it. 叫号屏. */
export interface QueueBoard {
  readonly day: IsoDate;
  /** 正在叫号与办理, the latest call first. */
  readonly serving: readonly TicketRecord[];
  /** 等候人数, by department id. */
  readonly waiting: Readonly<Record<string, number>>;
  /** 下一批号码, in order. */
  readonly next: readonly TicketRecord[];
}
