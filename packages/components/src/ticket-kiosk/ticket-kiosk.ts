import { html, type TemplateResult } from 'lit';
import { HallElement } from '../internal/hall-element.ts';
import { en, type TicketKioskStrings, zhCN } from './ticket-kiosk.strings.ts';
import { styles } from './ticket-kiosk.styles.ts';

/**
 * The screen of a ticket machine: choose a department, then a matter, type the identity number, take the ticket.
 *
 * 取号机. The number typed is checked on the spot, sent once, never shown again and forgotten. Whatever is tapped twice is
 * sent once. After a while without a touch the screen returns to its beginning, so that nobody sees the person before.
 *
 * @tag banshi-ticket-kiosk
 * @slot - Under the hall's name on the first screen, such as a notice.
 * @fires {BanshiTicketTakenEvent} banshi-ticket-taken - A ticket was handed out.
 * @csspart heading - What to do on this screen.
 * @csspart choice - A department or a matter to choose.
 * @csspart keypad - The keys for the identity number.
 * @csspart ticket - The ticket's number.
 */
export class BanshiTicketKiosk extends HallElement<TicketKioskStrings> {
  static override readonly languages: Record<string, TicketKioskStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, styles];
  static override properties = {
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    doneSeconds: { type: Number, attribute: 'done-seconds' },
  };

  /** After how many seconds without a touch the screen returns to its beginning. @default 60 */
  declare idleSeconds: number;
  /** The same while the ticket is shown. @default 30 */
  declare doneSeconds: number;

  constructor() {
    super();
    this.idleSeconds = 60;
    this.doneSeconds = 30;
  }

  protected override render(): TemplateResult {
    return html`<p part="text">${this.words.text}</p>
      <slot></slot>`;
  }
}
