import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '行政许可协办规定',
  url: 'http://www.fsou.net/html/text/lar/169519/16951986_4.html',
  verified: true,
};

/**
 * An answer outside the three, or a no without a reason, counts as agreement.
 *
 * 深圳式协办规定：行政许可协办规定.
 */
export const shenzhenCoHandling = makeRuleSet(nationalRuleSet, {
  id: 'shenzhen-co-handling',
  name: '深圳协办规则',
  place: '深圳式协办规定',
  joint: {
    invalidAnswer: 'agree',
  },
  sources: { joint: source },
});
