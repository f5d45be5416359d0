import type { RateLimit } from './outbox-policy.ts';

/** What a route has used of its limit since its window began. */
export interface Used {
  readonly from: number;
  readonly count: number;
}

/** Counts the calls of each route. 限流器. */
export interface RateLimiter {
  /** Counts one call and says whether it may be made; one that may not is not counted. */
  take(route: string, now: number): boolean;
  /** Counts a call that was made already, by another worker or before a restart. */
  note(route: string, at: number): void;
  /** When the next call of a full route may be made. */
  freeAt(route: string, now: number): number;
  used(): Readonly<Record<string, Used>>;
}

const BEIJING = 8 * 3_600_000;

/**
 * Returns a limiter that counts in windows of the clock.
 *
 * 限流. What it counted can be handed on, so that a restart does not begin the day's quota again.
 */
export function createRateLimiter(
  limits: Readonly<Record<string, RateLimit>>,
  before: Readonly<Record<string, Used>> = {},
): RateLimiter {
  const windows = new Map<string, Used>(Object.entries(before));

  function windowOf(route: string, within: number, at: number): Used {
    const from = Math.floor((at + BEIJING) / within) * within - BEIJING;
    const known = windows.get(route);
    if (known?.from === from) return known;
    // What an older entry used no longer counts.
    return known && known.from > from ? known : { from, count: 0 };
  }

  function count(route: string, { from, count: before }: Used): void {
    windows.set(route, { from, count: before + 1 });
  }

  return {
    take(route, now) {
      const limit = limits[route];
      if (!limit) return true;
      const window = windowOf(route, limit.within, now);
      if (window.count >= limit.most) return false;
      count(route, window);
      return true;
    },
    note(route, at) {
      const limit = limits[route];
      if (!limit) return;
      const window = windowOf(route, limit.within, at);
      if (at >= window.from) count(route, window);
    },
    freeAt(route, now) {
      const { within } = limits[route] ?? { within: 1 };
      return windowOf(route, within, now).from + within;
    },
    used: () => Object.fromEntries(windows),
  };
}
