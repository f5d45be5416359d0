import type { IsoDate } from '../model/iso-date.ts';

/** What the log says of one ticket. 排队号事件. */
export type TicketEvent = TicketTaken | TicketChange;

/** The first event of a ticket's stream, with all that its record needs. 取号. */
export interface TicketTaken {
  readonly type: 'ticket.take';
  /** 号码: `A001`. */
  readonly number: string;
  /** The hall's day, in Beijing time. 取号日期. */
  readonly day: IsoDate;
  /** 部门, by id. */
  readonly department: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** A keyed hash of the identity number: it finds a second ticket of one person and is never shown. 持有人. */
  readonly holder: string;
}

/** Any later event of a ticket: what {@link ticketMachine} accepts. 排队号变更. */
export type TicketChange =
  /** 叫号. */
  | { readonly type: 'ticket.call'; readonly window: string }
  /** 重呼. */
  | ({ readonly type: 'ticket.recall' } & AtWindow)
  /** 开始办理. */
  | ({ readonly type: 'ticket.serve' } & AtWindow)
  /** 过号. */
  | ({ readonly type: 'ticket.miss' } & AtWindow)
  /** 办毕, with the case that it led to, if any. */
  | ({ readonly type: 'ticket.finish'; readonly caseNumber?: string } & AtWindow);

/** Where it was asked; absent from a screen that is tied to no window. 窗口. */
interface AtWindow {
  readonly window?: string;
}
