import { RefusedError } from '@banshi/core';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { ticketAfter, ticketInHand } from '../load-ticket.ts';
import { ownWindow } from '../own-window.ts';

/** Puts a waiting ticket first, and keeps who did it and why. 急事急办. Any window that serves the business may. */
export const ticketExpedite: CommandRule<'ticket.expedite'> = {
  role: 'clerk',
  writes: 'ticket.expedite',

  async decide({ reason, ...ref }, call) {
    const { stream, record, check } = await ticketInHand(call, ref);
    if (!reason.trim()) throw new RefusedError('reason-required');
    const { businesses } = ownWindow(call, call.actor.window!);
    if (!businesses.includes(record.business)) throw new RefusedError('not-served-here');
    const event: TicketChange = { type: 'ticket.expedite', reason };
    check(event);
    return [{ stream, expectedVersion: record.version, drafts: [draftOf(call, MACHINE_VERSIONS.ticket, event)] }];
  },

  answer: ([written], { store }) => ticketAfter(store, written!),
};
