import { RefusedError } from '@banshi/core';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { nextTicket } from '@banshi/core/projections';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { loadTicket, ticketAfter } from '../load-ticket.ts';
import { HALL_VERSION, type WindowCalled, windowStream } from '../streams.ts';

/**
 * Calls whoever has waited longest for one of the departments that a window serves.
 *
 * 叫下一号. The ticket's version and the window's are both compared: no ticket is called by two windows, and no window
 * has two tickets in hand. A window that was not first decides again and gets the next one.
 */
export const ticketCallNext: CommandRule<'ticket.callNext'> = {
  role: 'clerk',
  writes: 'ticket.call',

  async decide({ window: id }, call) {
    const { hall, store, view, actor, today } = call;
    const window = hall.windows.find((one) => one.id === id);
    if (!window) throw new RefusedError('unknown-window');
    if (actor.window !== id) throw new RefusedError('not-your-role');

    const stream = windowStream(today, id);
    const calls = await store.read(stream);
    const last = calls.at(-1)?.event as WindowCalled | undefined;
    const inHand = last && (await loadTicket(store, last.ticket))?.record.state;
    if (inHand === 'called' || inHand === 'serving') throw new RefusedError('window-busy');

    const next = nextTicket(view.queue, window, today);
    const ticket = next && (await loadTicket(store, next.id));
    if (!ticket) throw new RefusedError('queue-empty');
    const event: TicketChange = { type: 'ticket.call', window: id };
    const called: WindowCalled = { type: 'window.call', ticket: next.id };
    if (ticket.record.version === next.version) ticket.check(event);
    return [
      {
        stream: ticket.stream,
        expectedVersion: next.version,
        drafts: [draftOf(call, MACHINE_VERSIONS.ticket, event)],
      },
      { stream, expectedVersion: calls.length, drafts: [draftOf(call, HALL_VERSION, called)] },
    ];
  },

  answer: ([called], { store }) => ticketAfter(store, called!),
};
