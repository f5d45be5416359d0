import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '西安市容缺受理办法',
  url: 'http://xzspj.xa.gov.cn/zwgk/zcjd/zcjd/64a4f814f8fd1c1a7034a157.html',
  verified: true,
};

/**
 * Papers may follow at the applicant’s choice and risk; a case whose papers never come is ended.
 *
 * 陕西省西安市：西安市容缺受理办法.
 */
export const xian = makeRuleSet(nationalRuleSet, {
  id: 'xian',
  name: '西安规则',
  place: '陕西省西安市',
  deferral: {
    allowed: true,
    expiry: 'ended',
    goodCreditOnly: true,
  },
  sources: { deferral: source },
});
