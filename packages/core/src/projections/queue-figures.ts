import type { LogEntry } from '../log/log-store.ts';
import type { TicketEvent } from '../machines/ticket-event.ts';
import { toClockTime, type IsoDate } from '../model/iso-date.ts';
import type { QueueFigures, ServiceFigures, TimeFigures } from '../model/queue-figures.ts';
import type { TicketRecord } from '../model/ticket.ts';
import { applyToTicket } from './ticket-record.ts';

type Outcome = 'served' | 'missed' | 'cancelled';

/** Everything that was counted for one business, window, hour or the whole hall. */
interface Tally {
  taken: number;
  readonly ended: Record<Outcome, number>;
  readonly waiting: number[];
  readonly way: number[];
  readonly service: number[];
}

/** A ticket while its events go by. */
interface Followed {
  record: TicketRecord;
  /** From when it waits for its first call at this stop. */
  since: string;
  servedAt?: string;
}

/**
 * Returns the figures of one day's queue, from the entries of the log; those of other days do not count.
 *
 * 排队统计. Waiting ends with the first call; the way begins with the last. A ticket counts for the window that called it and
 * for the hour in which it was taken; one that goes through several stops waits and is served at each, and is taken once.
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
    if (!entry.stream.startsWith(prefix)) continue;
    const before = tickets.get(entry.stream);
    const record = applyToTicket(before?.record, entry);
    if (!record) continue;
    const followed: Followed = before ?? { record, since: record.takenAt };
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

function count(followed: Followed, was: TicketRecord, { event, at }: LogEntry, tallies: readonly Tally[]): void {
  const { type } = event as TicketEvent;
  const { record } = followed;
  const note = (kind: 'waiting' | 'way' | 'service', since: string | undefined) => {
    // A clock that was set back in between measured nothing.
    const seconds = (Date.parse(at) - Date.parse(since ?? at)) / 1000;
    if (seconds >= 0) for (const tally of tallies) tally[kind].push(seconds);
  };
  if (type === 'ticket.take') for (const tally of tallies) tally.taken += 1;
  if (type === 'ticket.call') note('waiting', followed.since);
  if (type === 'ticket.serve') {
    note('way', was.calledAt);
    followed.servedAt = at;
  }
  if (was.state === 'serving' && type !== 'ticket.close') note('service', followed.servedAt);
  if (record.state === 'waiting' && was.state !== 'waiting') followed.since = at;
  const outcome = OUTCOMES[record.state];
  if (outcome && was.state !== record.state) for (const tally of tallies) tally.ended[outcome] += 1;
}

const OUTCOMES: { readonly [TState in TicketRecord['state']]?: Outcome } = {
  done: 'served',
  missed: 'missed',
  cancelled: 'cancelled',
};

function newTally(): Tally {
  return { taken: 0, ended: { served: 0, missed: 0, cancelled: 0 }, waiting: [], way: [], service: [] };
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

function figuresOf({ taken, ended, waiting, way, service }: Tally): ServiceFigures {
  const over = ended.served + ended.missed + ended.cancelled;
  return {
    taken,
    ...ended,
    ...(over > 0 && { abandonment: (ended.missed + ended.cancelled) / over }),
    waiting: timesOf(waiting),
    way: timesOf(way),
    service: timesOf(service),
  };
}

function timesOf(seconds: readonly number[]): TimeFigures {
  const count = seconds.length;
  if (count === 0) return { count };
  const sorted = [...seconds].sort((one, other) => one - other);
  const mean = seconds.reduce((sum, one) => sum + one, 0) / count;
  return { count, mean, p90: sorted[Math.ceil(count * 0.9) - 1]! };
}
