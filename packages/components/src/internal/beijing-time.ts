import type { IsoInstant } from '@banshi/core';

/**
 * Returns an instant as people in mainland China read it.
 *
 * 北京时间. The reader's own time zone plays no part: a hall's hours are the hall's.
 *
 * @example
 * beijingTime('2026-11-23T01:30:00.000Z') // => '2026-11-23 09:30'
 */
export function beijingTime(instant: IsoInstant): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
