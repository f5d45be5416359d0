import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '信访工作条例',
  article: '第三十四条',
  verified: true,
};

/**
 * Sixty days by the calendar, thirty more once.
 *
 * 全国（信访）：信访工作条例.
 */
export const petitions = makeRuleSet(nationalRuleSet, {
  id: 'petitions',
  name: '信访规则',
  place: '全国（信访）',
  statutory: {
    ordinary: {
      unit: 'day',
      amount: 60,
    },
  },
  extension: {
    ordinary: {
      most: 30,
    },
  },
  sources: { statutory: source, extension: source },
});
