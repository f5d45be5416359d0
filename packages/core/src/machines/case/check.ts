import type { Refusal } from '../../errors/errors.ts';
import type { CaseChange } from './case-event.ts';
import type { CaseContext } from './case-context.ts';

/** Returns why the law or the rule set forbids an event, or nothing. 检查. Pure. */
export type Check<TEvent extends CaseChange = CaseChange> = (
  context: CaseContext,
  event: TEvent,
) => Refusal | undefined;

/**
 * What must hold before an event is accepted.
 *
 * 准许条件. `standing` looks at the case alone, so that a screen can say beforehand what is not allowed and why; `words`
 * looks at what the event says.
 */
export interface Requirement<TEvent extends CaseChange = CaseChange> {
  readonly standing?: readonly Check<TEvent>[];
  readonly words?: readonly Check<TEvent>[];
}

/** Returns the first thing that stands against an event, or nothing. */
export function problemOf(
  { standing = [], words = [] }: Requirement<never>,
  context: CaseContext,
  event: CaseChange,
  about: 'standing' | 'all' = 'all',
): Refusal | undefined {
  for (const check of standing) {
    const refusal = check(context, event as never);
    if (refusal) return refusal;
  }
  if (about === 'standing') return undefined;
  if (!(event.on >= context.on)) return 'backdated';
  for (const check of words) {
    const refusal = check(context, event as never);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Whether somebody wrote something. 非空. */
export function isWritten(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
