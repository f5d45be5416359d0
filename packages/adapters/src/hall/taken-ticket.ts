import type { TakenTicket, TicketRecord, WaitEstimate } from '@banshi/core';
import type { HolderTook, LogEntry } from '@banshi/core/log';
import {
  aheadOf,
  applyToQueue,
  type QueueState,
  type QueueView,
  ticketRecord,
  waitEstimates,
} from '@banshi/core/projections';
import type { CommandCall, HallContext } from './command-rule.ts';
import { ticketAfter } from './load-ticket.ts';
import { visitCode } from './receipts.ts';

/** What a ticket says of its place. */
interface SaidPlace {
  readonly ahead: number;
  readonly estimate?: WaitEstimate;
}

/**
 * Returns a ticket as it was handed out: the same, however often it is asked for.
 *
 * 取号结果.
 */
export async function takenTicket(
  { store, seal, hall }: HallContext,
  taken: LogEntry,
  took: LogEntry,
): Promise<TakenTicket> {
  const ticket = await ticketAfter(store, taken);
  const { ahead = 0, estimate } = took.event as HolderTook;
  return { ticket, ahead, ...(estimate && { estimate }), ratingCode: await visitCode(seal, hall.id, ticket.id) };
}

/** Returns where a ticket will stand once `entry` is written. 取号时的位置. */
export function placeAfter({ view, look }: CommandCall, entry: LogEntry, id: string): SaidPlace {
  const queue = applyToQueue(view.queue, entry);
  const record = ticketRecord([entry])!;
  return placeIn(queue, record, waitEstimates(queue, look).tickets.get(id), look);
}

/** Returns a ticket with its place and how long it will probably wait, as the view knows it now. 排队进度. */
export function placeOf({ view, queueView, waits, now }: HallContext, ticket: TicketRecord): TakenTicket {
  const look = queueView(now());
  const estimate = waits(view.queue, look).tickets.get(ticket.id);
  return { ticket, ...placeIn(view.queue, ticket, estimate, look) };
}

/** A ticket of another day has no place in today's line. */
function placeIn(
  queue: QueueState,
  ticket: TicketRecord,
  estimate: WaitEstimate | undefined,
  { day, order }: QueueView,
): SaidPlace {
  return { ahead: ticket.day === day ? aheadOf(queue, ticket, order) : 0, ...(estimate && { estimate }) };
}
