import { RefusedError } from '@banshi/core';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { claimAgain } from '../holders.ts';
import { ticketAfter, ticketInHand } from '../load-ticket.ts';
import { businessNamed } from '../stops.ts';

/**
 * Sends a ticket to another business, to one window, or both.
 *
 * 转办. The number stays, and the rules say what a ticket from another window goes before. Who waits for that business
 * already, with a number taken meanwhile, cannot be sent there a second time.
 */
export const ticketTransfer: CommandRule<'ticket.transfer'> = {
  role: 'clerk',
  writes: 'ticket.transfer',

  async decide({ business: wanted, window: onlyWindow, ...ref }, call) {
    const ticket = await ticketInHand(call, ref);
    const { stream, record, check } = ticket;
    const { id, department } = businessNamed(call, wanted ?? record.business);
    const goesNowhere = id === record.business && (onlyWindow ?? record.window) === record.window;
    if (goesNowhere) throw new RefusedError('invalid-command', 'A transfer goes to another business or window.');
    const target = onlyWindow === undefined ? undefined : call.look.windows.find((window) => window.id === onlyWindow);
    if (onlyWindow !== undefined && !target) throw new RefusedError('unknown-window');
    if (target && !target.businesses.includes(id)) throw new RefusedError('not-served-here');

    const event: TicketChange = {
      type: 'ticket.transfer',
      business: id,
      department,
      ...(onlyWindow !== undefined && { onlyWindow }),
      window: call.actor.window!,
    };
    check(event);
    const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
    return [{ stream, expectedVersion: record.version, drafts }, ...(await claimAgain(call, ticket, id))];
  },

  answer: ([written], { store }) => ticketAfter(store, written!),
};
