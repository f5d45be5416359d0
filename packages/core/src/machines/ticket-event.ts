import type { SlotTime } from '../model/appointment.ts';
import type { IsoDate, IsoInstant } from '../model/iso-date.ts';
import type { TicketStop } from '../model/ticket.ts';

/** What the log says of one ticket. 排队号事件. */
export type TicketEvent = TicketLeased | TicketTaken | TicketChange;

/** A ticket machine holds the number and may hand it out by itself. 号码已领. The only event that may stand before {@link TicketTaken}. */
export interface TicketLeased {
  readonly type: 'ticket.lease';
  /** 号段. */
  readonly lease: string;
  readonly number: string;
  readonly day: IsoDate;
  /** 业务, by id. */
  readonly business: string;
}

/** Gives a number to a person, with all that its record needs. 取号. */
export interface TicketTaken {
  readonly type: 'ticket.take';
  /** 号码: `A001`. */
  readonly number: string;
  /** The hall's day, in Beijing time. 取号日期. */
  readonly day: IsoDate;
  /** 业务, by id. Absent where the department is one business of the same id. */
  readonly business?: string;
  /** 部门, by id. */
  readonly department: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** A keyed hash of the identity number: it finds a second ticket of one person and is never shown. 持有人. */
  readonly holder: string;
  /** 优先事由. */
  readonly priority?: string;
  /** 预约时段. */
  readonly slot?: SlotTime;
  /** 预约, by id. */
  readonly appointment?: string;
  /** 后续环节. */
  readonly onward?: readonly TicketStop[];
  /** When a machine without the network handed it out. 离线取号时刻. */
  readonly takenAt?: IsoInstant;
}

/** Any later event of a ticket: what {@link ticketMachine} accepts. 排队号变更. */
export type TicketChange =
  /** 叫号. */
  | { readonly type: 'ticket.call'; readonly window: string }
  /** 重呼. */
  | ({ readonly type: 'ticket.recall' } & AtWindow)
  /** 开始办理. */
  | ({ readonly type: 'ticket.serve' } & AtWindow)
  /** 过号, and how it is let in again, where the rules let it. */
  | ({ readonly type: 'ticket.miss'; readonly reason?: string; readonly again?: LetInAgain } & AtWindow)
  /** 办毕, with the case that it led to, if any. */
  | ({ readonly type: 'ticket.finish'; readonly caseNumber?: string } & AtWindow)
  /** 转办. */
  | ({ readonly type: 'ticket.transfer' } & TransferTarget & AtWindow)
  /** 挂起. */
  | ({ readonly type: 'ticket.hold'; readonly reason?: string } & AtWindow)
  /** 回呼. */
  | ({ readonly type: 'ticket.resume' } & AtWindow)
  /** 急事急办. */
  | { readonly type: 'ticket.expedite'; readonly reason: string }
  /** 取消. */
  | { readonly type: 'ticket.cancel' }
  /** 日终结转. */
  | { readonly type: 'ticket.close' };

/** Where a missed ticket goes: behind so many others, or to the end of the line. 顺延. */
export interface LetInAgain {
  /** 顺延号数. Absent: to the end. */
  readonly behind?: number;
}

/** Where a ticket is sent. 转办去向. */
export interface TransferTarget {
  readonly business: string;
  readonly department: string;
  /** 指定窗口. */
  readonly onlyWindow?: string;
}

/** Where it was asked; absent from a screen that is tied to no window. 窗口. */
interface AtWindow {
  readonly window?: string;
}
