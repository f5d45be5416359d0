import type { LogEntry } from '../log/log-store.ts';
import type { TicketEvent } from '../machines/ticket-event.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { TicketRecord } from '../model/ticket.ts';
import { applyToTicket } from './ticket-record.ts';

/** One ticket that is still open, and whose it is. 未办毕的号. */
export interface QueuedTicket {
  readonly record: TicketRecord;
  /** A keyed hash; it finds a second ticket of one person and goes no further. */
  readonly holder: string;
}

/** The queue of one day: open tickets only. 当日队列. */
export interface QueueState {
  /** Absent before the first ticket. */
  readonly day?: IsoDate;
  /** 等候, by department, in the order in which they are to be called. */
  readonly waiting: Readonly<Record<string, readonly QueuedTicket[]>>;
  /** 叫号与办理中, the latest call first. */
  readonly serving: readonly QueuedTicket[];
  /** 已取号数, by department. */
  readonly taken: Readonly<Record<string, number>>;
}

/** The queue before the first ticket. 空队列. */
export const EMPTY_QUEUE: QueueState = { waiting: {}, serving: [], taken: {} };

/**
 * Returns the queue after one more entry of the log; entries that do not concern it leave it as it is.
 *
 * 队列. First come, first served: by the time of taking, then by number. The first ticket of a later day begins a new
 * queue, and what was still open the day before has no place in it. A step costs as much as the tickets that wait.
 */
export function applyToQueue(queue: QueueState, entry: LogEntry): QueueState {
  if (!entry.stream.startsWith('ticket/')) return queue;
  const event = entry.event as TicketEvent;
  if (event.type === 'ticket.take') {
    if (queue.day !== undefined && event.day < queue.day) return queue;
    const today = event.day === queue.day ? queue : { ...EMPTY_QUEUE, day: event.day };
    return take(today, { record: applyToTicket(undefined, entry)!, holder: event.holder });
  }
  const id = entry.stream.slice('ticket/'.length);
  switch (event.type) {
    case 'ticket.call':
      return call(queue, id, entry);
    case 'ticket.recall': {
      const recalled = queue.serving.find(isTicket(id));
      if (!recalled) return queue;
      return { ...queue, serving: [applied(recalled, entry), ...queue.serving.filter((one) => one !== recalled)] };
    }
    case 'ticket.serve':
      return { ...queue, serving: queue.serving.map((one) => (one.record.id === id ? applied(one, entry) : one)) };
    case 'ticket.miss':
    case 'ticket.finish':
      return { ...queue, serving: queue.serving.filter(({ record }) => record.id !== id) };
    default:
      return queue;
  }
}

/** Whether one waiting ticket comes before another. 排队先后. */
export function comesBefore(one: TicketRecord, other: TicketRecord): boolean {
  if (one.takenAt !== other.takenAt) return one.takenAt < other.takenAt;
  if (one.number.length !== other.number.length) return one.number.length < other.number.length;
  return one.number < other.number;
}

function take(queue: QueueState, ticket: QueuedTicket): QueueState {
  const { department } = ticket.record;
  const line = queue.waiting[department] ?? [];
  let place = line.length;
  while (place > 0 && comesBefore(ticket.record, line[place - 1]!.record)) place -= 1;
  return {
    ...queue,
    waiting: { ...queue.waiting, [department]: [...line.slice(0, place), ticket, ...line.slice(place)] },
    taken: { ...queue.taken, [department]: (queue.taken[department] ?? 0) + 1 },
  };
}

function call(queue: QueueState, id: string, entry: LogEntry): QueueState {
  for (const [department, line] of Object.entries(queue.waiting)) {
    const called = line.find(isTicket(id));
    if (!called) continue;
    return {
      ...queue,
      waiting: { ...queue.waiting, [department]: line.filter((one) => one !== called) },
      serving: [applied(called, entry), ...queue.serving],
    };
  }
  return queue;
}

function applied({ record, holder }: QueuedTicket, entry: LogEntry): QueuedTicket {
  return { record: applyToTicket(record, entry)!, holder };
}

function isTicket(id: string): (ticket: QueuedTicket) => boolean {
  return ({ record }) => record.id === id;
}
