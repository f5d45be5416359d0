import type { LogEntry } from '@banshi/core/log';
import { hashOf } from './rating-chain.ts';

/** So many ways to fill a gap are tried: in a small one that is all there are. */
const MOST_TRIED = 1000;

/** Links that are gone between two that are there. 存证断档. */
export interface ChainGap {
  /** The hash before the first that is gone. */
  readonly previous: string;
  /** How many are gone. */
  readonly missing: number;
  /** The entries in no link that stand where those of the gap do, in the order of the log. */
  readonly candidates: readonly LogEntry[];
}

/**
 * Returns the entries whose links are gone, and the hash of the last of those links, or nothing where no choice of them leads to
 * what comes after.
 *
 * 断档重算. A link is nothing but the hash of the one before and of its entry, so it can be made again while its entry is there and is
 * what was given. Where an entry is gone too or was altered nothing fits, and nobody can say which it was.
 *
 * @param fits whether what comes after the gap was made from this hash
 */
export async function bridgeGap(
  { previous, missing, candidates }: ChainGap,
  fits: (hash: string) => Promise<boolean>,
): Promise<{ readonly entries: readonly LogEntry[]; readonly hash: string } | undefined> {
  let tried = 0;
  const chosen: LogEntry[] = [];
  const hash = await fill(previous, 0);
  return hash === undefined ? undefined : { entries: chosen, hash };

  async function fill(before: string, from: number): Promise<string | undefined> {
    const left = missing - chosen.length;
    if (left === 0) {
      tried += 1;
      return (await fits(before)) ? before : undefined;
    }
    for (let index = from; index <= candidates.length - left && tried < MOST_TRIED; index += 1) {
      const entry = candidates[index]!;
      chosen.push(entry);
      const found = await fill(await hashOf(before, entry), index + 1);
      if (found !== undefined) return found;
      chosen.pop();
    }
    return undefined;
  }
}
