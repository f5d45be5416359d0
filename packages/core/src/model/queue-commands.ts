import type { AppointmentRecord } from './appointment.ts';
import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { TakenTicket, TicketRecord } from './ticket.ts';
import type { WindowRecord } from './window.ts';

/**
 * Everything that a hall can be asked to do with its queue.
 *
 * 排队命令.
 */
export interface QueueCommands {
  /** 取号. The identity number is checked, turned into a keyed hash and forgotten. */
  'ticket.take': {
    readonly input: {
      readonly guide: string;
      readonly residentId: string;
      /** What the person claims, by id of a `PriorityGround`. 优先事由. */
      readonly priority?: string;
      /** Guides that come after, in order, under the same number: the stops of a joint case. 联办后续事项. */
      readonly onward?: readonly string[];
    };
    readonly result: TakenTicket;
  };
  /** 取消. Whoever holds the ticket gives it back; the identity number proves it. */
  'ticket.cancel': {
    readonly input: { readonly ticket: string; readonly residentId: string };
    readonly result: TicketRecord;
  };
  /** 叫下一号. */
  'ticket.callNext': { readonly input: AtWindow; readonly result: TicketRecord };
  /** 叫指定号. Refused as `out-of-order` for whoever just waits and is not next. */
  'ticket.call': { readonly input: AtWindow & { readonly ticket: string }; readonly result: TicketRecord };
  /** 重呼. */
  'ticket.recall': { readonly input: TicketRef; readonly result: TicketRecord };
  /** 开始办理. The person stands at the window. */
  'ticket.serve': { readonly input: TicketRef; readonly result: TicketRecord };
  /** 过号. The rules say whether it is void or let in again. */
  'ticket.miss': { readonly input: TicketRef & { readonly reason?: string }; readonly result: TicketRecord };
  /** 办毕. The person leaves without a case, or goes on to the next stop. */
  'ticket.finish': { readonly input: TicketRef; readonly result: TicketRecord };
  /** 转办. To another business, to one window, or to both; at least one is named. The number stays. */
  'ticket.transfer': {
    readonly input: TicketRef & { readonly business?: string; readonly window?: string };
    readonly result: TicketRecord;
  };
  /** 挂起. The person fetches something; the window is free for the next. */
  'ticket.hold': { readonly input: TicketRef & { readonly reason?: string }; readonly result: TicketRecord };
  /** 回呼. Calls a held ticket back to its window. */
  'ticket.resume': { readonly input: TicketRef; readonly result: TicketRecord };
  /** 急事急办. Puts a waiting ticket first, and says why. */
  'ticket.expedite': { readonly input: TicketRef & { readonly reason: string }; readonly result: TicketRecord };
  /** 领取号段. A ticket machine holds numbers for when it loses the network; each is given out once. */
  'ticket.lease': {
    readonly input: { readonly business: string; readonly count: number };
    readonly result: NumberLease;
  };
  /** 离线对账. Tells the hall what was handed out of a block. Told twice it is done once. */
  'ticket.reconcile': {
    readonly input: { readonly lease: string; readonly taken: readonly OfflineTicket[] };
    readonly result: Reconciliation;
  };
  /** 预约. */
  'appointment.book': {
    readonly input: {
      readonly guide: string;
      readonly residentId: string;
      readonly day: IsoDate;
      /** When the slot begins, `HH:mm`. */
      readonly from: string;
    };
    readonly result: AppointmentRecord;
  };
  /** 取消预约. */
  'appointment.cancel': {
    readonly input: { readonly appointment: string; readonly residentId: string };
    readonly result: AppointmentRecord;
  };
  /** 预约签到. Of several appointments of the person today, the earliest that is open now, unless one is named. */
  'appointment.checkIn': {
    readonly input: { readonly residentId: string; readonly appointment?: string; readonly priority?: string };
    readonly result: TakenTicket;
  };
  /** 开窗. The window is manned by `staff`, or by whoever sends it. */
  'window.open': { readonly input: AtWindow & { readonly staff?: string }; readonly result: WindowRecord };
  /** 暂停服务. */
  'window.pause': { readonly input: AtWindow & { readonly reason: string }; readonly result: WindowRecord };
  /** 短时离岗. Not longer than the rules allow, and with a contact left. */
  'window.leave': {
    readonly input: AtWindow & { readonly contact: string; readonly minutes?: number };
    readonly result: WindowRecord;
  };
  /** 恢复服务. After a pause or a leave. */
  'window.resume': { readonly input: AtWindow; readonly result: WindowRecord };
  /** AB岗补位. To `staff`, or to the other of the two who hold and cover the post. */
  'window.handOver': { readonly input: AtWindow & { readonly staff?: string }; readonly result: WindowRecord };
  /** 关窗. */
  'window.close': { readonly input: AtWindow; readonly result: WindowRecord };
  /** 日终结转. Whoever still waits or is called has missed it; appointments nobody came for expire. For the system. */
  'day.close': { readonly input: { readonly day: IsoDate }; readonly result: DayClosing };
}

/** Names a ticket at the version that was seen. */
export interface TicketRef {
  readonly ticket: string;
  readonly version: number;
}

/** Names a window. 窗口. */
export interface AtWindow {
  readonly window: string;
}

/** A block of numbers that one ticket machine may hand out by itself. 离线号段. */
export interface NumberLease {
  readonly id: string;
  /** 业务, by id. */
  readonly business: string;
  /** Only for this day. */
  readonly day: IsoDate;
  /** 号码, in order. */
  readonly numbers: readonly string[];
  /** 前面等候人数 when it was given out. */
  readonly ahead: number;
}

/** A ticket that a machine handed out without the network. 离线取号. */
export interface OfflineTicket {
  readonly number: string;
  /** 指南标识. */
  readonly guide: string;
  /** By the machine's clock; the hall keeps it between the lease and now. */
  readonly takenAt: IsoInstant;
  /** Absent where the machine was restarted and has, rightly, forgotten it. */
  readonly residentId?: string;
  readonly priority?: string;
}

/** What became of the tickets that a machine handed out. 对账结果. */
export interface Reconciliation {
  /** They wait, or did, or have missed their day where it is over: the hall knows each of them now. */
  readonly tickets: readonly TicketRecord[];
  /** Numbers that were void: the person waits already under another, or the number is not of the block. */
  readonly refused: readonly { readonly number: string; readonly code: ReconcileRefusal }[];
}

/** Why a number handed out offline does not count. 离线号作废事由. */
export const RECONCILE_REFUSALS = ['already-waiting', 'not-leased', 'unknown-guide', 'invalid-resident-id'] as const;

/** One of {@link RECONCILE_REFUSALS}. 离线号作废事由. */
export type ReconcileRefusal = (typeof RECONCILE_REFUSALS)[number];

/** What the end of a day left. 日终结转结果. */
export interface DayClosing {
  readonly day: IsoDate;
  /** Tickets that became missed, without those that were being served. */
  readonly missed: number;
  /** Visits that nobody had ended: done now, or missed where a stop was still to come. */
  readonly unfinished: number;
  /** Appointments that expired. */
  readonly expired: number;
}

/** Every name of {@link QueueCommands}. 排队命令名. */
export const QUEUE_COMMANDS = [
  'ticket.take',
  'ticket.cancel',
  'ticket.callNext',
  'ticket.call',
  'ticket.recall',
  'ticket.serve',
  'ticket.miss',
  'ticket.finish',
  'ticket.transfer',
  'ticket.hold',
  'ticket.resume',
  'ticket.expedite',
  'ticket.lease',
  'ticket.reconcile',
  'appointment.book',
  'appointment.cancel',
  'appointment.checkIn',
  'window.open',
  'window.pause',
  'window.leave',
  'window.resume',
  'window.handOver',
  'window.close',
  'day.close',
] as const satisfies readonly (keyof QueueCommands)[];
