import type { WaitEstimate } from '@banshi/core';

/** Beyond so many hours no minutes are told. No standard says how many: they would pretend to know the evening at noon. 久候. */
export const LONG_WAIT = 3;

/** Whether somebody waits longer than can be told in minutes. 久候. */
export function isLongWait({ low }: Pick<WaitEstimate, 'low'>): boolean {
  return low >= LONG_WAIT * 60;
}
