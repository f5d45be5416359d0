/**
 * The rater is through, or has gone away.
 *
 * 评价结束. A dialog was closed, or a shared screen has wiped what the last person did; the page shows what comes next.
 */
export class BanshiRatingCloseEvent extends Event {
  constructor() {
    super('banshi-rating-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-rating-close': BanshiRatingCloseEvent;
  }
}
