import type { Actor } from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import type { RatingRuleSet } from '@banshi/core/rules';

/** Each step that is taken by another than whoever took the last of these. 办核分离. */
const EARLIER = {
  'rectification.review': ['rectification.verify', 'rectification.appeal'],
  'rectification.callBack': ['rectification.finish'],
  'rectification.close': ['rectification.finish'],
  'complaint.find': ['complaint.find'],
} as const;

/** A step that somebody else has to take. */
export type CheckingStep = keyof typeof EARLIER;

/** Whether a step has to be taken by somebody else than this actor. 须由他人办理. */
export function isForAnother(
  step: CheckingStep,
  entries: readonly LogEntry[],
  actor: Actor,
  { rectification }: RatingRuleSet,
): boolean {
  if (!rectification.separateChecker) return false;
  const types: readonly string[] = EARLIER[step];
  return entries.filter(({ event }) => types.includes(event.type)).at(-1)?.by.id === actor.id;
}

/**
 * Returns an entry of a ledger as one actor sees it: with the steps that the hall would refuse of this person alone.
 *
 * 须由他人办理. So that a screen says so before anybody has filled in a form.
 */
export function ledgerSeenBy<TRecord extends object>(
  record: TRecord,
  entries: readonly LogEntry[],
  actor: Actor,
  rules: RatingRuleSet,
): TRecord & { readonly forAnother?: readonly CheckingStep[] } {
  const steps = (Object.keys(EARLIER) as CheckingStep[]).filter((step) => isForAnother(step, entries, actor, rules));
  return steps.length > 0 ? { ...record, forAnother: steps } : record;
}
