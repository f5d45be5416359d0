import { RefusedError, type TicketRecord } from '@banshi/core';
import { type LogEntry, type LogStore, ticketStream } from '@banshi/core/log';
import { accept, replay, type TicketChange, type TicketEvent, ticketMachine } from '@banshi/core/machines';
import { ticketRecord } from '@banshi/core/projections';
import type { CommandCall } from './command-rule.ts';

/** A ticket as its stream tells it. */
export interface LoadedTicket {
  readonly stream: string;
  readonly record: TicketRecord;
  /** A keyed hash; it goes no further. 持有人. */
  readonly holder: string;
  /** Passes when the machine accepts `event` now. @throws RefusedError when it does not */
  readonly check: (event: TicketChange) => void;
}

/**
 * Reads a ticket and replays its machine.
 *
 * 读取排队号. Resolves with nothing where there is no such ticket.
 */
export async function loadTicket(store: LogStore, id: string): Promise<LoadedTicket | undefined> {
  const stream = ticketStream(id);
  const entries = await store.read(stream);
  const record = ticketRecord(entries);
  const events = entries.map(({ event }) => event as TicketEvent);
  const [taken, ...changes] = events[0]?.type === 'ticket.lease' ? events.slice(1) : events;
  if (!record || taken?.type !== 'ticket.take') return undefined;
  return {
    stream,
    record,
    holder: taken.holder,
    check(event) {
      const { type: _, holder: __, ...input } = taken;
      const acceptance = accept(ticketMachine, replay(ticketMachine, input, changes as TicketChange[]), event);
      if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
    },
  };
}

/**
 * Reads the ticket that a clerk names, at the window that called it and the version that was seen.
 *
 * 本窗口的号.
 *
 * @throws RefusedError when there is none, when it is another window's, or when somebody was first
 */
export async function ticketInHand(
  { store, actor }: CommandCall,
  { ticket, version }: { readonly ticket: string; readonly version: number },
): Promise<LoadedTicket> {
  const loaded = await loadTicket(store, ticket);
  if (!loaded) throw new RefusedError('unknown-ticket');
  const { window } = loaded.record;
  if (window !== undefined && window !== actor.window) throw new RefusedError('not-your-role');
  if (loaded.record.version !== version) throw new RefusedError('version-conflict');
  return loaded;
}

/** Returns the ticket as it stood once `entry` was written. 当时的号. */
export async function ticketAfter(store: LogStore, entry: LogEntry): Promise<TicketRecord> {
  const record = ticketRecord((await store.read(entry.stream)).slice(0, entry.version));
  if (!record) throw new TypeError(`The stream ${entry.stream} holds no ticket.`);
  return record;
}
