import type { RatingInput } from '@banshi/core';

/**
 * The applicant gives a rating, and the page is to pass it on.
 *
 * 提交评价. A request, made only where the element has no gateway; the page answers by setting `receipt` or `error`.
 */
export class BanshiRatingGiveEvent extends Event {
  /** What is to be sent as `rating.give`. 评价. */
  readonly rating: RatingInput;

  constructor(rating: RatingInput) {
    super('banshi-rating-give', { bubbles: true, composed: true });
    this.rating = rating;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-rating-give': BanshiRatingGiveEvent;
  }
}
