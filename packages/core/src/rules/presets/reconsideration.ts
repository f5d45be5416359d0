import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '行政复议法',
  article: '第三十条、第三十一条、第六十二条',
  verified: true,
};

/**
 * Five workdays to ask for more, ten to supply it or it is given up; sixty days to decide, thirty more once.
 *
 * 全国（行政复议）：行政复议法.
 */
export const reconsideration = makeRuleSet(nationalRuleSet, {
  id: 'reconsideration',
  name: '行政复议规则',
  place: '全国（行政复议）',
  acceptance: {
    noticeDays: 5,
    supplementDays: 10,
    supplementExpiry: 'withdrawn',
  },
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
  sources: { acceptance: source, statutory: source, extension: source },
});
