import type { LogEntry } from './log-store.ts';

/** The stream that every rating leaves a link in, so that their order is one. 评价存证链. */
export const RATING_CHAIN = 'rating-chain';

/** The link before the first. 链首. */
export const CHAIN_START = '0'.repeat(64);

/**
 * Signs the first entries of ratings, which had no chain.
 *
 * 存证链之前的评价. Whatever is signed so after the first link was slipped in.
 */
export const UNCHAINED_RATING = 'rating@1';

/**
 * One link of the chain, appended together with the entry that it is of.
 *
 * 存证链节. Whoever removes or alters an entry must make every later link anew, and the last one is known outside.
 */
export interface RatingLinked {
  readonly type: 'rating.link';
  /** The stream and version of the entry: `rating/20261123A7K2M98`, 1. */
  readonly of: string;
  readonly at: number;
  /** SHA-256 of {@link linkText}, in hexadecimal. 哈希值. */
  readonly hash: string;
  /**
   * HMAC over the number of the link, what it is of and its hash, keyed with the hall's secret: whoever has only the database cannot
   * make it. The first links have none. 密钥签章.
   */
  readonly seal?: string;
}

/**
 * Returns the text whose hash is the link of an entry.
 *
 * 存证文本. All of the entry but its place in the whole log, which is not known when it is hashed; keys in order and no spaces, as
 * RFC 8785 writes plain data.
 */
export function linkText(previous: string, entry: Omit<LogEntry, 'position'>): string {
  const { stream, version, at, by, hall, machine, ruleSet, command, event } = entry;
  return canonical([previous, { stream, version, at, by, hall, machine, ruleSet, command, event }]);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = Object.entries(value).filter(([, item]) => item !== undefined);
  known.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${known.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
