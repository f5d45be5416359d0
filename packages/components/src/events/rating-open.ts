/**
 * The applicant asks to rate a case.
 *
 * 去评价. A request: the page decides where that is done.
 */
export class BanshiRatingOpenEvent extends Event {
  /** 办件编号. */
  readonly caseNumber: string;

  constructor(caseNumber: string) {
    super('banshi-rating-open', { bubbles: true, composed: true });
    this.caseNumber = caseNumber;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-rating-open': BanshiRatingOpenEvent;
  }
}
