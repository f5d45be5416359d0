import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '容缺受理规定',
  url: 'http://www.zjzjxh.com/front/news/3/18/2c903feb6a357922016a4e1346a5000a',
  verified: true,
};

/**
 * Papers may follow until the promised day; after it the case is suspended.
 *
 * 浙江省台州市住房和城乡建设局：容缺受理规定.
 */
export const taizhou = makeRuleSet(nationalRuleSet, {
  id: 'taizhou',
  name: '台州规则',
  place: '浙江省台州市住房和城乡建设局',
  deferral: {
    allowed: true,
    daysBeforeDue: 0,
    expiry: 'suspended',
  },
  sources: { deferral: source },
});
