import type { OutboxReport, OutboxResend } from '@banshi/core';

/** What went out again at a person's wish. */
export interface Resent {
  readonly channel: string;
  /** How many the hall let out. */
  readonly count: number;
  /** Each by its key, and since when it had been dead. */
  readonly deadSince: ReadonlyMap<string, string>;
}

/** Returns since when the letters have been dead that a wish means. 拟重发件. */
export function deadSince(
  reports: readonly OutboxReport[],
  { channel, key, reason }: OutboxResend,
): Resent['deadSince'] {
  const letters = reports.find(({ figures }) => figures.channel === channel)?.letters ?? [];
  const meant = letters.filter(
    (one) => one.state === 'dead' && (key === undefined ? one.reason === reason : one.key === key),
  );
  return new Map(meant.map((one) => [one.key, one.since]));
}

/**
 * Returns how many letters are dead again since they went out again, and how many have arrived.
 *
 * 重发结果. Only the latest arrivals are listed, so none are counted until they and the dead account for all.
 */
export function becameOf(
  { channel, count, deadSince: before }: Resent,
  reports: readonly OutboxReport[],
): { readonly failed: number; readonly arrived: number } {
  const letters = reports.find(({ figures }) => figures.channel === channel)?.letters ?? [];
  const known = letters.filter(({ key }) => before.has(key));
  const failed = known.filter(({ key, state, since }) => state === 'dead' && since > before.get(key)!).length;
  const arrived = known.filter(({ state }) => state === 'delivered').length;
  return { failed, arrived: failed + arrived === count ? arrived : 0 };
}
