import { nationalRuleSet } from '../national-rule-set.ts';
import type { RuleSet } from '../rule-set.ts';
import { xiangfan } from './xiangfan.ts';
import { sixSystemsCounty } from './six-systems-county.ts';
import { xiping } from './xiping.ts';
import { anhuiStyle } from './anhui-style.ts';
import { beihu } from './beihu.ts';
import { fourTypes } from './four-types.ts';
import { qingdaoUnit } from './qingdao-unit.ts';
import { zhoukoudian } from './zhoukoudian.ts';
import { zhaotong } from './zhaotong.ts';
import { henan } from './henan.ts';
import { anyang } from './anyang.ts';
import { binzhou } from './binzhou.ts';
import { yichun } from './yichun.ts';
import { copyAndAnswer } from './copy-and-answer.ts';
import { shenzhenCoHandling } from './shenzhen-co-handling.ts';
import { shenzhenDeferral } from './shenzhen-deferral.ts';
import { fuxin } from './fuxin.ts';
import { yangxian } from './yangxian.ts';
import { taizhou } from './taizhou.ts';
import { xian } from './xian.ts';
import { yulin } from './yulin.ts';
import { dayBeforeCard } from './day-before-card.ts';
import { yingkou } from './yingkou.ts';
import { informationDisclosure } from './information-disclosure.ts';
import { petitions } from './petitions.ts';
import { reconsideration } from './reconsideration.ts';
import { pollutantPermits } from './pollutant-permits.ts';

/** Every rule set that comes with Banshi, the national one first. 全部规则集. */
export const ALL_RULE_SETS: readonly RuleSet[] = [
  nationalRuleSet,
  xiangfan,
  sixSystemsCounty,
  xiping,
  anhuiStyle,
  beihu,
  fourTypes,
  qingdaoUnit,
  zhoukoudian,
  zhaotong,
  henan,
  anyang,
  binzhou,
  yichun,
  copyAndAnswer,
  shenzhenCoHandling,
  shenzhenDeferral,
  fuxin,
  yangxian,
  taizhou,
  xian,
  yulin,
  dayBeforeCard,
  yingkou,
  informationDisclosure,
  petitions,
  reconsideration,
  pollutantPermits,
];
