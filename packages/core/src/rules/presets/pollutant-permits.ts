import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '排污许可管理条例',
  verified: true,
};

/**
 * Three workdays for the one-time notice.
 *
 * 全国（排污许可）：排污许可管理条例.
 */
export const pollutantPermits = makeRuleSet(nationalRuleSet, {
  id: 'pollutant-permits',
  name: '排污许可规则',
  place: '全国（排污许可）',
  acceptance: {
    noticeDays: 3,
  },
  sources: { acceptance: source },
});
