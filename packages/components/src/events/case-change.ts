import type { CaseRecord } from '@banshi/core';

/**
 * A case was accepted, decided or handed over.
 *
 * 办件已变更. A fact: the hall has recorded it.
 */
export class BanshiCaseChangeEvent extends Event {
  static readonly eventName = 'banshi-case-change';
  /** The case as it now stands. */
  readonly record: CaseRecord;

  constructor(record: CaseRecord) {
    super(BanshiCaseChangeEvent.eventName, { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-case-change': BanshiCaseChangeEvent;
  }
}
