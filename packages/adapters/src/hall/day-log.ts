import type { IsoDate } from '@banshi/core';
import type { LogEntry, LogStore } from '@banshi/core/log';

const PAGE = 1000;
/** How many days are remembered: today, and those that somebody looks back at. */
const DAYS = 3;

/** What the log says of the tickets of a day. 当日排队事件. */
export interface DayLog {
  /** Returns the entries of the day's tickets and of who took them, in order. */
  of(day: IsoDate): Promise<readonly LogEntry[]>;
}

interface ReadSoFar {
  readonly position: number;
  readonly entries: LogEntry[];
}

/**
 * Returns a {@link DayLog} that reads each entry of the log once for a day, however often the day is asked for.
 *
 * 当日排队事件. Screens ask for the figures of the running day every few seconds, and a log grows for years.
 */
export function createDayLog(store: LogStore): DayLog {
  const days = new Map<IsoDate, Promise<ReadSoFar>>();
  return {
    async of(day) {
      const before = days.get(day) ?? Promise.resolve({ position: 0, entries: [] });
      // One after the other: two that read on from one place would count what is there twice.
      const next = before.catch(() => ({ position: 0, entries: [] })).then((known) => readOn(store, day, known));
      days.delete(day);
      days.set(day, next);
      const [oldest] = days.keys();
      if (days.size > DAYS && oldest !== undefined) days.delete(oldest);
      return (await next).entries;
    },
  };
}

async function readOn(store: LogStore, day: IsoDate, known: ReadSoFar): Promise<ReadSoFar> {
  const [tickets, holders] = [`ticket/${day}/`, `holder/${day}/`];
  const found: LogEntry[] = [];
  for (let { position } = known; ;) {
    const page = await store.readAll(position, PAGE);
    found.push(...page.filter(({ stream }) => stream.startsWith(tickets) || stream.startsWith(holders)));
    position = page.at(-1)?.position ?? position;
    if (page.length < PAGE)
      return { position, entries: found.length > 0 ? [...known.entries, ...found] : known.entries };
  }
}
