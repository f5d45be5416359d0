import type { LogEntry } from '@banshi/core/log';
import { factsOf } from './fact.ts';
import { type LetterEvent, letterStream, markStream, type OutboxMark } from './letter-event.ts';
import { applyToLetter, type Letter, newLetter } from './letter.ts';

/** A letter that has arrived, or that a person closed. 已送达. */
interface Arrival {
  readonly letter: Letter;
  readonly how: 'ok' | 'duplicate' | 'found' | 'closed';
  readonly at: string;
}

/** What the log says of the letters of one channel. 信箱. */
export interface LetterBox {
  /** Reads one more entry of the log. */
  apply(entry: LogEntry): void;
  /** Every letter that has not arrived, in the order of the log. */
  readonly open: ReadonlyMap<string, Letter>;
  /** Up to where the log is read. */
  readonly position: number;
  readonly delivered: number;
  /** The latest arrivals, the newest first. */
  readonly arrivals: readonly Arrival[];
  /** The letters of a route that may be taken up now: due, alive, and the first of their subject. */
  ready(route: string, now: number): Iterable<Letter>;
  /** When the next letter becomes due that is not yet. */
  nextDue(now: number): number | undefined;
  /** The letter that this one waits behind. */
  before(letter: Letter): Letter | undefined;
}

/** What a box is given. */
export interface LetterBoxOptions {
  readonly channel: string;
  readonly routes: Readonly<Record<string, string>>;
  readonly lease: number;
  readonly from?: Pick<OutboxMark, 'position' | 'delivered'>;
}

const RECENT = 50;

/**
 * Returns a box that nothing was put into yet.
 *
 * 信箱. The letters of one subject stand in the order in which their facts happened, and only the first may go: a
 * platform refuses the rating of a case that it has not heard of, and the end of one that has not begun.
 */
export function createLetterBox({ channel, routes, lease, from }: LetterBoxOptions): LetterBox {
  const open = new Map<string, Letter>();
  /** The keys of each subject's open letters, the first first. */
  const subjects = new Map<string, string[]>();
  /** Those of them that may be taken up at some time, by route: first of their subject, and alive. */
  const heads = new Map<string, Set<string>>(Object.values(routes).map((route) => [route, new Set()]));
  const arrivals: Arrival[] = [];
  const own = `${markStream(channel)}/`;
  let position = from?.position ?? 0;
  let delivered = from?.delivered ?? 0;

  function put(letter: Letter): void {
    const { key, subject } = letter.fact;
    if (open.has(key)) return;
    open.set(key, letter);
    const queue = subjects.get(subject);
    if (queue) queue.push(key);
    else subjects.set(subject, [key]);
    rank(subject);
  }

  function close(letter: Letter): void {
    const { key, subject } = letter.fact;
    open.delete(key);
    heads.get(letter.route)!.delete(key);
    const queue = subjects.get(subject)!.filter((one) => one !== key);
    if (queue.length > 0) subjects.set(subject, queue);
    else subjects.delete(subject);
    rank(subject);
  }

  function rank(subject: string): void {
    const first = subjects.get(subject)?.[0];
    if (first === undefined) return;
    const { state, route } = open.get(first)!;
    const alive = heads.get(route)!;
    // Behind those that were not tried yet: what fails again and again must not stand in their way.
    alive.delete(first);
    if (state !== 'dead') alive.add(first);
  }

  function change(letter: Letter, entry: LogEntry): void {
    const event = entry.event as LetterEvent;
    const next = applyToLetter(letter, entry, lease);
    if (next) {
      open.set(letter.fact.key, next);
      rank(letter.fact.subject);
      return;
    }
    close(letter);
    if (event.type === 'letter.spare') return;
    delivered += 1;
    arrivals.unshift({ letter, how: event.type === 'letter.arrive' ? event.how : 'closed', at: entry.at });
    arrivals.splice(RECENT);
  }

  return {
    open,
    arrivals,
    get position() {
      return position;
    },
    get delivered() {
      return delivered;
    },

    apply(entry) {
      position = Math.max(position, entry.position);
      if (entry.stream.startsWith(own)) {
        const letter = open.get(entry.stream.slice(own.length));
        if (letter && entry.version > letter.version) change(letter, entry);
        return;
      }
      for (const fact of factsOf(entry)) {
        const route = Object.hasOwn(routes, fact.kind) ? routes[fact.kind] : undefined;
        if (route !== undefined) put(newLetter(fact, route));
      }
    },

    *ready(route, now) {
      for (const key of heads.get(route)!) {
        const letter = open.get(key)!;
        if (letter.due <= now) yield letter;
      }
    },

    nextDue(now) {
      let next: number | undefined;
      for (const keys of heads.values()) {
        for (const key of keys) {
          const { due } = open.get(key)!;
          if (due > now && (next === undefined || due < next)) next = due;
        }
      }
      return next;
    },

    before(letter) {
      const [first] = subjects.get(letter.fact.subject) ?? [];
      return first === undefined || first === letter.fact.key ? undefined : open.get(first);
    },
  };
}

/** Returns the stream of a letter. 报送流. */
export function streamOf(channel: string, { fact }: Letter): string {
  return letterStream(channel, fact.key);
}
