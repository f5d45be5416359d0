import { isBadLevel } from '@banshi/core';
import { type LogStore, RATING_CHAIN, ratingStream, rectificationStream } from '@banshi/core/log';
import { sealOf } from './rating-chain.ts';
import { isObject, type Link, type LogReader, readChain } from './read-chain.ts';
import { createSeal, type Seal } from './seal.ts';
import { walkChain } from './walk-chain.ts';

const RATINGS = ratingStream('');

/** What is wrong with the ratings of a log, and where. 存证问题. */
export interface ChainFault {
  /**
   * `removed`: the chain names a rating that is not there, or what must follow a bad one is not; `altered`: it is not what was given;
   * `added`: it is in no link, and none is gone where it
   * stands; `unlinked`: it stands after the last link, slipped in or its link removed; `unverified`: its link or the one before is gone,
   * and cannot be made again, so nobody can say whether it is what was given; `link-removed`, `link-altered`: the chain itself was touched; `forged`: a link that the hall did not
   * make; `cut`: the end that was written down is not there.
   */
  readonly kind:
    | 'removed'
    | 'altered'
    | 'added'
    | 'unlinked'
    | 'unverified'
    | 'link-removed'
    | 'link-altered'
    | 'forged'
    | 'cut';
  /** The stream and version of the rating: `rating/20261123A7K2M98 #1`, or of the chain. 位置. */
  readonly where: string;
  /** The number of the link. 序号. */
  readonly link?: number;
  /** Its place in the whole log, where it is still there. */
  readonly position?: number;
}

/** What {@link verifyRatings} found. 存证校验结果. */
export interface ChainReport {
  /** How many links the chain has: one for each rating, each second word, each exclusion. 链节数. */
  readonly links: number;
  /** How many ratings they are of. 评价数. */
  readonly ratings: number;
  /** How many ratings were written before there was a chain. */
  readonly unchained: number;
  /** How many links, the first ones, were written before links had a seal. */
  readonly unsealed: number;
  readonly head: string;
  readonly faults: readonly ChainFault[];
}

/** What {@link verifyRatings} is told from elsewhere. 校验依据. */
export interface ChainKnown {
  /** The number and the hash of a link that was written down earlier: `128:9f2c…`. */
  readonly head?: string;
  /** The hall's own, with which every seal is made again. 密钥. */
  readonly secret?: string;
}

/**
 * Returns every rating of a log that was removed, altered or slipped in since it was given.
 *
 * 评价存证校验. Who can write to the database can also make the whole chain anew; then the end of the chain, which the figures and
 * every receipt show, is not in it any more, and without the hall's secret no new link has its seal.
 */
export async function verifyRatings(
  log: LogStore | LogReader,
  { head, secret }: ChainKnown = {},
): Promise<ChainReport> {
  const { ratings, links, rectifications, unchained, faults } = await readChain(log);
  const bad = [...ratings]
    .filter(([, { event }]) => isBad(event))
    .map(([, { stream }]) => stream.slice(RATINGS.length));
  for (const key of new Set(bad)) {
    if (!rectifications.has(key)) faults.push({ kind: 'removed', where: `${rectificationStream(key)} #1` });
  }
  for (const [key, versions] of rectifications) {
    for (let version = 1; version < Math.max(...versions); version += 1) {
      if (!versions.has(version)) faults.push({ kind: 'removed', where: `${rectificationStream(key)} #${version}` });
    }
  }

  const [wanted, hashed = ''] = head?.split(':') ?? [];
  const walk = await walkChain(
    ratings,
    links,
    head === undefined ? undefined : { number: Number(wanted), hash: hashed },
  );
  faults.push(...walk.faults);
  faults.push(...(await forgedLinks(links, secret === undefined ? undefined : createSeal(secret), faults)));

  const sealed = links.findIndex(({ link }) => link.seal !== undefined);
  return {
    links: links.length,
    ratings: new Set(links.map(({ link }) => link.of)).size,
    unchained,
    unsealed: sealed < 0 ? links.length : sealed,
    head: `${walk.number}:${walk.hash}`,
    faults,
  };
}

/** A link without a seal after one that has it, or with one that the secret does not make. */
async function forgedLinks(
  links: readonly Link[],
  seal: Seal | undefined,
  known: readonly ChainFault[],
): Promise<ChainFault[]> {
  const told = new Set(known.filter(({ kind }) => kind !== 'unverified').map(({ link }) => link));
  const faults: ChainFault[] = [];
  let isSealed = false;
  for (const { number, position, link } of links) {
    const isMissing = link.seal === undefined && isSealed;
    const isWrong = link.seal !== undefined && seal !== undefined && link.seal !== (await sealOf(seal, number, link));
    isSealed ||= link.seal !== undefined;
    if (!(isMissing || isWrong) || told.has(number)) continue;
    faults.push({ kind: 'forged', where: `${RATING_CHAIN} #${number}`, link: number, position });
  }
  return faults;
}

function isBad(event: unknown): boolean {
  if (!isObject(event)) return false;
  const { type, level } = event as { readonly type?: unknown; readonly level?: never };
  return (type === 'rating.give' || type === 'rating.followUp') && level !== undefined && isBadLevel(level);
}
