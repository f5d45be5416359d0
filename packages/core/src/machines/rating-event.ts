import type { IsoDate } from '../model/iso-date.ts';
import type { RatingChannel, RatingLevel, RatingPoint } from '../model/rating.ts';

/** What the log says of one rating. 评价事件. */
export type RatingEvent = RatingGiven | RatingFollowedUp | RatingAssumed | RatingExcluded;

/** What is rated, and who answers for it. 评价对象与责任. */
export interface RatingAbout {
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** 部门, by id. */
  readonly department: string;
  /** 责任人工号. */
  readonly staff: string;
  readonly window?: string;
  /** The day from which it could be rated. */
  readonly endedOn: IsoDate;
}

/** What a person ticked and wrote. 评价内容. */
export interface RatingSaid {
  /** 评价等级. */
  readonly level: RatingLevel;
  /** 评价标签. */
  readonly tags?: readonly string[];
  /** Sealed: the log never holds them in clear. 文字评价. */
  readonly words?: string;
}

/**
 * A person rates. 评价.
 *
 * What `rating@1` wrote has a case number and a level and nothing else, and is in no chain.
 */
export interface RatingGiven extends RatingSaid {
  readonly type: 'rating.give';
  /** 办件编号. */
  readonly caseNumber?: string;
  /** 排队号. */
  readonly ticket?: string;
  readonly point?: RatingPoint;
  readonly channel?: RatingChannel;
  /** Sealed; absent where the rater is anonymous. 实名评价人. */
  readonly rater?: string;
  /** 回执号. */
  readonly receipt?: string;
  readonly about?: RatingAbout;
}

/** 追评. */
export interface RatingFollowedUp extends RatingSaid {
  readonly type: 'rating.followUp';
}

/** Nobody rated, and the rule set lets a level stand in: another kind of thing, in no active rate. 默认评价. */
export interface RatingAssumed {
  readonly type: 'rating.assume';
  readonly caseNumber?: string;
  readonly ticket?: string;
  readonly point: RatingPoint;
  readonly level: RatingLevel;
  readonly about: RatingAbout;
}

/** A review took it out of every rate. 复核排除. It stays in the log and in the ledger. */
export interface RatingExcluded {
  readonly type: 'rating.exclude';
  readonly finding: 'mistaken' | 'malicious';
}
