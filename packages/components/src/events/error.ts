import type { BanshiError } from '@banshi/core';

/**
 * Something could not be read, or the hall could not be asked.
 *
 * 出错. For the page and its developers: the element shows its own sentence already.
 */
export class BanshiErrorEvent extends Event {
  /** Coded, and without personal data. */
  readonly error: BanshiError;

  constructor(error: BanshiError) {
    super('banshi-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-error': BanshiErrorEvent;
  }
}
