import type { CaseRecord } from '@banshi/core';

/**
 * A case, or a newer version of it, is shown, whoever changed it.
 *
 * 办件已显示. A fact: a page may show beside it what belongs to the case, such as its documents or its place in the flow chart.
 */
export class BanshiCaseShownEvent extends Event {
  /** The case as it is shown. */
  readonly record: CaseRecord;

  constructor(record: CaseRecord) {
    super('banshi-case-shown', { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-case-shown': BanshiCaseShownEvent;
  }
}
