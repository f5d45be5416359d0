import { RefusedError, type TicketRecord } from '@banshi/core';
import { type StreamAppend, ticketStream } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { mayCall, nextTicket, onDay } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
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
    const window = freeWindow(call, id);
    const next = nextTicket(call.view.queue, window, call.look);
    if (!next) throw new RefusedError('queue-empty');
    return callTo(call, id, next);
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
    const window = freeWindow(call, id);
    const { queue } = call.view;
    const waiting = await waitingTicket(call, ticket);
    if (!window.businesses.includes(waiting.business)) throw new RefusedError('not-served-here');
    if (!mayCall(queue, window, waiting, call.look)) throw new RefusedError('out-of-order');
    return callTo(call, id, waiting);
  },

  answer: ([called], { store }) => ticketAfter(store, called!),
};

/** @throws RefusedError where it is called already, over, or unknown */
async function waitingTicket({ view, today, store }: CommandCall, id: string): Promise<TicketRecord> {
  const queue = onDay(view.queue, today);
  const isIt = ({ record }: { readonly record: TicketRecord }) => record.id === id;
  if (queue.serving.some(isIt)) throw new RefusedError('called-elsewhere');
  const waiting = Object.values(queue.waiting).flat().find(isIt)?.record;
  if (waiting) return waiting;
  const exists = (await store.read(ticketStream(id))).length > 0;
  throw new RefusedError(exists ? 'not-allowed-now' : 'unknown-ticket');
}

function callTo(call: CommandCall, window: string, { id, version }: TicketRecord): StreamAppend[] {
  const event: TicketChange = { type: 'ticket.call', window };
  const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
  return [{ stream: ticketStream(id), expectedVersion: version, drafts }, windowCall(call, window, id)];
}
