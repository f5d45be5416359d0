import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '襄樊市行政服务中心管理规定',
  documentNumber: '襄政办发〔2002〕12号',
  url: 'http://www.fymate.net/html/text/lar/172267/17226708.html',
  verified: true,
};

/**
 * Promises by silence, surveys in three workdays, and a returned case may be reviewed.
 *
 * 湖北省襄樊市 (2002)：襄樊市行政服务中心管理规定.
 */
export const xiangfan = makeRuleSet(nationalRuleSet, {
  id: 'xiangfan',
  name: '襄樊规则',
  place: '湖北省襄樊市 (2002)',
  survey: {
    days: 3,
  },
  joint: {
    silence: 'agree',
  },
  returning: {
    afterSurvey: true,
    reviewOffice: '行政服务中心业务科',
  },
  sources: { survey: source, joint: source, returning: source },
});
