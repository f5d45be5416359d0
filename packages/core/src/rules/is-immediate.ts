import type { Period, TimeLimit } from '../model/time-limit.ts';

/**
 * Whether a limit is met at once: `immediate`, or nothing of another unit.
 *
 * 即时办结. False for words that state no period.
 *
 * @example
 * isImmediate(parseLimit('0 工作日')) // => true
 * isImmediate(parseLimit('1个工作日')) // => false
 */
export function isImmediate({ period }: TimeLimit): boolean {
  return period !== undefined && isNothing(period);
}

/** Whether a period has no length. 时长为零. */
export function isNothing({ unit, amount, upTo, atLeast }: Period): boolean {
  return unit === 'immediate' || (amount === 0 && upTo === undefined && atLeast === undefined);
}
