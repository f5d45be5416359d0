import type { IsoInstant } from './iso-date.ts';
import type { RatingLevel, RatingLink } from './rating.ts';

/**
 * How each rate is worked out, as it is printed beside the rate.
 *
 * 指标公式. GB/T 39735-2020 names the rates; its text was not obtained, so these are Banshi's reading of it.
 */
export const RATE_FORMULAS = {
  active: '主动评价率 = 群众主动评价的办件（次）数 ÷ 可评价的办件（次）数',
  activeGood: '主动评价好评率 = 主动评价中三级以上的有效评价数 ÷ 主动评价的有效评价数',
  good: '好评率 = 三级以上的全部有效评价数（含默认评价）÷ 全部有效评价数（含默认评价）',
  response: '实名差评按时联系率 = 在联系期限内已联系的实名差评数 ÷ 联系期限已到或已联系的实名差评数',
  onTime: '差评按期整改率 = 在首次整改期限内办结的差评数 ÷ 整改期限已到或已办结的差评数',
  callBack: '实名差评回访率 = 办结前已回访的实名差评数 ÷ 已办结的实名差评数',
} as const;

/** The name of a rate. 指标. */
export type RateName = keyof typeof RATE_FORMULAS;

/** A share that can be checked. 比率. */
export interface Rate {
  readonly numerator: number;
  /** Of nothing there is no share. */
  readonly denominator: number;
  /** 公式. */
  readonly formula: string;
}

/** The figures of a hall, a unit or a person. 好差评指标. */
export interface RatingFigures {
  /** 全厅, 单位, 个人. */
  readonly of: 'hall' | 'unit' | 'person';
  /** The hall's or the department's id, or a staff number. */
  readonly id: string;
  /** What could have been rated. 可评价数. */
  readonly occasions: number;
  /** Given by people, and counted. 主动评价数. */
  readonly given: number;
  /** Made by the system where a rule set wants it; in no active rate. 默认评价数. */
  readonly byDefault: number;
  /** Taken out by a review. 复核排除数. */
  readonly excluded: number;
  /** 追评数. */
  readonly followUps: number;
  /** Of those given by people: how many of each level. 等级分布. */
  readonly levels: Readonly<Record<RatingLevel, number>>;
  /** How often each tag was ticked. 标签分布. */
  readonly tags: Readonly<Record<string, number>>;
  readonly rates: Readonly<Record<RateName, Rate>>;
}

/** What a place shows of its ratings. 好差评公示. */
export interface RatingReport {
  readonly hall: RatingFigures;
  readonly units: readonly RatingFigures[];
  /** For those who oversee, and for everybody where the rule set publishes them. 个人. */
  readonly persons?: readonly RatingFigures[];
  /** Everybody sees the persons, in batches like all else. 个人评价公示. */
  readonly personsPublished?: true;
  /** Ratings are shown so many at a time, so that no single one can be worked out. 成批公示. */
  readonly batch: number;
  /**
   * The last link of the chain: whoever writes it down can tell later whether an older rating was changed. For everybody the last
   * one of a whole batch. 存证链末端.
   */
  readonly head?: RatingLink;
  /** When the last rating that is counted was given. 统计截至. */
  readonly until?: IsoInstant;
}
