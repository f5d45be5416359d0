import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '县行政服务中心管理办法',
  article: '第十二条',
  url: 'http://www.fymate.net/html/text/lar/168893/16889399_2.html',
  verified: true,
};

/**
 * Six handling systems; the county promises for its own part and forwards the rest.
 *
 * 某县行政服务中心（县名未载）：县行政服务中心管理办法.
 */
export const sixSystemsCounty = makeRuleSet(nationalRuleSet, {
  id: 'six-systems-county',
  name: '六制县规则',
  place: '某县行政服务中心（县名未载）',
  acceptance: {
    incomplete: 'supplement',
  },
  returning: {
    afterSurvey: false,
  },
  sources: { acceptance: source, returning: source },
});
