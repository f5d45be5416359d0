import type { LogEntry, RatingLinked, StreamAppend } from '@banshi/core/log';
import { CHAIN_START, linkText, RATING_CHAIN } from '@banshi/core/log';
import { type CommandCall, draftOf } from './command-rule.ts';
import type { Seal } from './seal.ts';
import { HALL_VERSION } from './streams.ts';

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
      const link = { type: 'rating.link', of: stream, at, hash } as const;
      links.push({ ...link, seal: await sealOf(call.seal, (head?.number ?? 0) + links.length + 1, link) });
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

/** Returns what only the hall can write under a link. 密钥签章. */
export function sealOf(
  seal: Seal,
  number: number,
  { of, at, hash }: Omit<RatingLinked, 'type' | 'seal'>,
): Promise<string> {
  return seal('rating-link', `${number}`, of, `${at}`, hash);
}
