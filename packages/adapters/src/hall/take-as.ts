import type { TicketStop } from '@banshi/core';
import type { LogEntry, StreamAppend } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketTaken } from '@banshi/core/machines';
import { type CommandCall, draftOf } from './command-rule.ts';
import { claimHolder } from './holders.ts';
import { placeAfter } from './taken-ticket.ts';
import type { FreeNumber } from './numbers.ts';

/** What makes a ticket besides its number. 取号要素. */
export interface WantedTicket {
  /** The first is where it begins. 办理环节. */
  readonly stops: readonly TicketStop[];
  /** 持有人. */
  readonly holder: string;
  readonly more?: Pick<TicketTaken, 'priority' | 'slot' | 'appointment' | 'takenAt'>;
  /** 1 for a number that a ticket machine holds. */
  readonly expectedVersion?: number;
}

/**
 * Returns what hands a number out to a person.
 *
 * 取号事件.
 *
 * @throws RefusedError `already-waiting` where the person waits for one of the businesses already
 */
export async function takeAs(
  call: CommandCall,
  { id, stream, number }: FreeNumber,
  { stops, holder, more, expectedVersion = 0 }: WantedTicket,
): Promise<StreamAppend[]> {
  const [first, ...onward] = stops;
  const event: TicketTaken = {
    type: 'ticket.take',
    number,
    day: call.today,
    ...first!,
    holder,
    ...more,
    ...(onward.length > 0 && { onward }),
  };
  const draft = draftOf(call, MACHINE_VERSIONS.ticket, event);
  const entry: LogEntry = { ...draft, stream, version: expectedVersion + 1, position: 0 };
  const claims = await claimHolder(call, holder, id, stops, placeAfter(call, entry, id));
  return [{ stream, expectedVersion, drafts: [draft] }, ...claims];
}
