/**
 * A card reader has read an identity number, and hands it to the kiosk.
 *
 * 读取身份证. The page dispatches it on the kiosk itself. It goes no further: it neither bubbles nor leaves a shadow root.
 */
export class BanshiIdentityReadEvent extends Event {
  static readonly eventName = 'banshi-identity-read';
  /** 身份证号. */
  readonly residentId: string;

  constructor(residentId: string) {
    super(BanshiIdentityReadEvent.eventName);
    this.residentId = residentId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'banshi-identity-read': BanshiIdentityReadEvent;
  }
}
