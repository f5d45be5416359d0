import { RefusedError } from '@banshi/core';
import type { StreamAppend } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { readFiling } from '../filing.ts';
import { claimAgain } from '../holders.ts';
import { type LoadedTicket, ticketAfter, ticketInHand } from '../load-ticket.ts';

/** Calls a ticket once more, as often as the rules allow. 重呼. */
export const ticketRecall = ticketStep('ticket.recall', (_, { record }, { rules }) => {
  if (record.state === 'called' && record.calls >= rules.missed.maxCalls) throw new RefusedError('calls-used-up');
  return { type: 'ticket.recall' };
});

/** Begins to serve whoever stands at the window. 开始办理. */
export const ticketServe = ticketStep('ticket.serve', () => ({ type: 'ticket.serve' }));

/** Ends a visit, without a case or before anything was said of its papers, or leads it to its next stop. 办毕. */
export const ticketFinish = ticketStep('ticket.finish', () => ({ type: 'ticket.finish' }));

/**
 * Gives up a ticket that nobody came for.
 *
 * 过号. It is void, or let in again: the rules say so, and the log keeps what they said.
 */
export const ticketMiss = ticketStep('ticket.miss', ({ reason }, { record }, { rules: { missed } }) => {
  const { policy, after, times, leastCalls, reasonRequired } = missed;
  if (record.state === 'called' && record.calls < leastCalls) throw new RefusedError('too-few-calls');
  if (reasonRequired && !reason?.trim()) throw new RefusedError('reason-required');
  const isVoid = policy === 'void' || (record.misses ?? 0) >= times || record.state === 'held';
  const again = policy === 'requeueAfterN' ? { behind: after } : {};
  return { type: 'ticket.miss', ...(reason && { reason }), ...(!isVoid && { again }) };
});

/**
 * Puts a ticket aside while the person fetches something; the window is free.
 *
 * 挂起. Not where they have taken another number of the business meanwhile: that is the one they wait with.
 */
export const ticketHold = ticketStep(
  'ticket.hold',
  ({ reason }) => ({ type: 'ticket.hold', ...(reason && { reason }) }),
  async (call, ticket) => claimAgain(call, ticket, ticket.record.business),
);

type StepName = 'ticket.recall' | 'ticket.serve' | 'ticket.miss' | 'ticket.finish' | 'ticket.hold';
interface StepInput {
  readonly ticket: string;
  readonly version: number;
  readonly reason?: string;
}

/**
 * A command that is one event of the ticket in hand.
 *
 * @param besides what is written with it
 */
function ticketStep<TName extends StepName>(
  name: TName,
  eventOf: (input: StepInput, ticket: LoadedTicket, call: CommandCall) => TicketChange,
  besides: (call: CommandCall, ticket: LoadedTicket) => Promise<StreamAppend[]> = async () => [],
): CommandRule<TName> {
  return {
    role: 'clerk',
    writes: name,
    async decide(input, call): Promise<StreamAppend[]> {
      const ticket = await ticketInHand(call, input);
      const { caseNumber } = name === 'ticket.finish' ? await readFiling(call, input.ticket) : {};
      const event = {
        ...eventOf(input, ticket, call),
        window: call.actor.window!,
        ...(caseNumber !== undefined && { caseNumber }),
      } as TicketChange;
      ticket.check(event);
      const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, event)];
      const append = { stream: ticket.stream, expectedVersion: ticket.record.version, drafts };
      return [append, ...(await besides(call, ticket))];
    },
    answer: ([written], { store }) => ticketAfter(store, written!),
  };
}
