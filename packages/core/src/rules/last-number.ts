import type { Business } from '../model/hall.ts';
import type { QueueRules } from '../model/queue-rules.ts';

/**
 * Returns the last number of a day that a business gives out.
 *
 * 每日限号. Its own limit, or that of the hall.
 *
 * @example
 * lastNumberOf({}, { numbering: { last: 999 } }) // => 999
 * lastNumberOf({ lastNumber: 60 }, { numbering: { last: 999 } }) // => 60
 */
export function lastNumberOf(
  { lastNumber }: Pick<Business, 'lastNumber'>,
  { numbering }: { readonly numbering: Pick<QueueRules['numbering'], 'last'> },
): number {
  return lastNumber ?? numbering.last;
}
