import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '市政务（为民）服务中心工作规则',
  url: 'http://www.baogao8.com/p-82110.html',
  verified: true,
};

/**
 * Gaps that do not hinder the review: accept at once and ask for the papers all the same.
 *
 * 某市政务（为民）服务中心（安徽式，市名未载）：市政务（为民）服务中心工作规则.
 */
export const anhuiStyle = makeRuleSet(nationalRuleSet, {
  id: 'anhui-style',
  name: '先受理后补规则',
  place: '某市政务（为民）服务中心（安徽式，市名未载）',
  acceptance: {
    minorGaps: 'acceptAndNotify',
  },
  sources: { acceptance: source },
});
