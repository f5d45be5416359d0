import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '宜春市行政服务中心联合办理规定',
  documentNumber: '宜府办发〔2009〕66号',
  url: 'http://ask.fsou.com/html/text/lar/171293/17129345.html',
  verified: true,
};

/**
 * An absent department agrees, and so does a late one.
 *
 * 江西省宜春市：宜春市行政服务中心联合办理规定.
 */
export const yichun = makeRuleSet(nationalRuleSet, {
  id: 'yichun',
  name: '宜春规则',
  place: '江西省宜春市',
  joint: {
    absence: 'agree',
    silence: 'agree',
  },
  sources: { joint: source },
});
