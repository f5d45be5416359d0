import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '行政服务中心管理规范',
  documentNumber: 'DB41/T 711-2011',
  url: 'https://renrendoc.com/paper/355028337.html',
  verified: true,
};

/**
 * A refusal after review is another form than a returned project, so nothing accepted is returned.
 *
 * 河南省：行政服务中心管理规范.
 */
export const henan = makeRuleSet(nationalRuleSet, {
  id: 'henan',
  name: '河南规则',
  place: '河南省',
  returning: {
    afterSurvey: false,
  },
  sources: { returning: source },
});
