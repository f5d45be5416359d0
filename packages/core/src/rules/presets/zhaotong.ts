import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '政务服务窗口办理流程',
  documentNumber: 'DB5306/T 48-2020',
  url: 'http://www.mydoc123.com/d-1476208.html',
  verified: true,
};

/**
 * Its window standard writes a one-time notice for what is missing.
 *
 * 云南省昭通市：政务服务窗口办理流程.
 */
export const zhaotong = makeRuleSet(nationalRuleSet, {
  id: 'zhaotong',
  name: '昭通规则',
  place: '云南省昭通市',
  acceptance: {
    incomplete: 'supplement',
  },
  sources: { acceptance: source },
});
