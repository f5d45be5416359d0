import type { HolderTook } from '../log/holder-took.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { TicketEvent } from '../machines/ticket-event.ts';
import { toClockTime, type IsoDate } from '../model/iso-date.ts';
import type { EstimateFigures, QueueFigures, ServiceFigures, TimeFigures } from '../model/queue-figures.ts';
import type { TicketRecord, WaitEstimate } from '../model/ticket.ts';
import { applyToTicket } from './ticket-record.ts';

type Outcome = 'served' | 'missed' | 'cancelled';

/** Everything that was counted for one business, window, hour or the whole hall. */
interface Tally {
  taken: number;
  readonly ended: Record<Outcome, number>;
  readonly waiting: number[];
  readonly way: number[];
  /** How long each ticket was being served, by its stream; not a number where part of that is unknown. */
  readonly service: Map<string, number>;
  /** Said less waited, in seconds. */
  readonly bias: number[];
  inRange: number;
}

/** A ticket while its events go by. */
interface Followed {
  record: TicketRecord;
  /** From when it waits for its first call at this stop. */
  since: string;
  servedAt?: string;
  /** The times at the window since it was last in a line, and for what each counts: a held ticket is not over yet. */
  served: { readonly seconds: number; readonly tallies: readonly Tally[] }[];
  /** What it said of the wait, until it is called. */
  told?: WaitEstimate | undefined;
}

/**
 * Returns the figures of one day's queue, from the entries of the log; those of other days do not count.
 *
 * 排队统计. They are made of what happened to tickets, and of what each said of the wait when it was taken. Waiting ends with the first call; the way begins with the last. A ticket counts for the window that called it and
 * for the hour in which it was taken; one that goes through several stops waits at each, and is taken once. Its service is one
 * time, the sum of all its times at a window without those on hold; a business and a window have their own part of it.
 */
export function queueFigures(entries: Iterable<LogEntry>, day: IsoDate): QueueFigures {
  const total = newTally();
  const groups = {
    businesses: new Map<string, Tally>(),
    windows: new Map<string, Tally>(),
    hours: new Map<string, Tally>(),
  };
  const tickets = new Map<string, Followed>();
  const prefix = `ticket/${day}/`;
  for (const entry of entries) {
    if (entry.event.type === 'holder.take') hearTold(tickets, entry.event as HolderTook);
    if (!entry.stream.startsWith(prefix)) continue;
    const before = tickets.get(entry.stream);
    const record = applyToTicket(before?.record, entry);
    if (!record) continue;
    const followed: Followed = before ?? { record, since: record.takenAt, served: [] };
    tickets.set(entry.stream, followed);
    const was = followed.record;
    followed.record = record;
    const window = record.window ?? was.window;
    count(followed, was, entry, [
      total,
      tallyOf(groups.businesses, was.business),
      ...(window === undefined ? [] : [tallyOf(groups.windows, window)]),
      tallyOf(groups.hours, toClockTime(new Date(record.takenAt)).slice(0, 2)),
    ]);
  }
  return {
    day,
    total: figuresOf(total),
    businesses: allFigures(groups.businesses),
    windows: allFigures(groups.windows),
    hours: allFigures(groups.hours),
  };
}

/** What is said of the wait is written behind the ticket, once for each of its businesses. */
function hearTold(tickets: ReadonlyMap<string, Followed>, { ticket, estimate }: HolderTook): void {
  const followed = tickets.get(`ticket/${ticket}`);
  if (followed?.record.state === 'waiting' && estimate) followed.told = estimate;
}

function count(followed: Followed, was: TicketRecord, entry: LogEntry, tallies: readonly Tally[]): void {
  const { event, at } = entry;
  const { type } = event as TicketEvent;
  const { record } = followed;
  const note = (kind: 'waiting' | 'way', since: string | undefined) => {
    // A clock that was set back in between measured nothing.
    const seconds = secondsTo(at, since);
    if (seconds >= 0) for (const tally of tallies) tally[kind].push(seconds);
  };
  if (type === 'ticket.take') for (const tally of tallies) tally.taken += 1;
  if (type === 'ticket.call') {
    note('waiting', followed.since);
    compare(followed, at, tallies);
  }
  if (type === 'ticket.serve') {
    note('way', was.calledAt);
    followed.servedAt = at;
  }
  if (was.state === 'serving') followed.served.push({ seconds: secondsTo(at, followed.servedAt), tallies });
  if (!AT_WINDOW.includes(record.state)) countService(followed, entry);
  if (record.state === 'waiting' && was.state !== 'waiting') followed.since = at;
  const outcome = OUTCOMES[record.state];
  if (outcome && was.state !== record.state) for (const tally of tallies) tally.ended[outcome] += 1;
}

/** A ticket has left its window. What the end of the day had to end was not measured, and what goes with it is not whole. */
function countService(followed: Followed, { event, stream }: LogEntry): void {
  const isMeasured = (event as TicketEvent).type !== 'ticket.close';
  for (const { seconds, tallies } of followed.served) {
    const known = isMeasured && seconds >= 0 ? seconds : Number.NaN;
    for (const { service } of tallies) service.set(stream, (service.get(stream) ?? 0) + known);
  }
  followed.served = [];
}

function secondsTo(at: string, since = at): number {
  return (Date.parse(at) - Date.parse(since)) / 1000;
}

/** A ticket said how long the first wait would be; what it said in whole minutes is meant so. */
function compare(followed: Followed, at: string, tallies: readonly Tally[]): void {
  const { told, since } = followed;
  followed.told = undefined;
  const waited = secondsTo(at, since);
  if (!told || !(waited >= 0)) return;
  const inRange = told.low * 60 <= waited && waited < (told.high + 1) * 60;
  for (const tally of tallies) {
    tally.bias.push(told.typical * 60 - waited);
    tally.inRange += Number(inRange);
  }
}

const AT_WINDOW: readonly TicketRecord['state'][] = ['called', 'serving', 'held'];

const OUTCOMES: { readonly [TState in TicketRecord['state']]?: Outcome } = {
  done: 'served',
  missed: 'missed',
  cancelled: 'cancelled',
};

function newTally(): Tally {
  const ended = { served: 0, missed: 0, cancelled: 0 };
  return { taken: 0, ended, waiting: [], way: [], service: new Map(), bias: [], inRange: 0 };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
}

function allFigures(tallies: ReadonlyMap<string, Tally>): Record<string, ServiceFigures> {
  const sorted = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, tally]) => [key, figuresOf(tally)]));
}

function figuresOf({ taken, ended, waiting, way, service, bias, inRange }: Tally): ServiceFigures {
  const over = ended.served + ended.missed + ended.cancelled;
  return {
    taken,
    ...ended,
    ...(over > 0 && { abandonment: (ended.missed + ended.cancelled) / over }),
    waiting: timesOf(waiting),
    way: timesOf(way),
    service: timesOf([...service.values()].filter((seconds) => !Number.isNaN(seconds))),
    estimate: estimateOf(bias, inRange),
  };
}

function timesOf(seconds: readonly number[]): TimeFigures {
  const count = seconds.length;
  if (count === 0) return { count };
  const sorted = [...seconds].sort((one, other) => one - other);
  const rank = (share: number) => sorted[Math.ceil(count * share) - 1]!;
  return { count, mean: meanOf(seconds), median: rank(0.5), p90: rank(0.9) };
}

function estimateOf(bias: readonly number[], inRange: number): EstimateFigures {
  const count = bias.length;
  return { count, ...(count > 0 && { bias: meanOf(bias) }), inRange };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
