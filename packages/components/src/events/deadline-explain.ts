/**
 * The reader asks how a due date is counted, and the element has not been told.
 *
 * 说明期限. A request: the page answers by setting `days`.
 */
export class BanshiDeadlineExplainEvent extends Event {
  static readonly eventName = 'banshi-deadline-explain';

  constructor() {
    super(BanshiDeadlineExplainEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'banshi-deadline-explain': BanshiDeadlineExplainEvent;
  }
}
