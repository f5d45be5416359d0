/** The value below which a share of all values lies: `quantile(values, 0.5)` is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** How many times as long as a reference, with how far rounds lie apart. */
export interface Ratio {
  readonly median: number;
  /** A quarter of the rounds lie below `low`, a quarter above `high`. */
  readonly low: number;
  readonly high: number;
}

/** Compares round by round, so that what slows a whole round slows both sides of it. */
export function ratioOf(values: readonly number[], reference: readonly number[]): Ratio {
  const ratios = values.map((value, round) => value / reference[round]!);
  return { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** `1.27 (1.21–1.33)`: the median, and between which the middle half of the rounds lies. */
export function sayRatio({ median, low, high }: Ratio): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
