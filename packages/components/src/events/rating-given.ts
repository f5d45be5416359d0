import type { Given, RatingSubject } from '@banshi/core';

/**
 * A rating was received by the hall, or is kept on this device until the hall can be reached.
 *
 * 已评价. It holds no level: a page need not know it, and what is not told cannot be passed on.
 */
export class BanshiRatingGivenEvent extends Event {
  /** 评价对象. */
  readonly subject: RatingSubject;
  /** The receipt, and whether the rating is kept for later. 回执. */
  readonly given: Given;

  constructor(subject: RatingSubject, given: Given) {
    super('banshi-rating-given', { bubbles: true, composed: true });
    this.subject = subject;
    this.given = given;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-rating-given': BanshiRatingGivenEvent;
  }
}
