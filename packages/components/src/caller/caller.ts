import { html, type TemplateResult } from 'lit';
import { HallElement } from '../internal/hall-element.ts';
import { en, type CallerStrings, zhCN } from './caller.strings.ts';
import { styles } from './caller.styles.ts';

/**
 * The clerk's strip of one window: who is next, call, call again, serve, missed, finish.
 *
 * 窗口叫号. What may be pressed follows from the ticket in hand. Keys, while the strip or anything in it has the focus:
 * `N` next, `R` recall, `S` serve, `M` missed, `F` finish.
 *
 * @tag banshi-caller
 * @fires {BanshiTicketChangeEvent} banshi-ticket-change - The hall has recorded a step of a ticket.
 * @csspart waiting - How many wait.
 * @csspart ticket - The ticket in hand.
 * @csspart actions - The buttons.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiCaller extends HallElement<CallerStrings> {
  static override readonly languages: Record<string, CallerStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, styles];
  static override properties = { windowId: { attribute: 'window-id' } };

  /** The window at which the clerk sits. */
  declare windowId: string | undefined;

  protected override render(): TemplateResult {
    return html`<p part="text">${this.words.text}</p>
      <slot></slot>`;
  }
}
