import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '西平县行政服务大厅办件规定',
  url: 'http://app.zmdnews.cn/print.php?contentid=226540',
  verified: true,
};

/**
 * A promised case whose survey shows missing conditions may still be returned.
 *
 * 河南省驻马店市西平县：西平县行政服务大厅办件规定.
 */
export const xiping = makeRuleSet(nationalRuleSet, {
  id: 'xiping',
  name: '西平规则',
  place: '河南省驻马店市西平县',
  acceptance: {
    incomplete: 'supplement',
  },
  returning: {
    afterSurvey: true,
  },
  sources: { acceptance: source, returning: source },
});
