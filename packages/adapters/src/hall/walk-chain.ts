import { CHAIN_START, type LogEntry, RATING_CHAIN, type RatingLinked } from '@banshi/core/log';
import { bridgeGap } from './bridge-gap.ts';
import { hashOf } from './rating-chain.ts';
import type { Link } from './read-chain.ts';
import type { ChainFault } from './verify-ratings.ts';

/** What a walk along the chain found, and where it ended. */
interface Walk {
  readonly number: number;
  readonly hash: string;
  readonly faults: readonly ChainFault[];
}

/**
 * Holds every link of a chain against its entry, from the first to the last.
 *
 * 存证链核对. A link that is gone is made again from the entry it was of, as far as that is there and is what was given. Otherwise
 * nobody can say whether that entry or the first one after the gap was altered: both are told as not verifiable, and neither is blamed.
 *
 * @param known the ratings that are there, by stream and version
 * @param head the number and the hash of a link that was written down earlier: what is gone before it can be made again too
 */
export async function walkChain(
  known: ReadonlyMap<string, LogEntry>,
  links: readonly Link[],
  head?: { readonly number: number; readonly hash: string },
): Promise<Walk> {
  const faults: ChainFault[] = [];
  const ratings = new Map(known);
  const linked = new Set(links.map(({ link }) => whereOf(link)));
  /** In no link, in the order of the log, which is that of the chain. */
  const unlinked = [...known]
    .filter(([where]) => !linked.has(where))
    .map(([, entry]) => entry)
    .sort((one, other) => one.position - other.position);
  let [number, hash] = [0, CHAIN_START];
  /** How many links before this one hold no hash. */
  let missing = 0;
  /** Where the last entry stands whose link is there. */
  let reached = 0;
  /** How many of those in no link lie before. */
  let passed = 0;

  for (const [index, { number: at, position, link }] of links.entries()) {
    for (number += 1; number < at; number += 1) missing += removed(number);
    const ofLink = { where: `${RATING_CHAIN} #${at}`, link: at, position };
    if (!isLink(link)) {
      faults.push({ kind: 'link-altered', ...ofLink });
      missing += 1;
      continue;
    }
    const where = whereOf(link);
    const entry = ratings.get(where);
    ratings.delete(where);
    const next = links[index + 1];
    const fits = async (previous: string): Promise<boolean> => {
      const own = entry && (await hashOf(previous, entry));
      return own !== undefined && (own === link.hash || follows(own, at, next));
    };
    const isBridged = missing === 0 || (await bridge(fits, entry?.position ?? position));
    const own = entry && (await hashOf(hash, entry));
    const isOwn = own !== undefined && own !== link.hash && isBridged && (await follows(own, at, next));
    if (!entry) faults.push({ kind: 'removed', where, link: at });
    else if (!isBridged) faults.push({ kind: 'unverified', where, link: at, position: entry.position });
    else if (isOwn) faults.push({ kind: 'link-altered', ...ofLink });
    else if (own !== link.hash) faults.push({ kind: 'altered', where, link: at, position: entry.position });
    reached = Math.max(reached, entry?.position ?? 0);
    missing = 0;
    hash = isOwn ? own : link.hash;
  }
  await walkToHead();
  for (const [where, { position }] of ratings)
    faults.push({ kind: position > reached ? 'unlinked' : 'added', where, position });
  return { number, hash, faults };

  function removed(link: number): 1 {
    faults.push({ kind: 'link-removed', where: `${RATING_CHAIN} #${link}`, link });
    return 1;
  }

  /** Whether the next link was made from `own`: then the entry is right and its own link is not. */
  async function follows(own: string, at: number, next: Link | undefined): Promise<boolean> {
    if (next?.number !== at + 1) return false;
    const entry = ratings.get(whereOf(next.link));
    return entry !== undefined && (await hashOf(own, entry)) === next.link.hash;
  }

  /** Makes the links that are gone again; returns whether that leads to what stands there, else nothing in the gap is verified. */
  async function bridge(fits: (hash: string) => Promise<boolean>, before: number): Promise<boolean> {
    const candidates: LogEntry[] = [];
    for (; unlinked[passed] && unlinked[passed]!.position < before; passed += 1)
      if (unlinked[passed]!.position > reached) candidates.push(unlinked[passed]!);
    const bridged = await bridgeGap({ previous: hash, missing, candidates }, fits);
    for (const entry of bridged?.entries ?? candidates) {
      const where = whereOfEntry(entry);
      ratings.delete(where);
      if (!bridged) faults.push({ kind: 'unverified', where, position: entry.position });
    }
    if (bridged) ({ hash } = bridged);
    return bridged !== undefined;
  }

  /** Past the last link that is there lies only what was written down elsewhere. */
  async function walkToHead(): Promise<void> {
    const first = number + 1;
    const isBeyond = head !== undefined && head.number >= first;
    if (isBeyond) missing += head.number - number;
    const isBridged = missing === 0 || (await bridge(async (end) => isBeyond && end === head.hash, Infinity));
    if (head && !(isBeyond ? isBridged : holds(head)))
      faults.push({ kind: 'cut', where: `${RATING_CHAIN} #${head.number}`, link: head.number });
    if (!isBeyond) return;
    for (let link = first; link <= head.number; link += 1) removed(link);
    if (isBridged) ({ number } = head);
  }

  function holds(end: { readonly number: number; readonly hash: string }): boolean {
    if (end.number === 0) return end.hash === CHAIN_START;
    return links.find((one) => one.number === end.number)?.link.hash === end.hash;
  }
}

function isLink({ of, at, hash }: RatingLinked): boolean {
  return typeof of === 'string' && typeof at === 'number' && typeof hash === 'string';
}

function whereOf({ of, at }: RatingLinked): string {
  return `${of} #${at}`;
}

function whereOfEntry({ stream, version }: LogEntry): string {
  return `${stream} #${version}`;
}
