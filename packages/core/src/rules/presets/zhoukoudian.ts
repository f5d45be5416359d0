import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '全程办事代理制',
  url: 'http://zhoukd.bjfsh.gov.cn/zwgk/qcbszn/51949.htm',
  verified: true,
};

/**
 * A list of the missing papers, and acceptance once they are complete.
 *
 * 北京市房山区周口店镇：全程办事代理制.
 */
export const zhoukoudian = makeRuleSet(nationalRuleSet, {
  id: 'zhoukoudian',
  name: '周口店规则',
  place: '北京市房山区周口店镇',
  acceptance: {
    incomplete: 'supplement',
  },
  sources: { acceptance: source },
});
