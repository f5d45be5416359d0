import type { RatingSubject } from '@banshi/core';

/**
 * A window's last visit may be rated, or none may.
 *
 * 评价邀请. A tablet passes the subject on to its `<banshi-rating>`; whoever scans the code rates on a phone instead.
 */
export class BanshiRatingInviteEvent extends Event {
  /** What may be rated now, if anything. 评价对象. */
  readonly subject: RatingSubject | undefined;

  constructor(subject: RatingSubject | undefined) {
    super('banshi-rating-invite', { bubbles: true, composed: true });
    this.subject = subject;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-rating-invite': BanshiRatingInviteEvent;
  }
}
