/**
 * Something could not be read, or the hall could not be asked.
 *
 * 出错. For the page and its developers: the element shows its own sentence already.
 */
export class BanshiErrorEvent extends Event {
  static readonly eventName = 'banshi-error';
  /** What went wrong, in words for programs: `record-unreadable`. 错误码. Never personal data. */
  readonly code: string;

  constructor(code: string) {
    super(BanshiErrorEvent.eventName, { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-error': BanshiErrorEvent;
  }
}
