import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '联合办理、上报办理规定',
  url: 'http://www.jianbiaoku.com/webarbs/book/8092/223768.shtml',
  verified: true,
};

/**
 * Absence accepts what was agreed; cases go up within three days and the answer down within two.
 *
 * 联合办理规定（地名未载）：联合办理、上报办理规定.
 */
export const copyAndAnswer = makeRuleSet(nationalRuleSet, {
  id: 'copy-and-answer',
  name: '抄告规则',
  place: '联合办理规定（地名未载）',
  joint: {
    absence: 'agree',
  },
  escalation: {
    forwardDays: 3,
    tellDays: 2,
  },
  sources: { joint: source, escalation: source },
});
