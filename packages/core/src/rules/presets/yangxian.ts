import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '洋县行政审批服务局容缺受理规定',
  url: 'http://yangxian.gov.cn/yxzf/yxzwgk/tzgg/202010/e35135f072004ccca3702ba9a2b11a0f.shtml',
  verified: true,
};

/**
 * Papers may follow with the clock running; a case whose papers never come is returned.
 *
 * 陕西省汉中市洋县：洋县行政审批服务局容缺受理规定.
 */
export const yangxian = makeRuleSet(nationalRuleSet, {
  id: 'yangxian',
  name: '洋县规则',
  place: '陕西省汉中市洋县',
  deferral: {
    allowed: true,
    startsClock: true,
    expiry: 'returned',
  },
  sources: { deferral: source },
});
