import { TimeInputError } from '../errors/time-errors.ts';

/**
 * Returns `amount` when days can be counted by it.
 *
 * 数量校验.
 *
 * @throws TimeInputError `invalid-amount` when it is no whole number from 0
 * @example
 * wholeAmount(20) // => 20
 */
export function wholeAmount(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new TimeInputError('invalid-amount', 'An amount of days is a whole number from 0.');
  return amount;
}
