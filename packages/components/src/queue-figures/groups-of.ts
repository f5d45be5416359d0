import type { QueueFigures, ServiceFigures } from '@banshi/core';
import type { QueueGroup, QueueGrouping } from './render-groups.ts';

/** What a hall has, and what it is called. */
interface Known {
  readonly businesses: readonly { readonly id: string; readonly name: string }[];
  readonly windows: readonly { readonly id: string }[];
  readonly hour: (hour: string) => string;
  readonly window: (id: string) => string;
}

/**
 * Returns the groups of a day's figures, in order, those of nobody among them.
 *
 * 分组. Every business and window of the hall, and every hour from the first to the last in which somebody took a number. One
 * that the hall no longer has stands behind, under its id.
 */
export function groupsOf(
  { businesses, windows, hours }: QueueFigures,
  known: Known,
): Readonly<Record<QueueGrouping, readonly QueueGroup[]>> {
  const names = new Map(known.businesses.map(({ id, name }) => [id, name]));
  const taken = Object.keys(hours).sort();
  const [first, last] = [Number(taken[0] ?? 0), Number(taken[taken.length - 1] ?? -1)];
  const through = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
  return {
    hours: through.map((hour) => [known.hour(hour), hours[hour]]),
    businesses: group(businesses, [...names.keys()], (id) => names.get(id) ?? id),
    windows: group(
      windows,
      known.windows.map(({ id }) => id),
      known.window,
    ),
  };
}

function group(
  figures: Readonly<Record<string, ServiceFigures>>,
  known: readonly string[],
  nameOf: (id: string) => string,
): QueueGroup[] {
  const others = Object.keys(figures)
    .filter((id) => !known.includes(id))
    .sort((one, other) => one.localeCompare(other, 'zh', { numeric: true }));
  return [...known, ...others].map((id) => [nameOf(id), figures[id]]);
}

/** Whether a JSON child looks like the figures of a day. */
export function isQueueFigures(value: unknown): value is QueueFigures {
  const { day, total, hours } = (value ?? {}) as { readonly [key: string]: unknown };
  return typeof day === 'string' && typeof total === 'object' && total !== null && typeof hours === 'object';
}
