/**
 * Returns a share as it is read; of nothing there is none, and no figure is made up for it.
 *
 * 比率.
 *
 * @example
 * sayShare({ numerator: 74, denominator: 80 }) // => '92.5 %'
 * sayShare({ numerator: 0, denominator: 0 }) // => '—'
 */
export function sayShare({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): string {
  return denominator ? `${((numerator / denominator) * 100).toFixed(1)} %` : '—';
}
