import { type HallQueryName, RefusedError } from '@banshi/core';

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
  /** How many questions one address may ask in the same time. 查询次数. @default ten times `most` */
  readonly questions?: number;
}

/**
 * Returns a `limit` for a hall that answers so much of one address and refuses the rest.
 *
 * 限流. Three things are told apart, for a hall behind one address has hundreds of screens that read. What writes is counted, and
 * with it each question that takes a receipt or a code, because those can be guessed at. Other questions have a limit of their
 * own, far higher. What is read by GET is not counted.
 *
 * @example
 * const limit = limitByAddress({ addressOf: (request) => request.headers.get('x-real-ip') ?? '', most: 1 })
 * const send = (to: string) => limit(new Request('http://hall/api/' + to, { method: 'POST' }))
 * const answered = [send('command'), send('command'), send('query')]
 * answered // => [true, false, true]
 */
export function limitByAddress({
  addressOf,
  most = 60,
  questions = 10 * most,
  within = 60_000,
  now = Date.now,
}: AddressLimit): (request: Request, guess?: HallQueryName) => boolean {
  const writing = createAttempts({ most, within, now });
  const asking = createAttempts({ most: questions, within, now });
  return (request, guess) => {
    if (request.method !== 'POST') return true;
    const isQuestion = guess === undefined && new URL(request.url).pathname.endsWith('/query');
    const counted = isQuestion ? asking : writing;
    const address = addressOf(request);
    if (counted.isOver(address)) return false;
    counted.count(address);
    return true;
  };
}
