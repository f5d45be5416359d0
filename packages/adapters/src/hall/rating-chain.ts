import type { LogEntry, LogStore, RatingLinked, StreamAppend } from '@banshi/core/log';
import { CHAIN_START, linkText, RATING_CHAIN } from '@banshi/core/log';
import { type CommandCall, draftOf } from './command-rule.ts';
import { HALL_VERSION } from './streams.ts';

/** The first entries of ratings had no chain. */
const UNCHAINED = 'rating@1';
const PAGE = 1000;

/** What is wrong with the ratings of a log, and where. 存证问题. */
export interface ChainFault {
  /**
   * `removed`: the chain names a rating that is not there; `altered`: it is not what was given; `added`: it is in no chain;
   * `link-removed`, `link-altered`: the chain itself was touched; `cut`: the end that was written down is not there.
   */
  readonly kind: 'removed' | 'altered' | 'added' | 'link-removed' | 'link-altered' | 'cut';
  /** The stream and version of the rating: `rating/20261123A7K2M98 #1`, or of the chain. 位置. */
  readonly where: string;
  /** The number of the link. 序号. */
  readonly link?: number;
  /** Its place in the whole log, where it is still there. */
  readonly position?: number;
}

/** What {@link verifyRatings} found. 存证校验结果. */
export interface ChainReport {
  /** How many entries of ratings are in the chain. */
  readonly links: number;
  /** How many were written before there was a chain. */
  readonly unchained: number;
  readonly head: string;
  readonly faults: readonly ChainFault[];
}

/**
 * Returns what is to be appended, with a link for each entry of a rating.
 *
 * 评价存证. All ratings of a hall go through one stream, so two at once compare it, and the second is decided again.
 */
export async function chained(call: CommandCall, appends: readonly StreamAppend[]): Promise<StreamAppend[]> {
  const { head } = call.view.ratings;
  const links: RatingLinked[] = [];
  for (const { stream, expectedVersion, drafts } of appends) {
    if (!stream.startsWith('rating/')) continue;
    for (const [index, draft] of drafts.entries()) {
      const at = expectedVersion + index + 1;
      const previous = links.at(-1)?.hash ?? head?.hash ?? CHAIN_START;
      const hash = await hashOf(previous, { ...draft, stream, version: at });
      links.push({ type: 'rating.link', of: stream, at, hash });
    }
  }
  const drafts = links.map((link) => draftOf(call, HALL_VERSION, link));
  return [...appends, { stream: RATING_CHAIN, expectedVersion: head?.number ?? 0, drafts }];
}

/** Returns the hash that links an entry to the one before. 哈希值. */
export async function hashOf(previous: string, entry: Omit<LogEntry, 'position'>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(linkText(previous, entry)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads on; what is no longer an entry at all is passed over one by one, and named by its place. */
async function readPage(
  store: LogStore,
  position: number,
): Promise<readonly (LogEntry | { readonly position: number })[]> {
  try {
    return await store.readAll(position, PAGE);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const page: (LogEntry | { readonly position: number })[] = [];
  for (let at = position; page.length < PAGE; at = page.at(-1)!.position) {
    try {
      const [entry] = await store.readAll(at, 1);
      if (!entry) break;
      page.push(entry);
    } catch {
      page.push({ position: at + 1 });
    }
  }
  return page;
}

/**
 * Returns every rating of a log that was removed, altered or slipped in since it was given.
 *
 * 评价存证校验. Who can write to the database can also make the whole chain anew; then the end of the chain, which the figures and
 * every receipt show, is not in it any more. So `expected`, one that was written down earlier, is looked for.
 *
 * @param expected the number and the hash of a link that is known from elsewhere: `128:9f2c…`
 */
export async function verifyRatings(store: LogStore, expected?: string): Promise<ChainReport> {
  const ratings = new Map<string, LogEntry>();
  const links: { readonly number: number; readonly position: number; readonly link: RatingLinked }[] = [];
  const unreadable: ChainFault[] = [];
  let unchained = 0;
  for (let position = 0; ;) {
    const page = await readPage(store, position);
    for (const entry of page) {
      if (!('event' in entry)) {
        unreadable.push({ kind: 'altered', where: `log #${entry.position}`, position: entry.position });
        continue;
      }
      if (entry.stream === RATING_CHAIN) {
        links.push({ number: entry.version, position: entry.position, link: entry.event as RatingLinked });
      } else if (entry.stream.startsWith('rating/')) {
        if (entry.machine === UNCHAINED) unchained += 1;
        else ratings.set(`${entry.stream} #${entry.version}`, entry);
      }
    }
    position = page.at(-1)?.position ?? position;
    if (page.length < PAGE) break;
  }

  const faults: ChainFault[] = unreadable;
  let previous = CHAIN_START;
  let number = 0;
  for (const [index, { number: at, position, link }] of links.entries()) {
    for (number += 1; number < at; number += 1) {
      faults.push({ kind: 'link-removed', where: `${RATING_CHAIN} #${number}`, link: number });
    }
    const where = `${link.of} #${link.at}`;
    const entry = ratings.get(where);
    ratings.delete(where);
    if (!entry) {
      faults.push({ kind: 'removed', where, link: at });
    } else {
      const hash = await hashOf(previous, entry);
      const isAfterGap = faults.at(-1)?.link === at - 1 && faults.at(-1)?.kind === 'link-removed';
      if (hash !== link.hash && !isAfterGap) {
        const isLink = await fits(hash, links[index + 1]);
        if (isLink) faults.push({ kind: 'link-altered', where: `${RATING_CHAIN} #${at}`, link: at, position });
        else faults.push({ kind: 'altered', where, link: at, position: entry.position });
        previous = isLink ? hash : link.hash;
        continue;
      }
    }
    previous = link.hash;
  }
  for (const [where, { position }] of ratings) faults.push({ kind: 'added', where, position });

  const head = `${number}:${previous}`;
  if (expected !== undefined) {
    const [wanted, hash] = expected.split(':');
    const found = links.find((one) => `${one.number}` === wanted);
    if (found?.link.hash !== hash)
      faults.push({ kind: 'cut', where: `${RATING_CHAIN} #${wanted}`, link: Number(wanted) });
  }
  return { links: links.length, unchained, head, faults };

  /** Whether the next link was made from `hash`: then the entry is right and its own link is not. */
  async function fits(hash: string, next: (typeof links)[number] | undefined): Promise<boolean> {
    const entry = next && ratings.get(`${next.link.of} #${next.link.at}`);
    return entry !== undefined && (await hashOf(hash, entry)) === next?.link.hash;
  }
}
