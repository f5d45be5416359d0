/**
 * A ticket machine has forgotten the person before.
 *
 * 已清除. A fact: the page forgets now what it knows itself, such as what a reader still holds.
 */
export class BanshiKioskWipedEvent extends Event {
  constructor() {
    super('banshi-kiosk-wiped', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-kiosk-wiped': BanshiKioskWipedEvent;
  }
}
