import {
  type Actor,
  type ActorRole,
  HALL_QUERIES,
  type HallQueries,
  type HallQueryName,
  RefusedError,
  toIsoDate,
} from '@banshi/core';
import { hallQuerySchemas } from '@banshi/core/schema';
import type { HallContext } from './command-rule.ts';
import { QUERIES } from './queries/index.ts';

/** How a hall answers one question. 查询规则. */
export interface QueryRule<TName extends HallQueryName> {
  /** Who may ask it; everybody where it is not said. 操作者身份. */
  readonly roles?: readonly ActorRole[];
  /** @throws RefusedError when the hall says no */
  readonly answer: (
    input: HallQueries[TName]['input'],
    context: HallContext,
    actor: Actor,
  ) => Promise<HallQueries[TName]['result']>;
}

/**
 * Answers one question from what the log says now.
 *
 * 执行查询.
 *
 * @throws RefusedError when the hall says no
 */
export async function runQuery<TName extends HallQueryName>(
  context: HallContext,
  actor: Actor,
  name: TName,
  input: HallQueries[TName]['input'],
): Promise<HallQueries[TName]['result']> {
  const rule: QueryRule<TName> = QUERIES[readQueryName(name) as TName];
  if (rule.roles && !rule.roles.includes(actor.role)) throw new RefusedError('not-your-role');
  const read = hallQuerySchemas[name].safeParse(input);
  if (!read.success) throw new RefusedError('invalid-command');
  await context.day.turn(toIsoDate(context.now()));
  await context.view.refresh();
  return rule.answer(read.data as HallQueries[TName]['input'], context, actor);
}

/** Returns a question's name. @throws RefusedError `invalid-command` when there is no such question */
export function readQueryName(name: unknown): HallQueryName {
  const known = HALL_QUERIES.find((one) => one === name);
  if (!known) throw new RefusedError('invalid-command');
  return known;
}
