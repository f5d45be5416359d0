import { html, type TemplateResult } from 'lit';
import { HallElement } from '../internal/hall-element.ts';
import { en, type CaseDeskStrings, zhCN } from './case-desk.strings.ts';
import { styles } from './case-desk.styles.ts';

/**
 * The clerk's desk: accept a case for the ticket being served, decide open cases, hand the results over.
 *
 * 窗口受理台. A refusal (不予) asks for its reason (行政许可法第三十八条). Every command names the version that the clerk saw: where
 * somebody else was first, the desk says so and shows the case as it now stands.
 *
 * @tag banshi-case-desk
 * @fires {BanshiCaseChangeEvent} banshi-case-change - A case was accepted, decided or handed over.
 * @csspart ticket - The ticket being served.
 * @csspart cases - The open cases of the window.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiCaseDesk extends HallElement<CaseDeskStrings> {
  static override readonly languages: Record<string, CaseDeskStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, styles];
  static override properties = { windowId: { attribute: 'window-id' } };

  /** The window at which the clerk sits. */
  declare windowId: string | undefined;

  protected override render(): TemplateResult {
    return html`<p part="text">${this.words.text}</p>
      <slot></slot>`;
  }
}
