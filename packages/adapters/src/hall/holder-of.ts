import { type IsoDate, normalizeResidentId, RefusedError, residentIdProblem } from '@banshi/core';
import type { CommandCall } from './command-rule.ts';

/**
 * Returns the keyed hash that stands for a person on one day.
 *
 * 持有人. It differs from day to day, so that nobody's visits can be put together.
 *
 * @throws RefusedError `invalid-resident-id`
 */
export async function holderOf(
  { seal, hall, today }: CommandCall,
  residentId: string,
  day: IsoDate = today,
): Promise<string> {
  if (residentIdProblem(residentId)) throw new RefusedError('invalid-resident-id');
  return seal('holder', hall.id, day, normalizeResidentId(residentId));
}
