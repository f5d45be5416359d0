import type { TakenTicket } from '@banshi/core';

/**
 * A ticket was handed out.
 *
 * 已取号.
 */
export class BanshiTicketTakenEvent extends Event {
  static readonly eventName = 'banshi-ticket-taken';
  /** The ticket and how many wait before it. */
  readonly taken: TakenTicket;

  constructor(taken: TakenTicket) {
    super(BanshiTicketTakenEvent.eventName, { bubbles: true, composed: true });
    this.taken = taken;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-ticket-taken': BanshiTicketTakenEvent;
  }
}
