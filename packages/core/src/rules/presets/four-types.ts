import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '窗口办件管理制度',
  url: 'https://1566.cn/guanlizhidu/168213304426770.html',
  verified: true,
};

/**
 * Knows no supplement case: incomplete papers are returned.
 *
 * 窗口办件管理范本（地名未载）：窗口办件管理制度.
 */
export const fourTypes = makeRuleSet(nationalRuleSet, {
  id: 'four-types',
  name: '四件规则',
  place: '窗口办件管理范本（地名未载）',
  acceptance: {
    incomplete: 'returned',
  },
  sources: { acceptance: source },
});
