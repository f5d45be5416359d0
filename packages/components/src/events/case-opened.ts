/**
 * A clerk has opened a case.
 *
 * 办件已打开. A fact: a page may show beside it what belongs to the case, such as its documents.
 */
export class BanshiCaseOpenedEvent extends Event {
  /** 办件编号. */
  readonly caseNumber: string;

  constructor(caseNumber: string) {
    super('banshi-case-opened', { bubbles: true, composed: true });
    this.caseNumber = caseNumber;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-case-opened': BanshiCaseOpenedEvent;
  }
}
