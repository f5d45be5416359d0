import { RefusedError } from '@banshi/core';

/** Counts how often something was tried of late. */
export interface Attempts {
  /** Counts one more. @throws RefusedError `too-many-requests` when there were too many */
  count(key: string): void;
  /** Whether one more would be too many. */
  isOver(key: string): boolean;
}

/** How many in how long. */
export interface AttemptLimit {
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
  readonly now?: () => number;
}

/** Beyond this many keys the oldest are forgotten: a flood must not fill the memory. */
const MOST_KEYS = 50_000;

/**
 * Returns a counter that forgets.
 *
 * 限次. It counts in this process only: a hall of several processes allows as many times more.
 */
export function createAttempts({ most, within, now = Date.now }: AttemptLimit): Attempts {
  const seen = new Map<string, { since: number; times: number }>();

  function recent(key: string): { since: number; times: number } {
    const one = seen.get(key);
    return one && now() - one.since < within ? one : { since: now(), times: 0 };
  }

  return {
    isOver: (key) => recent(key).times >= most,
    count(key) {
      const one = recent(key);
      if (one.times >= most) throw new RefusedError('too-many-requests');
      one.times += 1;
      seen.delete(key);
      seen.set(key, one);
      const [oldest] = seen.keys();
      if (seen.size > MOST_KEYS && oldest !== undefined) seen.delete(oldest);
    },
  };
}

/** Options for {@link limitByAddress}. */
export interface AddressLimit extends Partial<AttemptLimit> {
  /** Returns where a request comes from, as the hall's own proxy says it. 来源地址. */
  readonly addressOf: (request: Request) => string;
}

/**
 * Returns a `limit` for a hall that answers so many writing requests of one address and refuses the rest.
 *
 * 限流. Reading is not counted: a hall behind one address has hundreds of screens that read.
 *
 * @example
 * const limit = limitByAddress({ addressOf: (request) => request.headers.get('x-real-ip') ?? '', most: 1 })
 * const send = () => limit(new Request('http://hall/api/command', { method: 'POST' }))
 * const answered = [send(), send()]
 * answered // => [true, false]
 */
export function limitByAddress({
  addressOf,
  most = 60,
  within = 60_000,
  now = Date.now,
}: AddressLimit): (request: Request) => boolean {
  const attempts = createAttempts({ most, within, now });
  return (request) => {
    if (request.method !== 'POST') return true;
    const address = addressOf(request);
    if (attempts.isOver(address)) return false;
    attempts.count(address);
    return true;
  };
}
