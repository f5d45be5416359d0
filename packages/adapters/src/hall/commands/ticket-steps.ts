import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { readFiling } from '../filing.ts';
import { ticketAfter, ticketInHand } from '../load-ticket.ts';

/** Calls a ticket once more. 重呼. */
export const ticketRecall = ticketStep('ticket.recall');

/** Begins to serve whoever stands at the window. 开始办理. */
export const ticketServe = ticketStep('ticket.serve');

/** Gives up a ticket that nobody came for. 过号. It is void: a new one must be taken. */
export const ticketMiss = ticketStep('ticket.miss');

/** Ends a visit: without a case, or before anything was said of the papers that it brought. 办毕. */
export const ticketFinish = ticketStep('ticket.finish');

/** A command that is one event of the ticket and nothing else. */
function ticketStep<TName extends 'ticket.recall' | 'ticket.serve' | 'ticket.miss' | 'ticket.finish'>(
  type: TName,
): CommandRule<TName> {
  return {
    role: 'clerk',
    writes: type,
    async decide(input, call) {
      const { stream, record, check } = await ticketInHand(call, input);
      const { caseNumber } = type === 'ticket.finish' ? await readFiling(call, input.ticket) : {};
      const event = {
        type,
        window: call.actor.window!,
        ...(caseNumber !== undefined && { caseNumber }),
      } as TicketChange;
      check(event);
      const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
      return [{ stream, expectedVersion: record.version, drafts }];
    },
    answer: ([written], { store }) => ticketAfter(store, written!),
  };
}
