import { RefusedError, type TicketRecord } from '@banshi/core';
import { type StreamAppend, ticketStream, windowStream } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { mayCall, nextTicket, onDay } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { decideAgain } from '../decide-again.ts';
import { freeWindow, windowCall } from '../free-window.ts';
import { ticketAfter } from '../load-ticket.ts';

/**
 * Calls whoever is next by the rules for one of the businesses that a window serves.
 *
 * 叫下一号. The ticket's version and the window's are both compared: no ticket is called by two windows, and no window
 * has two tickets in hand. A window that was not first decides again and gets the next one.
 */
export const ticketCallNext: CommandRule<'ticket.callNext'> = {
  role: 'clerk',
  writes: 'ticket.call',

  async decide({ window: id }, call) {
    if (call.claims.has(windowStream(call.today, id))) return decideAgain(call);
    const window = freeWindow(call, id);
    const { queue } = call.view;
    const next = nextTicket(queue, window, call.look, (ticket) => !call.claims.has(ticketStream(ticket)));
    if (next) return callTo(call, id, next);
    // Whoever is being called elsewhere just now may still come back into the line.
    if (nextTicket(queue, window, call.look)) return decideAgain(call);
    throw new RefusedError('queue-empty');
  },

  answer: ([called], { store }) => ticketAfter(store, called!),
};

/**
 * Calls one ticket out of the line.
 *
 * 叫指定号. Only who goes first by the rules, or is first, may be called so: nobody is called past those who just wait.
 */
export const ticketCall: CommandRule<'ticket.call'> = {
  role: 'clerk',
  writes: 'ticket.call',

  async decide({ window: id, ticket }, call) {
    const streams = [windowStream(call.today, id), ticketStream(ticket)];
    if (streams.some((stream) => call.claims.has(stream))) return decideAgain(call);
    const window = freeWindow(call, id);
    const queue = onDay(call.view.queue, call.today);
    const isIt = ({ record }: { readonly record: TicketRecord }) => record.id === ticket;
    if (queue.serving.some(isIt)) throw new RefusedError('called-elsewhere');
    const waiting = Object.values(queue.waiting).flat().find(isIt)?.record;
    if (!waiting) {
      const exists = (await call.store.read(ticketStream(ticket))).length > 0;
      throw new RefusedError(exists ? 'not-allowed-now' : 'unknown-ticket');
    }
    if (!window.businesses.includes(waiting.business)) throw new RefusedError('not-served-here');
    if (!mayCall(queue, window, waiting, call.look)) throw new RefusedError('out-of-order');
    return callTo(call, id, waiting);
  },

  answer: ([called], { store }) => ticketAfter(store, called!),
};

/** Nothing is awaited since the queue was looked at: what is written rests on the state that was decided on. */
function callTo(call: CommandCall, window: string, { id, version }: TicketRecord): StreamAppend[] {
  call.afterwards(call.claims.claim(ticketStream(id), windowStream(call.today, window)));
  const event: TicketChange = { type: 'ticket.call', window };
  const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
  return [{ stream: ticketStream(id), expectedVersion: version, drafts }, windowCall(call, window, id)];
}
