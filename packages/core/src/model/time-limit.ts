/**
 * What a period is counted in.
 *
 * 期限单位. `unspecifiedDay` is 日 or 天 where the source does not say which kind: it stays that way until a rule
 * set decides.
 */
export const PERIOD_UNITS = [
  'immediate', // 即时、当场
  'hour', // 小时
  'workday', // 工作日
  'day', // 自然日
  'unspecifiedDay', // 日、天，未注明
  'month', // 月
  'year', // 年
] as const;

/** One of {@link PERIOD_UNITS}. 期限单位. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A length of time as a source states it. 期限. */
export interface Period {
  readonly unit: PeriodUnit;
  /** How many units; 0 for `immediate`. 数量. */
  readonly amount: number;
  /** The larger figure where a source gives two (3或5, 3-5). 上限. */
  readonly upTo?: number;
  /** The figure is a lower bound (最短仅需), so no day can be promised from it. 下限. */
  readonly atLeast?: true;
}

/**
 * A time limit: always the words of the source, and what could be read out of them.
 *
 * 时限. Words that cannot be read with certainty have no {@link period}; nothing is guessed.
 */
export interface TimeLimit {
  /** The source's own words. 原文. */
  readonly text: string;
  /** The period that the words state, when they state one. 期限. */
  readonly period?: Period;
}

/** The limits of a matter. 办理时限. */
export interface TimeLimits {
  /** 法定办结时限. What the law allows. */
  readonly statutory?: TimeLimit;
  /** 承诺办结时限. What the hall promises. */
  readonly promised?: TimeLimit;
  /** 受理时限. How long acceptance itself may take. */
  readonly acceptance?: { readonly statutory?: TimeLimit; readonly promised?: TimeLimit };
  /** 不计入时限的环节. What the page says is not counted. */
  readonly excludes?: readonly string[];
  /** 时限说明. */
  readonly note?: string;
}
