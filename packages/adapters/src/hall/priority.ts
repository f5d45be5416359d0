import { type IsoDate, normalizeResidentId, type PriorityGround, type QueueRules, RefusedError } from '@banshi/core';

/**
 * Returns the ground on which a person goes first: what they claim, or what their age gives them, whichever is earlier in
 * the rules.
 *
 * 优先事由. A claim is proved at the window.
 *
 * @throws RefusedError `unknown-priority` for a ground that the rules do not know
 */
export function grantPriority(
  { priorities }: Pick<QueueRules, 'priorities'>,
  claimed: string | undefined,
  residentId: string,
  today: IsoDate,
): PriorityGround | undefined {
  if (claimed !== undefined && !priorities.some(({ id }) => id === claimed)) throw new RefusedError('unknown-priority');
  const age = ageOn(today, residentId);
  return priorities.find(({ id, fromAge }) => id === claimed || (fromAge !== undefined && age >= fromAge));
}

/** One is a year older on the birthday (周岁). */
function ageOn(today: IsoDate, residentId: string): number {
  const birth = normalizeResidentId(residentId).slice(6, 14);
  return Math.floor((Number(today.replaceAll('-', '')) - Number(birth)) / 10_000);
}
