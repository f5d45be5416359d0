import type { RatingLevel } from '../model/rating.ts';

/** What the log says of the rating of one case: its only event. 评价事件. */
export interface RatingEvent {
  /** 评价. */
  readonly type: 'rating.give';
  /** 办件编号. */
  readonly caseNumber: string;
  /** 评价等级. */
  readonly level: RatingLevel;
}
