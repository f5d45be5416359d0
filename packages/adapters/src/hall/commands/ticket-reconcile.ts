import {
  atClockTime,
  type IsoDate,
  type IsoInstant,
  isBanshiError,
  type OfflineTicket,
  type ReconcileRefusal,
  RefusedError,
} from '@banshi/core';
import { type StreamAppend, ticketStream } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { onDay } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { holderOf } from '../holder-of.ts';
import { loadTicket } from '../load-ticket.ts';
import { grantPriority } from '../priority.ts';
import { stopFor } from '../stops.ts';
import { HALL_VERSION, type LeaseGiven, type LeaseReconciled, leaseStream } from '../streams.ts';
import { takeAs } from '../take-as.ts';

/**
 * Takes in what a ticket machine handed out while it had no network.
 *
 * 离线对账. What is known already is not taken in again. A machine's clock is not trusted: no ticket is older than its block or
 * younger than now, or the end of its day. A person who waits already keeps the ticket they had, and the second number is void.
 * Of a day that is over or closed nobody waits any more: the ticket is counted, and has been missed.
 */
export const ticketReconcile: CommandRule<'ticket.reconcile'> = {
  role: 'kiosk',
  writes: 'lease.reconcile',

  async decide({ lease, taken }, call) {
    const stream = leaseStream(lease);
    const entries = await call.store.read(stream);
    const [given] = entries;
    if (!given || given.by.id !== call.actor.id) throw new RefusedError('unknown-lease');
    const block = given.event as LeaseGiven;
    const onItsDay: CommandCall = { ...call, today: block.day };
    const appends: StreamAppend[] = [];
    const tickets: string[] = [];
    const refused: { number: string; code: ReconcileRefusal }[] = [];
    for (const one of taken) {
      const ticket = `${block.day}/${one.number}`;
      if (tickets.includes(ticket)) continue;
      try {
        if (!block.numbers.includes(one.number)) throw new NotLeased();
        const isKnown = (await loadTicket(call.store, ticket)) !== undefined;
        const handedOut = isKnown ? [] : await takeIn(onItsDay, one, lease, given.at, block);
        const isTwice = handedOut.some((append) => appends.some((other) => other.stream === append.stream));
        if (isTwice) throw new RefusedError('already-waiting');
        appends.push(...handedOut);
        tickets.push(ticket);
      } catch (error) {
        refused.push({ number: one.number, code: codeOf(error) });
      }
    }
    const event: LeaseReconciled = { type: 'lease.reconcile', tickets, refused };
    const drafts = [draftOf(call, HALL_VERSION, event)];
    return [{ stream, expectedVersion: entries.length, drafts }, ...appends];
  },

  async answer([written], { store }) {
    const { tickets, refused } = written!.event as LeaseReconciled;
    const records = await Promise.all(tickets.map(async (id) => (await loadTicket(store, id))!.record));
    return { tickets: records, refused };
  },
};

/** The number is none of the block. */
class NotLeased extends Error {}

async function takeIn(
  call: CommandCall,
  { number, guide, takenAt, residentId, priority }: OfflineTicket,
  lease: string,
  leasedAt: string,
  { business }: LeaseGiven,
): Promise<StreamAppend[]> {
  const stop = stopFor(call, guide);
  if (stop.business !== business) throw new RefusedError('unknown-guide');
  const holder = residentId === undefined ? `${lease}/${number}` : await holderOf(call, residentId);
  const isKnown = call.rules.priorities.some(({ id }) => id === priority);
  const ground =
    residentId !== undefined && grantPriority(call.rules, isKnown ? priority : undefined, residentId, call.today);
  const written = new Date(takenAt).toISOString();
  const at = [leasedAt, written, [call.at, endOf(call.today)].sort()[0]!].sort()[1]!;
  const id = `${call.today}/${number}`;
  const [taken, ...claims] = await takeAs(
    call,
    { id, stream: ticketStream(id), number },
    {
      stops: [stop],
      holder,
      more: { takenAt: at, ...(ground && { priority: ground.id }) },
      expectedVersion: 1,
    },
  );
  const isOver = call.today < call.look.day || onDay(call.view.queue, call.today).closed;
  return [isOver ? missed(call, taken!) : taken!, ...claims];
}

/** The same ticket, which ends as it is taken in. */
function missed(call: CommandCall, taken: StreamAppend): StreamAppend {
  const event: TicketChange = { type: 'ticket.close' };
  return { ...taken, drafts: [...taken.drafts, draftOf(call, MACHINE_VERSIONS.ticket, event)] };
}

/** The last moment of a day. */
function endOf(day: IsoDate): IsoInstant {
  return new Date(atClockTime(day, '24:00').getTime() - 1).toISOString();
}

function codeOf(error: unknown): ReconcileRefusal {
  if (error instanceof NotLeased) return 'not-leased';
  const code = isBanshiError(error) ? error.code : undefined;
  if (code === 'already-waiting' || code === 'unknown-guide' || code === 'invalid-resident-id') return code;
  throw error;
}
