import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '容缺受理制度',
  url: 'https://credit.fuxin.gov.cn/yshj/202208/t20220826_31555.html',
  verified: true,
};

/**
 * Papers may follow, but not for applicants with a bad credit record.
 *
 * 辽宁省阜新市司法局：容缺受理制度.
 */
export const fuxin = makeRuleSet(nationalRuleSet, {
  id: 'fuxin',
  name: '阜新规则',
  place: '辽宁省阜新市司法局',
  deferral: {
    allowed: true,
    goodCreditOnly: true,
  },
  sources: { deferral: source },
});
