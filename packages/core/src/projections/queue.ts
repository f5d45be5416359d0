import type { LogEntry } from '../log/log-store.ts';
import type { TicketEvent } from '../machines/ticket-event.ts';
import type { IsoDate, IsoInstant } from '../model/iso-date.ts';
import type { TicketCall, TicketRecord } from '../model/ticket.ts';
import type { WindowRecord } from '../model/window.ts';
import { applyToTicket } from './ticket-record.ts';
import { addTurn, type TurnPace } from './turn-pace.ts';
import { applyToWindow } from './window-record.ts';

/** One ticket that is still open, and whose it is. 未办毕的号. */
export interface QueuedTicket {
  readonly record: TicketRecord;
  /** A keyed hash; it finds a second ticket of one person and goes no further. */
  readonly holder: string;
  /** Since when it takes up its window. 占用窗口起点. */
  readonly since?: IsoInstant;
}

/** The queue of the day that was written last: open tickets only. 当日队列. Whoever reads it names the day, by `onDay`. */
export interface QueueState {
  /** Absent before the first event of a day. */
  readonly day?: IsoDate;
  /** 等候, by business, in no particular order: the rules and the time of day decide it. */
  readonly waiting: Readonly<Record<string, readonly QueuedTicket[]>>;
  /** 叫号与办理中, the latest call first. */
  readonly serving: readonly QueuedTicket[];
  /** 挂起, the oldest first. */
  readonly held: readonly QueuedTicket[];
  /** The last calls, the latest first, whatever became of the tickets. 最近叫号. */
  readonly calls: readonly TicketCall[];
  /** The numbers that were passed last, the latest first. 过号. */
  readonly missed: readonly string[];
  /** The highest number given out or leased, by business. 已用号码. */
  readonly last: Readonly<Record<string, number>>;
  /** Windows of which something is known today. 窗口. */
  readonly windows: Readonly<Record<string, WindowRecord>>;
  /** How many events each window has had today. 窗口版本. */
  readonly versions: Readonly<Record<string, number>>;
  /** How long a ticket took up a window, by business. 办理节奏. */
  readonly pace: Readonly<Record<string, TurnPace>>;
  /** The day was closed. 已日终结转. */
  readonly closed?: true;
  /** The queues of other days, each without its own of these, the one written last first. 其他日期的队列. */
  readonly otherDays?: readonly QueueState[];
}

/** The queue before the first event of a day. 空队列. */
export const EMPTY_QUEUE: QueueState = {
  waiting: {},
  serving: [],
  held: [],
  calls: [],
  missed: [],
  last: {},
  windows: {},
  versions: {},
  pace: {},
};

/** How many calls are remembered: more than any board shows. */
const CALLS = 24;
/** How many passed numbers are remembered. */
const MISSED = 12;
/** How many days before the one that is written are remembered. */
const DAYS = 31;

/**
 * Returns the queue after one more entry of the log; entries that do not concern it leave it as it is.
 *
 * 队列. Each day has a queue of its own, and what was still open the day before has no place in it. Which day it is the log
 * cannot tell, since a clock that was wrong wrote a day that is not: so a queue is kept for every day to come, and for the
 * 31 written last of those before. A step costs as much as the tickets that wait for one business.
 */
export function applyToQueue(queue: QueueState, entry: LogEntry): QueueState {
  const slash = entry.stream.indexOf('/');
  const id = entry.stream.slice(slash + 1);
  switch (entry.stream.slice(0, slash)) {
    case 'ticket':
      return applyTicket(queue, id, entry);
    case 'window':
      return applyWindow(queue, id, entry);
    case 'day': {
      return entry.event.type === 'day.close' ? { ...turnTo(queue, id as IsoDate), closed: true } : queue;
    }
    default:
      return queue;
  }
}

function applyTicket(queue: QueueState, id: string, entry: LogEntry): QueueState {
  const event = entry.event as TicketEvent;
  const today = turnTo(queue, id.slice(0, id.indexOf('/')) as IsoDate);
  if (event.type === 'ticket.lease') return { ...today, last: counted(today.last, event.business, event.number) };
  if (event.type === 'ticket.take') {
    const record = applyToTicket(undefined, entry)!;
    const last = counted(today.last, record.business, record.number);
    return placed({ ...today, last }, { record, holder: event.holder });
  }
  const found = findOpen(today, id);
  if (!found) return today;
  const record = applyToTicket(found.record, entry)!;
  const isAtWindow = record.state === 'called' || record.state === 'serving';
  const since = found.since ?? entry.at;
  const after = placed(without(today, found), { record, holder: found.holder, ...(isAtWindow && { since }) });
  const timed = isAtWindow ? after : withTurn(after, found, entry.at);
  if (record.state === 'missed') return { ...timed, missed: [record.number, ...timed.missed.slice(0, MISSED - 1)] };
  return isCall(event) ? called(timed, record) : timed;
}

function applyWindow(queue: QueueState, id: string, entry: LogEntry): QueueState {
  const slash = id.indexOf('/');
  const [day, window] = [id.slice(0, slash) as IsoDate, id.slice(slash + 1)];
  const today = turnTo(queue, day);
  const versions = { ...today.versions, [window]: entry.version };
  if (entry.event.type === 'window.call') return { ...today, versions };
  const record = applyToWindow(today.windows[window] ?? { window, state: 'open' }, entry);
  return { ...today, versions, windows: { ...today.windows, [window]: record } };
}

/** A ticket left its window: it took up so much of its time. A clock that was set back measured nothing. */
function withTurn(queue: QueueState, { since, record }: QueuedTicket, at: IsoInstant): QueueState {
  const seconds = since === undefined ? -1 : (Date.parse(at) - Date.parse(since)) / 1000;
  if (seconds < 0) return queue;
  return { ...queue, pace: { ...queue.pace, [record.business]: addTurn(queue.pace[record.business], seconds) } };
}

/** The queue of the day that an event belongs to, and the others aside. */
function turnTo(queue: QueueState, day: IsoDate): QueueState {
  if (queue.day === day) return queue;
  const { otherDays = [], ...last } = queue;
  const known = last.day === undefined ? otherDays : [last, ...otherDays];
  let before = 0;
  const others = known.filter((one) => one.day !== day && (one.day! > day || (before += 1) <= DAYS));
  return { ...(known.find((one) => one.day === day) ?? { ...EMPTY_QUEUE, day }), otherDays: others };
}

/** Numbers grow by their figures alone: a mark in front changes nothing. */
function counted(last: QueueState['last'], business: string, number: string): QueueState['last'] {
  return { ...last, [business]: Math.max(last[business] ?? 0, Number(/\d+$/.exec(number)?.[0] ?? 0)) };
}

function isCall({ type }: TicketEvent): boolean {
  return type === 'ticket.call' || type === 'ticket.recall' || type === 'ticket.resume';
}

function findOpen({ waiting, serving, held }: QueueState, id: string): QueuedTicket | undefined {
  const isIt = ({ record }: QueuedTicket) => record.id === id;
  const found = serving.find(isIt) ?? held.find(isIt);
  if (found) return found;
  for (const business in waiting) {
    const ticket = waiting[business]!.find(isIt);
    if (ticket) return ticket;
  }
  return undefined;
}

function without(queue: QueueState, ticket: QueuedTicket): QueueState {
  const others = (list: readonly QueuedTicket[]) => list.filter((one) => one !== ticket);
  const { state, business } = ticket.record;
  if (state === 'waiting') {
    return { ...queue, waiting: { ...queue.waiting, [business]: others(queue.waiting[business] ?? []) } };
  }
  if (state === 'held') return { ...queue, held: others(queue.held) };
  return { ...queue, serving: others(queue.serving) };
}

/** Puts a ticket where its state belongs; one that is over belongs nowhere. */
function placed(queue: QueueState, ticket: QueuedTicket): QueueState {
  const { state, business } = ticket.record;
  switch (state) {
    case 'waiting':
      return { ...queue, waiting: { ...queue.waiting, [business]: [...(queue.waiting[business] ?? []), ticket] } };
    case 'called':
      return { ...queue, serving: [ticket, ...queue.serving] };
    case 'serving':
      return { ...queue, serving: byCall([ticket, ...queue.serving]) };
    case 'held':
      return { ...queue, held: [...queue.held, ticket] };
    default:
      return queue;
  }
}

function byCall(tickets: QueuedTicket[]): QueuedTicket[] {
  return tickets.sort((one, other) => (one.record.calledAt! > other.record.calledAt! ? -1 : 1));
}

/** Notes a call, and brings those who were told to go behind others one step nearer. */
function called(queue: QueueState, { id, number, window, calledAt, calls, business }: TicketRecord): QueueState {
  const call: TicketCall = { ticket: id, number, window: window!, at: calledAt!, count: calls };
  const line = queue.waiting[business];
  const nearer = calls === 1 && line?.some(({ record }) => record.behind);
  return {
    ...queue,
    calls: [call, ...queue.calls.slice(0, CALLS - 1)],
    ...(nearer && { waiting: { ...queue.waiting, [business]: line!.map(oneNearer) } }),
  };
}

function oneNearer(ticket: QueuedTicket): QueuedTicket {
  const { record, holder } = ticket;
  const { behind, ...rest } = record;
  if (!behind) return ticket;
  return { record: behind > 1 ? { ...rest, behind: behind - 1 } : rest, holder };
}
