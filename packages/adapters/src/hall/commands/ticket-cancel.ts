import { RefusedError } from '@banshi/core';
import { MACHINE_VERSIONS } from '@banshi/core/machines';
import { publicTicket } from '@banshi/core/projections';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { loadTicket, ticketAfter } from '../load-ticket.ts';
import { holderOf } from '../holder-of.ts';

/**
 * Gives a ticket back, on the word of whoever holds it.
 *
 * 取消. Numbers can be guessed, so the identity number must be the one it was taken with; to a stranger there is no such
 * ticket.
 */
export const ticketCancel: CommandRule<'ticket.cancel'> = {
  role: ['applicant', 'kiosk'],
  writes: 'ticket.cancel',

  async decide({ ticket, residentId }, call) {
    const loaded = await loadTicket(call.store, ticket);
    const holder = await holderOf(call, residentId, loaded?.record.day);
    if (loaded?.holder !== holder) throw new RefusedError('unknown-ticket');
    const event = { type: 'ticket.cancel' } as const;
    loaded.check(event);
    const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
    return [{ stream: loaded.stream, expectedVersion: loaded.record.version, drafts }];
  },

  answer: async ([written], { store }) => publicTicket(await ticketAfter(store, written!)),
};
