/**
 * Returns a number as it was printed, from what somebody typed who read it off paper.
 *
 * 号码规范化. Small letters, full-width ones, blanks and hyphens pass.
 *
 * @example
 * printedNumber(' ｙｂ-003 ') // => 'YB003'
 */
export function printedNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}
