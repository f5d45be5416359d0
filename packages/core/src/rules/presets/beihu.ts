import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '北湖区政务服务办件办法',
  url: 'https://mdjjksjc.com/html/2024/1010/8037056000006134.shtm',
  verified: true,
};

/**
 * An immediate case is done on the spot or the same day.
 *
 * 湖南省郴州市北湖区：北湖区政务服务办件办法.
 */
export const beihu = makeRuleSet(nationalRuleSet, {
  id: 'beihu',
  name: '北湖规则',
  place: '湖南省郴州市北湖区',
  counting: {
    dueAt: 'endOfDay',
  },
  sources: { counting: source },
});
