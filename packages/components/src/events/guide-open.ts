/**
 * The reader asks to open a guide.
 *
 * 打开指南. A request: the element goes nowhere by itself.
 */
export class BanshiGuideOpenEvent extends Event {
  /** 指南标识. */
  readonly guide: string;

  constructor(guide: string) {
    super('banshi-guide-open', { bubbles: true, composed: true });
    this.guide = guide;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-guide-open': BanshiGuideOpenEvent;
  }
}
