import type { LogEntry } from '../log/log-store.ts';
import type { TicketEvent } from '../machines/ticket-event.ts';
import type { TicketRecord } from '../model/ticket.ts';

/**
 * Returns the record of a ticket from the entries of its stream, or nothing where there are none.
 *
 * 排队号. The holder stays behind: no screen may see even its hash.
 */
export function ticketRecord(entries: readonly LogEntry[]): TicketRecord | undefined {
  return entries.reduce<TicketRecord | undefined>(applyToTicket, undefined);
}

/**
 * Returns the record of a ticket after one more entry of its stream.
 *
 * 排队号更新. Entries are accepted facts: that they follow from one another is the machine's business.
 */
export function applyToTicket(record: TicketRecord | undefined, entry: LogEntry): TicketRecord | undefined {
  const event = entry.event as TicketEvent;
  const { version, at } = entry;
  if (event.type === 'ticket.take') {
    const { number, day, department, guide, matter } = event;
    return { id: `${day}/${number}`, number, day, department, guide, matter, state: 'waiting', takenAt: at, version };
  }
  if (record === undefined) return undefined;
  switch (event.type) {
    case 'ticket.call':
      return { ...record, state: 'called', window: event.window, calledAt: at, version };
    case 'ticket.recall':
      return { ...record, calledAt: at, version };
    case 'ticket.serve':
      return { ...record, state: 'serving', version };
    case 'ticket.miss':
      return { ...record, state: 'missed', version };
    case 'ticket.finish': {
      const { caseNumber } = event;
      return { ...record, state: 'done', ...(caseNumber !== undefined && { caseNumber }), version };
    }
    default:
      return record;
  }
}
