import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '政府信息公开条例',
  article: '第三十条、第三十二条至第三十四条',
  verified: true,
};

/**
 * Seven workdays to ask for a clearer request; twenty to answer, twenty more once; silence of a co-authority agrees.
 *
 * 全国（政府信息公开）：政府信息公开条例.
 */
export const informationDisclosure = makeRuleSet(nationalRuleSet, {
  id: 'information-disclosure',
  name: '政府信息公开规则',
  place: '全国（政府信息公开）',
  acceptance: {
    noticeDays: 7,
  },
  extension: {
    ordinary: {
      most: 20,
    },
  },
  pause: {
    reasons: ['征求第三方和其他机关意见'],
  },
  joint: {
    opinionDays: 15,
    silence: 'agree',
  },
  sources: { acceptance: source, extension: source, pause: source, joint: source },
});
