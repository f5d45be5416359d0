import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '深圳市政务服务容缺收件受理管理办法',
  url: 'https://ceirp.cn/xwzx/zxyw/2019-09-17/5240.html',
  verified: true,
};

/**
 * Secondary papers may follow until two workdays before the promised day, twenty at most.
 *
 * 广东省深圳市 (2019)：深圳市政务服务容缺收件受理管理办法.
 */
export const shenzhenDeferral = makeRuleSet(nationalRuleSet, {
  id: 'shenzhen-deferral',
  name: '深圳容缺规则',
  place: '广东省深圳市 (2019)',
  deferral: {
    allowed: true,
    startsClock: true,
    daysBeforeDue: 2,
    most: 20,
  },
  sources: { deferral: source },
});
