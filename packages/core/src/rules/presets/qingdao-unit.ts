import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '否办、退件规定',
  url: 'http://qdcsld.com/html/.bmgkljzlzfbmlsj.zdjs201712t20171219_175604.html',
  verified: true,
};

/**
 * Clear refusals the same day, complex ones in five workdays, signed by the responsible leader.
 *
 * 山东省青岛市某单位 (2017)：否办、退件规定.
 */
export const qingdaoUnit = makeRuleSet(nationalRuleSet, {
  id: 'qingdao-unit',
  name: '青岛某单位规则',
  place: '山东省青岛市某单位 (2017)',
  refusal: {
    clearDays: 0,
    complexDays: 5,
    approver: '分管负责人',
  },
  sources: { refusal: source },
});
