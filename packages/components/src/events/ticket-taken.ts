import type { TakenTicket } from '@banshi/core';

/**
 * A ticket was handed out.
 *
 * 已取号.
 */
export class BanshiTicketTakenEvent extends Event {
  /** The ticket and how many wait before it. */
  readonly taken: TakenTicket;

  constructor(taken: TakenTicket) {
    super('banshi-ticket-taken', { bubbles: true, composed: true });
    this.taken = taken;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-ticket-taken': BanshiTicketTakenEvent;
  }
}
