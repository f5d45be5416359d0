import { TimeInputError } from '../errors/time-errors.ts';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';

const DAY = 86_400_000;

/**
 * Returns how many days a day lies after 1970-01-01, a Thursday.
 *
 * 日序号.
 *
 * @throws TimeInputError `invalid-date` when there is no such day
 * @example
 * dayNumber('1970-01-02') // => 1
 */
export function dayNumber(date: IsoDate): number {
  if (!isIsoDate(date)) throw new TimeInputError('invalid-date', 'Not a day that exists.');
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / DAY;
}

/**
 * Returns the day with a number.
 *
 * 日序号对应的日期.
 *
 * @example
 * dayOf(1) // => '1970-01-02'
 */
export function dayOf(number: number): IsoDate {
  return new Date(number * DAY).toISOString().slice(0, 10) as IsoDate;
}
