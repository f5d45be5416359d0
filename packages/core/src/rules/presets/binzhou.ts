import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '滨州市工程建设项目联合审批规定 (2020)',
  verified: true,
};

/**
 * Two workdays for the notice, refusal when it is not met, and its own list of times not counted.
 *
 * 山东省滨州市：滨州市工程建设项目联合审批规定 (2020).
 */
export const binzhou = makeRuleSet(nationalRuleSet, {
  id: 'binzhou',
  name: '滨州规则',
  place: '山东省滨州市',
  acceptance: {
    noticeDays: 2,
    supplementExpiry: 'refused',
  },
  pause: {
    reasons: ['公示', '评审', '听证', '招投标'],
  },
  sources: { acceptance: source, pause: source },
});
