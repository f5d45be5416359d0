/**
 * Something was shown that nobody could hear.
 *
 * 播报未能发声. A fact, for the page to log or to let somebody at the desk call out. The element shows it to people already.
 */
export class BanshiAnnouncementUnheardEvent extends Event {
  /** What it was about: a ticket, by id. */
  readonly about: string;
  /** `locked`: nobody has touched the page. `silent`: no voice could say it. `too-late`: others were said until it was too old. */
  readonly reason: string;

  constructor(about: string, reason: string) {
    super('banshi-announcement-unheard', { bubbles: true, composed: true });
    this.about = about;
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'banshi-announcement-unheard': BanshiAnnouncementUnheardEvent;
  }
}
