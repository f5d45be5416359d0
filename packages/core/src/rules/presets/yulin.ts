import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '电子监察黄红牌规定',
  url: 'https://zizhou.qinfeng.gov.cn/info/1205/10440.htm',
  verified: true,
};

/**
 * Yellow card when nine tenths of the promised limit are used.
 *
 * 陕西省榆林市：电子监察黄红牌规定.
 */
export const yulin = makeRuleSet(nationalRuleSet, {
  id: 'yulin',
  name: '榆林规则',
  place: '陕西省榆林市',
  cards: {
    yellow: [
      {
        rule: 'share',
        share: 0.9,
      },
    ],
  },
  sources: { cards: source },
});
