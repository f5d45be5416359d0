import type { WindowRecord } from '@banshi/core';

/**
 * A window was opened, paused, left, handed over or closed.
 *
 * 窗口已变更. A fact: the hall has recorded it.
 */
export class BanshiWindowChangeEvent extends Event {
  /** The window as it now stands. */
  readonly window: WindowRecord;

  constructor(window: WindowRecord) {
    super('banshi-window-change', { bubbles: true, composed: true });
    this.window = window;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-window-change': BanshiWindowChangeEvent;
  }
}
