import { type Actor, isIsoDate, type QueueFigures, RefusedError } from '@banshi/core';
import { queueFigures } from '@banshi/core/projections';
import type { HallContext } from './command-rule.ts';

/**
 * Returns the figures of a day's queue, counted from the log.
 *
 * 排队统计. They say how each window works, so they are for the hall's own people.
 *
 * @throws RefusedError `not-your-role` for applicants and ticket machines, `invalid-command` where there is no such day
 */
export async function readFigures({ dayLog }: HallContext, actor: Actor, day: string): Promise<QueueFigures> {
  if (actor.role === 'applicant' || actor.role === 'kiosk') throw new RefusedError('not-your-role');
  if (!isIsoDate(day)) throw new RefusedError('invalid-command');
  return queueFigures(await dayLog.of(day), day);
}
