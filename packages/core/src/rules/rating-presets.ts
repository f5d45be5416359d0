import type { Citation } from './citation.ts';
import { ownDefault } from './citation.ts';
import type { RatingRuleSet } from './rating-rule-set.ts';

const opinion51 = (article: string): Citation => ({
  title: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见',
  documentNumber: '国办发〔2019〕51号',
  article,
  verified: true,
});
const read = (title: string, url?: string): Citation => ({ title, verified: true, ...(url !== undefined && { url }) });

/**
 * The national default: every visit and every case once, nothing made up, and documented choices where no text was read.
 *
 * 全国好差评规则. GB/T 39734-2020 7.2 (评价时限) and 9.3 (差评处理) were not obtained: the days are parameters.
 */
export const nationalRatingRules: RatingRuleSet = {
  id: 'rating-national',
  name: '全国好差评规则',
  version: 1,
  place: '全国',
  acceptance: 'visit',
  counts: 'latest',
  batch: 5,
  publishPersons: false,
  rectification: {
    contact: { unit: 'workday', amount: 1 },
    finish: { unit: 'workday', amount: 15 },
    reopened: 'newLimit',
    separateChecker: true,
  },
  complaints: {
    accept: { unit: 'workday', amount: 5 },
    answer: { unit: 'workday', amount: 10 },
    countsFor: 12,
    consequences: {
      rudeness: ['criticism', 'writtenReview', 'circular', 'retraining'],
      absence: ['criticism', 'writtenReview', 'circular', 'retraining'],
      delay: ['criticism', 'writtenReview', 'circular', 'retraining'],
      buckPassing: ['criticism', 'writtenReview', 'circular', 'retraining'],
      extraDemands: ['writtenReview', 'circular', 'interview', 'retraining'],
      illegalFees: ['circular', 'referral'],
      bribery: ['referral'],
      forcedRating: ['circular', 'interview', 'retraining'],
      retaliation: ['interview', 'referral'],
      disclosure: ['interview', 'referral'],
      other: ['criticism', 'writtenReview', 'circular', 'retraining'],
    },
  },
  suggestions: { answer: { unit: 'workday', amount: 15 } },
  meetings: { publish: { unit: 'workday', amount: 10 } },
  warnWorkdays: 1,
  sources: {
    acceptance: opinion51('现场服务“一次一评”，网上服务“一事一评”'),
    counts: ownDefault('以最后一次评价计入，首次评价保留'),
    batch: ownDefault('每满五条公示一次，避免推断出单条评价'),
    publishPersons: ownDefault('个人的评价指标只给监督人员看；上墙公示（浙江天台三州乡有此做法）由各地自定'),
    'rectification.contact': ownDefault('一个工作日内联系核实（安阳市政务服务条例第五十二条同）'),
    'rectification.finish': ownDefault('十五个工作日内办结（眉山同）；意见只要求复杂问题建立台账、限期整改'),
    'rectification.reopened': ownDefault('回访不满意或追评仍为差评的，自重办之日起重新计算'),
    'rectification.separateChecker': ownDefault('销号、复核与办理不由同一人'),
    'complaints.accept': ownDefault('五个工作日内决定是否受理'),
    'complaints.answer': ownDefault('十个工作日内答复（平潭投诉页同）'),
    'suggestions.answer': ownDefault('十五个工作日内答复；没有读到全国规定'),
    'meetings.publish': ownDefault('十个工作日内公示评议结论；没有读到全国规定'),
    warnWorkdays: ownDefault('到期前一个工作日亮黄牌，与办件相同'),
    'complaints.countsFor': ownDefault('十二个月内累计'),
    'complaints.consequences': ownDefault('态度、脱岗、拖延等分级处理（贵州七星关区有分级，档次为本库约定）'),
  },
};

/** The national rules with what a place changes. 地方好差评规则. */
function of(changes: Pick<RatingRuleSet, 'id' | 'name' | 'place' | 'sources'> & Partial<RatingRuleSet>): RatingRuleSet {
  return { ...nationalRatingRules, ...changes, sources: { ...nationalRatingRules.sources, ...changes.sources } };
}

const finishing = (amount: number, unit: 'workday' | 'day') => ({
  rectification: { ...nationalRatingRules.rectification, finish: { unit, amount } },
});
const guangxiSource = read(
  '广西政务服务“好差评”问答',
  'http://dsjfzj.gxzf.gov.cn/zfxxgkzl/fdzdgknr_zfxxgkzl/zcjd/t666402.shtml',
);

/** Seven calendar days, then 非常满意 stands in; acceptance always rated apart; ten points at most. 广西. */
export const guangxiRatingRules = of({
  id: 'rating-guangxi',
  name: '广西好差评规则',
  place: '广西壮族自治区',
  acceptance: 'always',
  windowDays: 7,
  byDefault: { level: 5, afterDays: 7 },
  scores: { 5: 10, 4: 8, 3: 6, 2: 3, 1: 0 },
  sources: { acceptance: guangxiSource, windowDays: guangxiSource, byDefault: guangxiSource, scores: guangxiSource },
});

const guangdongSource = read(
  '广东省政务服务“好差评”管理办法（试行）',
  'http://www.gd.gov.cn/zwgk/zcjd/mtjd/content/post_2585577.html',
);

/** Seven calendar days, then 基本满意 stands in. 广东 2019 试行. */
export const guangdongTrialRatingRules = of({
  id: 'rating-guangdong-2019',
  name: '广东好差评规则（2019 试行）',
  place: '广东省',
  windowDays: 7,
  byDefault: { level: 3, afterDays: 7 },
  sources: { windowDays: guangdongSource, byDefault: guangdongSource },
});

const pingtanSource = read('平潭综合审批系统夜间任务');

/** Two days, then 非常满意 stands in. 平潭. */
export const pingtanRatingRules = of({
  id: 'rating-pingtan',
  name: '平潭好差评规则',
  place: '福建省平潭综合实验区',
  windowDays: 2,
  byDefault: { level: 5, afterDays: 2 },
  sources: { windowDays: pingtanSource, byDefault: pingtanSource },
});

/** Contact within one workday. 安阳. */
export const anyangRatingRules = of({
  id: 'rating-anyang',
  name: '安阳好差评规则',
  place: '河南省安阳市',
  sources: { 'rectification.contact': { title: '安阳市政务服务条例', article: '第五十二条', verified: true } },
});

/** Five workdays to finish. 德州. */
export const dezhouRatingRules = of({
  id: 'rating-dezhou',
  name: '德州好差评规则',
  place: '山东省德州市',
  ...finishing(5, 'workday'),
  sources: { 'rectification.finish': read('德州政务服务好差评', 'https://ceirp.cn/zhzw/hyyw/2020-10-16/6667.html') },
});

/** Fifteen workdays to finish, every rater called back. 眉山. */
export const meishanRatingRules = of({
  id: 'rating-meishan',
  name: '眉山好差评规则',
  place: '四川省眉山市',
  ...finishing(15, 'workday'),
  sources: { 'rectification.finish': read('眉山政务服务好差评（2020-05-19）') },
});

/** Seven calendar days to finish, then the rater is asked. 接诉即办. */
export const sevenDayRatingRules = of({
  id: 'rating-seven-days',
  name: '接诉即办好差评规则',
  place: '某市（接诉即办）',
  ...finishing(7, 'day'),
  sources: { 'rectification.finish': read('差评接诉即办（七日）') },
});

/** Every rule set for ratings that comes with Banshi, the national one first. 全部好差评规则. */
export const ALL_RATING_RULES: readonly RatingRuleSet[] = [
  nationalRatingRules,
  guangxiRatingRules,
  guangdongTrialRatingRules,
  pingtanRatingRules,
  anyangRatingRules,
  dezhouRatingRules,
  meishanRatingRules,
  sevenDayRatingRules,
];
