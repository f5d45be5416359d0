import { TimeInputError } from '../errors/time-errors.ts';

/**
 * Returns the instant that ends a period counted in hours.
 *
 * 以小时计的期间 (民法典 201): from the hour at which it begins, nights and holidays counted.
 *
 * @throws TimeInputError `invalid-amount` below 0, `invalid-instant` when there is no such instant
 * @example
 * addHours(new Date('2026-11-20T09:00:00Z'), 24).toISOString() // => '2026-11-21T09:00:00.000Z'
 */
export function addHours(from: Date, hours: number): Date {
  if (!Number.isFinite(hours) || hours < 0)
    throw new TimeInputError('invalid-amount', 'An amount of hours is a number from 0.');
  const end = new Date(from.getTime() + hours * 3_600_000);
  if (Number.isNaN(end.getTime())) throw new TimeInputError('invalid-instant', 'Not an instant that exists.');
  return end;
}
