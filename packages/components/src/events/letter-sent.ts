import type { Given } from '@banshi/core';

/**
 * A questionnaire, a suggestion or a complaint was received by the hall, or is kept on this device until the hall can be reached.
 *
 * 已提交. It holds nothing of what was written.
 */
export class BanshiLetterSentEvent extends Event {
  /** 测评, 意见 or 投诉. */
  readonly kind: 'questionnaire' | 'suggestion' | 'complaint';
  /** The receipt, and whether it is kept for later. 回执. */
  readonly given: Given;

  constructor(kind: 'questionnaire' | 'suggestion' | 'complaint', given: Given) {
    super('banshi-letter-sent', { bubbles: true, composed: true });
    this.kind = kind;
    this.given = given;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-letter-sent': BanshiLetterSentEvent;
  }
}
