import { type Actor, type IsoDate, type QueueFigures, RefusedError } from '@banshi/core';
import { queueFigures } from '@banshi/core/projections';
import type { HallContext } from './command-rule.ts';

/**
 * Returns the figures of a day's queue, counted from the log.
 *
 * 排队统计. They say how each window works, so they are for the hall's own people.
 *
 * @throws RefusedError `not-your-role` for applicants and ticket machines
 */
export async function readFigures({ dayLog }: HallContext, actor: Actor, day: IsoDate): Promise<QueueFigures> {
  if (actor.role === 'applicant' || actor.role === 'kiosk') throw new RefusedError('not-your-role');
  return queueFigures(await dayLog.of(day), day);
}
