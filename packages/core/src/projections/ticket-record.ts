import type { LogEntry } from '../log/log-store.ts';
import type { TicketChange, TicketEvent } from '../machines/ticket-event.ts';
import type { TicketRecord } from '../model/ticket.ts';

/**
 * Returns the record of a ticket from the entries of its stream, or nothing where there are none.
 *
 * 排队号. The holder stays behind: no screen may see even its hash. A number that a ticket machine merely holds is no
 * ticket yet.
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
    const { number, day, department, business = department, guide, matter, priority, slot, onward, takenAt } = event;
    return {
      id: entry.stream.slice('ticket/'.length),
      number,
      day,
      business,
      department,
      guide,
      matter,
      state: 'waiting',
      takenAt: takenAt ?? at,
      calls: 0,
      ...(priority !== undefined && { priority }),
      ...(slot && { slot }),
      ...(onward && onward.length > 0 && { onward }),
      version,
    };
  }
  if (record === undefined || event.type === 'ticket.lease') return record;
  return { ...changed(record, event, at), version };
}

function changed(record: TicketRecord, event: TicketChange, at: string): TicketRecord {
  switch (event.type) {
    case 'ticket.call': {
      const { behind: _, ...rest } = record;
      return { ...rest, state: 'called', window: event.window, calledAt: at, calls: record.calls + 1 };
    }
    case 'ticket.recall':
    case 'ticket.resume':
      return { ...record, state: 'called', calledAt: at, calls: record.calls + 1 };
    case 'ticket.serve':
      return { ...record, state: 'serving' };
    case 'ticket.hold':
      return { ...record, state: 'held' };
    case 'ticket.expedite': {
      const { queuedAt: _, behind: __, ...rest } = record;
      return { ...rest, urgent: true };
    }
    case 'ticket.cancel':
      return { ...record, state: 'cancelled' };
    case 'ticket.close':
      return { ...record, state: record.state === 'serving' && !record.onward ? 'done' : 'missed' };
    case 'ticket.miss': {
      const { again } = event;
      if (!again) return { ...record, state: 'missed' };
      const { behind } = again;
      const place = behind === undefined ? { queuedAt: at } : { behind };
      const { onlyWindow } = record;
      const only = onlyWindow !== undefined && { onlyWindow };
      return { ...waitingAgain(record), misses: (record.misses ?? 0) + 1, ...only, ...place };
    }
    case 'ticket.transfer': {
      const { business, department, onlyWindow } = event;
      const only = onlyWindow !== undefined && { onlyWindow };
      return { ...waitingAgain(record), business, department, forwarded: true, ...only };
    }
    case 'ticket.finish': {
      const { caseNumber } = event;
      const ended = { ...record, ...(caseNumber !== undefined && { caseNumber }) };
      const [next, ...rest] = record.onward ?? [];
      if (!next) return { ...ended, state: 'done' };
      const { onward: _, ...moved } = waitingAgain(ended);
      return { ...moved, ...next, ...(rest.length > 0 && { onward: rest }), forwarded: true };
    }
  }
}

/** Back in a line: nobody has called it there yet, and what a miss did to its place in the last one is over. */
function waitingAgain(record: TicketRecord): TicketRecord {
  const { window: _, onlyWindow: __, behind: ___, queuedAt: ____, ...rest } = record;
  return { ...rest, state: 'waiting', calls: 0 };
}
