import type { Refusal } from '../errors/errors.ts';
import { type ConductType, CONSEQUENCES, type Consequence } from '../model/complaint.ts';
import { hasWords } from '../model/has-words.ts';
import { ESCALATION_STEPS, type EscalationStep } from '../model/rectification.ts';
import type { ComplaintRules } from './rating-rule-set.ts';

/**
 * Returns what an entry of a ledger lacks before it may be closed, or nothing.
 *
 * 销号条件: 办理结果、佐证材料、责任人 (逐条销).
 *
 * @example
 * closingProblem({ result: '已更正样表', evidence: [], staff: '工号 7' }) // => 'evidence-required'
 * closingProblem({ result: ' ', evidence: ['照片'], staff: '工号 7' }) // => 'result-required'
 */
export function closingProblem({
  result = '',
  evidence,
  staff = '',
}: {
  readonly result?: string;
  readonly evidence: readonly string[];
  readonly staff?: string;
}): Refusal | undefined {
  if (!hasWords(result) || !hasWords(staff)) return 'result-required';
  return evidence.some(hasWords) ? undefined : 'evidence-required';
}

/**
 * Returns how an overdue entry is pressed next, or nothing when it is not overdue or all has been done.
 *
 * 逐级督办: 提醒 → 督办 → 通报 → 约谈 → 问责. No step is left out.
 *
 * @example
 * nextEscalation('reminder', true) // => 'supervision'
 * nextEscalation(undefined, false) // => undefined
 */
export function nextEscalation(last: EscalationStep | undefined, overdue: boolean): EscalationStep | undefined {
  const done = last === undefined ? 0 : ESCALATION_STEPS.indexOf(last) + 1;
  return overdue ? ESCALATION_STEPS[done] : undefined;
}

/**
 * Returns the least consequence of an upheld complaint, after so many earlier ones of the same person and kind.
 *
 * 分级处理. The last grade stands for all later ones.
 *
 * @example
 * const rules = { consequences: { rudeness: ['criticism', 'circular'] } }
 * leastConsequence('rudeness', 0, rules) // => 'criticism'
 * leastConsequence('rudeness', 7, rules) // => 'circular'
 */
export function leastConsequence(
  conduct: ConductType,
  earlier: number,
  { consequences }: Pick<ComplaintRules, 'consequences'>,
): Consequence | undefined {
  const grades = consequences[conduct];
  return grades[Math.min(earlier, grades.length - 1)];
}

/**
 * Whether a consequence is lighter than the one provided for.
 *
 * 处理是否轻于规定.
 *
 * @example
 * isLighter('criticism', 'circular') // => true
 */
export function isLighter(consequence: Consequence, provided: Consequence): boolean {
  return CONSEQUENCES.indexOf(consequence) < CONSEQUENCES.indexOf(provided);
}

/**
 * Returns what follows from being last in the monthly ranking, by how many months running.
 *
 * 末位处理: two months running lead to an interview (约谈); the lowest-ranked person of the year leaves the post, is trained,
 * passes a test and returns (离岗培训).
 *
 * @example
 * lastPlaceConsequence({ monthsRunning: 2, lastOfYear: false }) // => 'interview'
 * lastPlaceConsequence({ monthsRunning: 1, lastOfYear: false }) // => undefined
 */
export function lastPlaceConsequence({
  monthsRunning,
  lastOfYear,
}: {
  readonly monthsRunning: number;
  readonly lastOfYear: boolean;
}): Consequence | undefined {
  if (lastOfYear) return 'retraining';
  return monthsRunning >= 2 ? 'interview' : undefined;
}
