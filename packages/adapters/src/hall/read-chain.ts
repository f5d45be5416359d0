import type { LogEntry, LogStore, RatingLinked } from '@banshi/core/log';
import { RATING_CHAIN, ratingStream, rectificationStream, UNCHAINED_RATING } from '@banshi/core/log';
import type { ChainFault } from './verify-ratings.ts';

const PAGE = 1000;
const RATINGS = ratingStream('');
const RECTIFICATIONS = rectificationStream('');

/** What is no longer an entry, by its place. */
type Unreadable = Pick<LogEntry, 'position'>;

/** Something whose entries can be read to the end: a store, or a file that is only looked at. 可读日志. */
export interface LogReader {
  readAll(position: number, limit: number): Promise<readonly (LogEntry | Unreadable)[]>;
}

/** A link with its place. 链节. */
export interface Link {
  readonly number: number;
  readonly position: number;
  readonly link: RatingLinked;
}

/** What there is to be held against each other. */
interface Chain {
  /** By stream and version. */
  readonly ratings: Map<string, LogEntry>;
  readonly links: readonly Link[];
  /** The versions of each rectification, by its key. */
  readonly rectifications: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many ratings were written before there was a chain. */
  readonly unchained: number;
  readonly faults: ChainFault[];
}

/** Reads a log once, from its first entry to its last. 读取存证. */
export async function readChain(log: LogStore | LogReader): Promise<Chain> {
  const ratings = new Map<string, LogEntry>();
  const links: Link[] = [];
  const rectifications = new Map<string, Set<number>>();
  const faults: ChainFault[] = [];
  let unchained = 0;
  for (let position = 0; ;) {
    const page = await readPage(log, position);
    for (const entry of page) {
      if (!('event' in entry)) {
        faults.push({ kind: 'altered', where: `log #${entry.position}`, position: entry.position });
        continue;
      }
      const { stream, version } = entry;
      if (stream === RATING_CHAIN) {
        links.push({ number: version, position: entry.position, link: linkOf(entry) });
      } else if (stream.startsWith(RATINGS)) {
        if (links.length === 0 && isOfBefore(entry)) unchained += 1;
        else ratings.set(`${stream} #${version}`, entry);
      } else if (stream.startsWith(RECTIFICATIONS)) {
        const key = stream.slice(RECTIFICATIONS.length);
        rectifications.set(key, (rectifications.get(key) ?? new Set()).add(version));
      }
    }
    position = page.at(-1)?.position ?? position;
    if (page.length < PAGE) return { ratings, links, rectifications, unchained, faults };
  }
}

/** `rating@1` wrote a case number and a level and nothing else: with more it is a later one under an old name. */
function isOfBefore({ machine, version, event }: LogEntry): boolean {
  if (machine !== UNCHAINED_RATING || version !== 1 || !isObject(event)) return false;
  return event.type === 'rating.give' && Object.keys(event).every((name) => OF_BEFORE.has(name));
}

const OF_BEFORE = new Set(['type', 'caseNumber', 'level']);

/** What stands in the place of a link and is none has no hash, and is told as altered. */
function linkOf({ event }: LogEntry): RatingLinked {
  return (isObject(event) ? event : { type: 'rating.link' }) as unknown as RatingLinked;
}

/** Whether something read from a log has fields at all. */
export function isObject(value: unknown): value is object & { readonly type?: unknown } {
  return typeof value === 'object' && value !== null;
}

/** Reads on; what is no longer an entry at all is passed over one by one, and named by its place. */
async function readPage(log: LogStore | LogReader, position: number): Promise<readonly (LogEntry | Unreadable)[]> {
  try {
    return await log.readAll(position, PAGE);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const page: (LogEntry | Unreadable)[] = [];
  for (let at = position; page.length < PAGE; at = page.at(-1)!.position) {
    try {
      const [entry] = await log.readAll(at, 1);
      if (!entry) break;
      page.push(entry);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      page.push({ position: at + 1 });
    }
  }
  return page;
}
