import { RATING_TAGS, RATING_TAGS_ENGLISH, RATE_FORMULAS, type RateName, type RatingLevel } from '@banshi/core';
import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';

/** Everything `<banshi-rating-figures>` may say. A language which lacks a line does not compile. */
export interface RatingFiguresStrings {
  readonly errors: CommonErrors;
  readonly heading: string;
  /** Over the figures of those who oversee, which are not published. */
  readonly overseen: string;
  readonly rates: Readonly<Record<RateName, string>>;
  readonly formulas: Readonly<Record<RateName, string>>;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  readonly rate: string;
  readonly share: string;
  readonly of: string;
  readonly formula: string;
  readonly distribution: string;
  readonly level: string;
  readonly count: string;
  readonly tags: string;
  readonly tag: (code: string) => string;
  readonly units: string;
  readonly unit: string;
  readonly persons: string;
  readonly personsPublished: string;
  readonly person: string;
  readonly occasions: string;
  readonly given: string;
  readonly bad: string;
  readonly none: string;
  readonly byDefault: (count: number) => string;
  readonly excluded: (count: number) => string;
  readonly followUps: (count: number) => string;
  readonly batch: (batch: number) => string;
  readonly until: (at: string) => string;
  readonly head: (number: number, hash: string) => string;
  readonly loading: string;
  readonly retry: string;
}

const labels = new Map(Object.values(RATING_TAGS).flatMap((tags) => tags.map(({ code, label }) => [code, label])));

/** 中文. */
export const zhCN: RatingFiguresStrings = {
  errors: commonErrorsZhCN,
  heading: '好差评公示',
  overseen: '好差评指标（监督用，不公示）',
  rates: {
    active: '主动评价率',
    activeGood: '主动评价好评率',
    good: '好评率（含默认）',
    response: '实名差评按时联系率',
    onTime: '差评按期整改率',
    callBack: '实名差评回访率',
  },
  formulas: RATE_FORMULAS,
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  rate: '指标',
  share: '比率',
  of: '分子 / 分母',
  formula: '怎么算',
  distribution: '各等级评价数',
  level: '等级',
  count: '数量',
  tags: '最多的标签',
  tag: (code) => labels.get(code) ?? code,
  units: '各单位',
  unit: '单位',
  persons: '各工作人员（仅监督人员可见）',
  personsPublished: '各工作人员',
  person: '工号',
  occasions: '可评价',
  given: '主动评价',
  bad: '差评',
  none: '暂无',
  byDefault: (count) => `默认评价 ${count} 件，另计，不算主动评价。`,
  excluded: (count) => `复核排除 ${count} 件，留在台账。`,
  followUps: (count) => `追评 ${count} 件。`,
  batch: (batch) => `每满 ${batch} 条评价更新一次，以免推知某一条评价。`,
  until: (at) => `统计截至 ${at}。`,
  head: (number, hash) => `存证链末端：${number}:${hash}`,
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: RatingFiguresStrings = {
  errors: commonErrorsEn,
  heading: 'Ratings',
  overseen: 'Ratings: figures for oversight, not published',
  rates: {
    active: 'Rated by people',
    activeGood: "Good among people's ratings",
    good: 'Good, with those that stand in',
    response: 'Named bad ones contacted in time',
    onTime: 'Bad ones put right in time',
    callBack: 'Named bad ones called back',
  },
  formulas: {
    active: 'rated by people ÷ could have been rated',
    activeGood: "people's ratings of level 3 and more ÷ people's ratings",
    good: 'all ratings of level 3 and more, with those that stand in ÷ all ratings',
    response: 'named bad ones contacted within the limit ÷ those contacted or past it',
    onTime: 'bad ones closed by the first limit ÷ those closed or past it',
    callBack: 'named bad ones called back ÷ named bad ones closed',
  },
  levels: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Basically satisfied', 4: 'Satisfied', 5: 'Very satisfied' },
  rate: 'Rate',
  share: 'Share',
  of: 'Of',
  formula: 'How it is worked out',
  distribution: 'Ratings by level',
  level: 'Level',
  count: 'Number',
  tags: 'Ticked most',
  tag: (code) => RATING_TAGS_ENGLISH[code] ?? code,
  units: 'By unit',
  unit: 'Unit',
  persons: 'By person (for those who oversee)',
  personsPublished: 'By person',
  person: 'Staff number',
  occasions: 'Could be rated',
  given: 'Rated',
  bad: 'Bad',
  none: 'none yet',
  byDefault: (count) => `${count} ${count === 1 ? 'stands' : 'stand'} in where nobody rated, in no rate of people.`,
  excluded: (count) => `${count} excluded by a review, still in the ledger.`,
  followUps: (count) => `${count} second ${count === 1 ? 'word' : 'words'}.`,
  batch: (batch) => `Moves only when ${batch} more ratings have come, so that no single one can be worked out.`,
  until: (at) => `Up to ${at}.`,
  head: (number, hash) => `End of the chain: ${number}:${hash}`,
  loading: 'Reading…',
  retry: 'Try again',
};
