import type { ServiceGuide } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { BanshiGuideOpenEvent } from '../events/guide-open.ts';
import { buttonStyles } from '../internal/button.styles.ts';
import { GuideElement } from '../internal/guide-element.ts';
import { disclosures } from './disclosures.ts';
import type { Speech } from '../internal/languages.ts';
import { type GuideCardStrings, zhCN } from './guide-card.strings.ts';
import { styles } from './guide-card.styles.ts';

/**
 * One matter at a glance: its name, who handles it, and the five disclosures.
 *
 * 办事指南卡片. Each of the five shows its value or 未公开. The card asks to open the guide; it fetches and remembers nothing.
 *
 * @tag banshi-guide-card
 * @slot - Lines under the disclosures.
 * @slot badge - A mark beside the name, such as 跨省通办.
 * @fires {BanshiGuideOpenEvent} banshi-guide-open - The reader asks to open the guide.
 * @fires {BanshiErrorEvent} banshi-error - The guide could not be read.
 * @csspart heading - The name of the matter.
 * @csspart about - The department and the case types.
 * @csspart disclosures - The five disclosures.
 * @csspart open - The button that opens the guide.
 * @csspart problem - The sentence shown when the guide cannot be read.
 * @cssproperty --banshi-guide-card-padding - The space inside the card.
 */
export class BanshiGuideCard extends GuideElement<GuideCardStrings> {
  static override readonly speech: Speech<GuideCardStrings> = { element: 'guideCard', zhCN };
  static override styles = [GuideElement.styles, buttonStyles, styles];
  static override properties = {
    readOnly: { type: Boolean, attribute: 'read-only', reflect: true },
  };

  /** Hides the button that opens the guide. */
  declare readOnly: boolean | undefined;

  protected override draw(guide: ServiceGuide): TemplateResult {
    const { words } = this;
    const { matter, department } = guide;
    const about = [department?.name, ...(matter.caseTypes ?? []).map((type) => words.caseTypes[type])];
    return html`
      <h3 part="heading">${matter.name} <slot name="badge"></slot></h3>
      <p part="about">${about.filter(Boolean).join(' · ')}</p>
      <dl part="disclosures">
        ${disclosures(guide, words).map(([label, said]) =>
          said
            ? html`<dt>${label}</dt>
                <dd>${said}</dd>`
            : html`<dt>${label}</dt>
                <dd><i>${words.undisclosed}</i></dd>`,
        )}
      </dl>
      <slot></slot>
      <button part="open" @click=${this._open}>${words.open}</button>
    `;
  }

  private readonly _open = (): void => {
    this.dispatchEvent(new BanshiGuideOpenEvent(this.shownGuide!.id));
  };
}
