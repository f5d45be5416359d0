import type { RatingLevel } from '@banshi/core';

/**
 * A rating was received by the hall.
 *
 * 已评价.
 */
export class BanshiRatingGivenEvent extends Event {
  /** 办件编号. */
  readonly caseNumber: string;
  /** 评价等级. */
  readonly level: RatingLevel;
  /** 回执号. */
  readonly receipt: string;

  constructor(caseNumber: string, level: RatingLevel, receipt: string) {
    super('banshi-rating-given', { bubbles: true, composed: true });
    this.caseNumber = caseNumber;
    this.level = level;
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-rating-given': BanshiRatingGivenEvent;
  }
}
