import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '行政审批电子监察办法',
  url: 'http://www.fsou.net/html/text/lar/170306/17030624_1.html',
  verified: true,
};

/**
 * A reminder one workday before the last day.
 *
 * 电子监察规定（地名未载）：行政审批电子监察办法.
 */
export const dayBeforeCard = makeRuleSet(nationalRuleSet, {
  id: 'day-before-card',
  name: '到期前一日规则',
  place: '电子监察规定（地名未载）',
  cards: {
    yellow: [
      {
        rule: 'daysBefore',
        days: 1,
      },
    ],
  },
  sources: { cards: source },
});
