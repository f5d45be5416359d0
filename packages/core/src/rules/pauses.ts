import type { IsoDate } from '../model/iso-date.ts';
import type { PauseFacts } from './case-facts.ts';
import { hasCome } from './has-come.ts';
import type { LimitRefusal } from './rule-errors.ts';
import type { RuleSet } from './rule-set.ts';

/** A pause, and whether it stops the clock. 中止的效力. */
export interface JudgedPause extends PauseFacts {
  /** Whether its days are left out of the count. 计为不计入. */
  readonly effective: boolean;
  /** Why it is not, or what is wrong with it all the same. 问题. */
  readonly problem?: LimitRefusal | 'pause-not-notified';
}

/**
 * Returns why a pause may not be recorded, or nothing.
 *
 * 可否不计入期限 (行政许可法 45: a closed list, and the applicant is told in writing).
 */
export function pauseProblem(
  pause: Pick<PauseFacts, 'reason' | 'from' | 'to'>,
  ruleSet: { readonly pause: Pick<RuleSet['pause'], 'reasons'> },
): Extract<LimitRefusal, 'reason-not-excludable' | 'pause-ends-before-it-begins'> | undefined {
  if (!ruleSet.pause.reasons.includes(pause.reason)) return 'reason-not-excludable';
  if (pause.to !== undefined && pause.to < pause.from) return 'pause-ends-before-it-begins';
  return undefined;
}

/**
 * Says of each pause whether it counts, as of `today`.
 *
 * 中止效力认定. A pause that was never told in writing stops nothing, or is flagged, by the rule set; one that has not yet
 * begun stops nothing yet.
 */
export function judgePauses(pauses: readonly PauseFacts[], ruleSet: RuleSet, today: IsoDate): readonly JudgedPause[] {
  return pauses.map((pause) => {
    const problem = pauseProblem(pause, ruleSet);
    if (problem) return { ...pause, effective: false, problem };
    if (pause.from > today) return { ...pause, effective: false };
    if (hasCome(pause.notifiedOn, today)) return { ...pause, effective: true };
    return { ...pause, effective: ruleSet.pause.unnotified === 'flagged', problem: 'pause-not-notified' };
  });
}
