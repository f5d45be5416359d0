import { makeRuleSet } from '../make-rule-set.ts';
import { nationalRuleSet } from '../national-rule-set.ts';
import type { Citation } from '../citation.ts';

const source: Citation = {
  title: '安阳市政务服务条例',
  article: '第二十四条、第三十六条',
  verified: true,
};

/**
 * Tells what is missing on the spot; not supplied in time is withdrawn; secondary papers may follow.
 *
 * 河南省安阳市：安阳市政务服务条例.
 */
export const anyang = makeRuleSet(nationalRuleSet, {
  id: 'anyang',
  name: '安阳规则',
  place: '河南省安阳市',
  acceptance: {
    noticeDays: 0,
    silence: 'deemedAccepted',
    supplementExpiry: 'withdrawn',
  },
  deferral: {
    allowed: true,
    startsClock: true,
  },
  sources: { acceptance: source, deferral: source },
});
