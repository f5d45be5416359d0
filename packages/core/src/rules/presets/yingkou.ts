import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '营口市行政审批局否定报备制度 (2021)',
  verified: true,
};

/**
 * A window may not refuse alone: the refusal is reported and approved first.
 *
 * 辽宁省营口市：营口市行政审批局否定报备制度 (2021).
 */
export const yingkou = makeRuleSet(nationalRuleSet, {
  id: 'yingkou',
  name: '营口规则',
  place: '辽宁省营口市',
  refusal: {
    reportFirst: true,
  },
  sources: { refusal: source },
});
