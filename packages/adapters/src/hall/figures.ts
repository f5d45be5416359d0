import { type Actor, type IsoDate, type QueueFigures, RefusedError } from '@banshi/core';
import type { LogEntry, LogStore } from '@banshi/core/log';
import { queueFigures } from '@banshi/core/projections';
import type { HallContext } from './command-rule.ts';

const PAGE = 1000;

/**
 * Returns the figures of a day's queue, counted from the log.
 *
 * 排队统计. They say how each window works, so they are for the hall's own people.
 *
 * @throws RefusedError `not-your-role` for applicants and ticket machines
 */
export async function readFigures({ store }: HallContext, actor: Actor, day: IsoDate): Promise<QueueFigures> {
  if (actor.role === 'applicant' || actor.role === 'kiosk') throw new RefusedError('not-your-role');
  return queueFigures(await ticketsOf(store, day), day);
}

/** Returns all that the log says of the tickets of a day, in order. 当日排队事件. */
export async function ticketsOf(store: LogStore, day: IsoDate): Promise<LogEntry[]> {
  const prefix = `ticket/${day}/`;
  const entries: LogEntry[] = [];
  for (let position = 0; ;) {
    const page = await store.readAll(position, PAGE);
    entries.push(...page.filter(({ stream }) => stream.startsWith(prefix)));
    if (page.length < PAGE) return entries;
    position = page.at(-1)!.position;
  }
}
