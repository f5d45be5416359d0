import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { freeWindow, windowCall } from '../free-window.ts';
import { ticketAfter, ticketInHand } from '../load-ticket.ts';

/** Calls a held ticket back to the window that holds it, once that window is free. 回呼. */
export const ticketResume: CommandRule<'ticket.resume'> = {
  role: 'clerk',
  writes: 'ticket.resume',

  async decide(ref, call) {
    const { stream, record, check } = await ticketInHand(call, ref);
    const window = call.actor.window!;
    const event: TicketChange = { type: 'ticket.resume', window };
    check(event);
    freeWindow(call, window);
    const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
    return [{ stream, expectedVersion: record.version, drafts }, windowCall(call, window, record.id)];
  },

  answer: ([written], { store }) => ticketAfter(store, written!),
};
