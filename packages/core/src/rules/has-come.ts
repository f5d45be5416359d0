import type { IsoDate } from '../model/iso-date.ts';

/**
 * Whether a day is known and has come by the end of `today`; what lies in the future is not known yet.
 *
 * 截至当日是否已发生.
 *
 * @example
 * hasCome('2026-11-20', '2026-11-20') // => true
 * hasCome('2026-11-21', '2026-11-20') // => false
 * hasCome(undefined, '2026-11-20') // => false
 */
export function hasCome(day: IsoDate | undefined, today: IsoDate): day is IsoDate {
  return day !== undefined && day <= today;
}
