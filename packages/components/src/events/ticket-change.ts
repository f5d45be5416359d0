import type { TicketRecord } from '@banshi/core';

/**
 * A window called, recalled, served, missed or finished a ticket.
 *
 * 排队号已变更. A fact: the hall has recorded it.
 */
export class BanshiTicketChangeEvent extends Event {
  /** The ticket as it now stands. */
  readonly ticket: TicketRecord;

  constructor(ticket: TicketRecord) {
    super('banshi-ticket-change', { bubbles: true, composed: true });
    this.ticket = ticket;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-ticket-change': BanshiTicketChangeEvent;
  }
}
