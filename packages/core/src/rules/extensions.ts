import type { IsoDate } from '../model/iso-date.ts';
import type { ExtensionFacts } from './case-facts.ts';
import type { LimitRefusal } from './rule-errors.ts';
import type { Handling, RuleSet } from './rule-set.ts';

/** An extension, and whether it holds. 延期的效力. */
export interface JudgedExtension extends ExtensionFacts {
  readonly effective: boolean;
  readonly problem?: LimitRefusal;
}

/**
 * Returns why a limit may not be extended, or nothing.
 *
 * 可否延期 (行政许可法 42): before it ends, once, by no more than the law allows, approved by the head of the authority (joint
 * handling: of the government), with the reason told to the applicant.
 *
 * @param due the day on which the limit ends without this extension
 * @param granted how many were granted before
 * @param decidedOn the day of the decision, after which there is nothing left to extend
 */
export function extensionProblem(
  { approvedOn, amount, approver, reason }: ExtensionFacts,
  {
    due,
    granted,
    handling,
    decidedOn,
  }: {
    readonly due: IsoDate | undefined;
    readonly granted: number;
    readonly handling: Handling;
    readonly decidedOn?: IsoDate | undefined;
  },
  ruleSet: RuleSet,
): LimitRefusal | undefined {
  const rule = ruleSet.extension[handling];
  if (decidedOn !== undefined && approvedOn > decidedOn) return 'already-decided';
  if (granted >= rule.times) return 'extension-limit';
  if (due !== undefined && approvedOn > due) return 'extension-after-expiry';
  if (!(Number.isSafeInteger(amount) && amount > 0 && amount <= rule.most)) return 'extension-too-long';
  if (approver !== rule.approver) return 'approver-required';
  if (!reason?.trim()) return 'reason-required';
  return undefined;
}
