import type { CaseRecord } from '@banshi/core';

/**
 * A case was accepted, decided or handed over.
 *
 * 办件已变更. A fact: the hall has recorded it.
 */
export class BanshiCaseChangeEvent extends Event {
  /** The case as it now stands. */
  readonly record: CaseRecord;

  constructor(record: CaseRecord) {
    super('banshi-case-change', { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-case-change': BanshiCaseChangeEvent;
  }
}
