import type { RatingLevel } from '@banshi/core';

/**
 * The applicant gives a rating, and the page is to pass it on.
 *
 * 提交评价. A request, made only where the element has no gateway; the page answers by setting `receipt` or `error`.
 */
export class BanshiRatingGiveEvent extends Event {
  /** 办件编号. */
  readonly caseNumber: string;
  /** 评价等级. */
  readonly level: RatingLevel;

  /** 文字评价, empty where nothing was written. */
  readonly words: string;

  constructor(caseNumber: string, level: RatingLevel, words = '') {
    super('banshi-rating-give', { bubbles: true, composed: true });
    this.caseNumber = caseNumber;
    this.level = level;
    this.words = words;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-rating-give': BanshiRatingGiveEvent;
  }
}
