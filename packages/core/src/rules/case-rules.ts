import type { RuleSet } from './rule-set.ts';

/**
 * What a case is handled under: the parts of a rule set that decide what may be done, rather than when.
 *
 * 办件适用规则. Kept with the case from the day it was received, so that a rule set that changes tomorrow changes no case of
 * today, and the log can be read for ever.
 */
export type CaseRules = Pick<
  RuleSet,
  'id' | 'version' | 'deferral' | 'joint' | 'refusal' | 'returning' | 'decision'
> & {
  readonly acceptance: Pick<
    RuleSet['acceptance'],
    'silence' | 'secondNotice' | 'supplementExpiry' | 'incomplete' | 'minorGaps'
  >;
  readonly extension: Pick<RuleSet['extension'], 'ordinary' | 'joint' | 'lowerReview'>;
  readonly pause: Pick<RuleSet['pause'], 'reasons'>;
};

/** Returns what a case received today is handled under. 办件适用规则. */
export function caseRulesOf(ruleSet: RuleSet): CaseRules {
  const { id, version, deferral, joint, refusal, returning, decision, acceptance, extension, pause } = ruleSet;
  const { silence, secondNotice, supplementExpiry, incomplete, minorGaps } = acceptance;
  const { ordinary, joint: jointly, lowerReview } = extension;
  return {
    id,
    version,
    deferral,
    joint,
    refusal,
    returning,
    decision,
    acceptance: { silence, secondNotice, supplementExpiry, incomplete, minorGaps },
    extension: { ordinary, joint: jointly, lowerReview },
    pause: { reasons: pause.reasons },
  };
}
