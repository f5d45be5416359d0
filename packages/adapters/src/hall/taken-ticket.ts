import type { TakenTicket } from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import { aheadOf } from '@banshi/core/projections';
import type { HallContext } from './command-rule.ts';
import { ticketAfter } from './load-ticket.ts';
import { visitCode } from './receipts.ts';

/**
 * Returns a ticket as it was handed out, with its place as it is now.
 *
 * 取号结果. Asked again later it is the same ticket; the line has moved on.
 */
export async function takenTicket(context: HallContext, taken: LogEntry): Promise<TakenTicket> {
  const { store, view, queueView, now, seal, hall } = context;
  await view.refresh();
  const ticket = await ticketAfter(store, taken);
  const ratingCode = await visitCode(seal, hall.id, ticket.id);
  return { ticket, ahead: aheadOf(view.queue, ticket, queueView(now()).order), ratingCode };
}
