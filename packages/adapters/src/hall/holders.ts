import { RefusedError, type TicketRecord, type TicketStop } from '@banshi/core';
import { type HolderTook, holderStream, type StreamAppend } from '@banshi/core/log';
import { type CommandCall, draftOf } from './command-rule.ts';
import { type LoadedTicket, loadTicket } from './load-ticket.ts';
import { HALL_VERSION } from './streams.ts';

/**
 * Returns what notes that a person has a ticket of these businesses.
 *
 * 取号人. Two tickets that one person takes at once compare the same streams, so only one of them succeeds.
 *
 * @param said what the ticket says of its place
 * @throws RefusedError `already-waiting` where the person waits for one of them already, with that ticket
 */
export async function claimHolder(
  call: CommandCall,
  holder: string,
  ticket: string,
  stops: readonly Pick<TicketStop, 'business'>[],
  said: Pick<HolderTook, 'ahead' | 'estimate'> = {},
): Promise<StreamAppend[]> {
  const businesses = new Set(stops.map(({ business }) => business));
  return Promise.all(
    [...businesses].map(async (business) => {
      const stream = holderStream(call.today, holder, business);
      const taken = await call.store.read(stream);
      const last = (taken.at(-1)?.event as HolderTook | undefined)?.ticket;
      const record = last !== undefined && last !== ticket && (await loadTicket(call.store, last))?.record;
      if (record && waitsFor(record, business)) throw new RefusedError('already-waiting', undefined, record.id);
      const event: HolderTook = { type: 'holder.take', ticket, ...said };
      return { stream, expectedVersion: taken.length, drafts: [draftOf(call, HALL_VERSION, event)] };
    }),
  );
}

/**
 * Returns what notes that a ticket comes back among those who have not had their turn, or comes to another business.
 *
 * 再次等候. Whoever is being served may take another number of the same business meanwhile: then the first must neither wait
 * nor be held a second time.
 *
 * @throws RefusedError `already-waiting` where the person waits there with another ticket
 */
export async function claimAgain(
  call: CommandCall,
  { record, holder }: Pick<LoadedTicket, 'record' | 'holder'>,
  business: string,
): Promise<StreamAppend[]> {
  const isNoted = record.business === business && record.state !== 'serving';
  return isNoted ? [] : claimHolder({ ...call, today: record.day }, holder, record.id, [{ business }]);
}

/** Whether a person still waits: who is called or fetches something has not had their turn yet either. 是否在等候. */
export function awaitsTurn({ state }: Pick<TicketRecord, 'state'>): boolean {
  return state === 'waiting' || state === 'called' || state === 'held';
}

function waitsFor(record: TicketRecord, wanted: string): boolean {
  const { state, business, onward = [] } = record;
  if (onward.some((stop) => stop.business === wanted)) return !ENDED.includes(state);
  return business === wanted && awaitsTurn(record);
}

const ENDED: readonly TicketRecord['state'][] = ['done', 'missed', 'cancelled'];
