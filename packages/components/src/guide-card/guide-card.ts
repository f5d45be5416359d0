import { disclosureOf, type ServiceGuide } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { BanshiGuideOpenEvent } from '../events/guide-open.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { GuideElement } from '../internal/guide-element.ts';
import { disclosedValue } from './disclosed-value.ts';
import { en, type GuideCardStrings, zhCN } from './guide-card.strings.ts';
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
 * @csspart about - The department and the kind of matter.
 * @csspart disclosures - The five disclosures.
 * @csspart open - The button that opens the guide.
 * @csspart problem - The sentence shown when the guide cannot be read.
 * @cssproperty --banshi-guide-card-padding - The space inside the card.
 */
export class BanshiGuideCard extends GuideElement<GuideCardStrings> {
  static override readonly languages: Record<string, GuideCardStrings> = { 'zh-CN': zhCN, en };
  static override styles = [GuideElement.styles, controlStyles, styles];
  static override properties = {
    readOnly: { type: Boolean, attribute: 'read-only', reflect: true },
  };

  /** Hides the button that opens the guide. */
  declare readOnly: boolean;

  constructor() {
    super();
    this.readOnly = false;
  }

  protected override render(): unknown {
    return this.drawGuide(this.#draw, empty);
  }

  readonly #draw = (guide: ServiceGuide): TemplateResult => {
    const { words } = this;
    const { matter, department } = guide;
    const kinds = [
      department?.name,
      matter.itemType && words.itemTypes[matter.itemType],
      ...(matter.caseTypes ?? []).map((type) => words.caseTypes[type]),
    ];
    return html`
      <h3 part="heading">${matter.name} <slot name="badge"></slot></h3>
      <p part="about">${kinds.filter(Boolean).join(' · ')}</p>
      <dl part="disclosures">
        ${disclosureOf(guide).items.map(({ key, disclosed }) =>
          disclosed
            ? html`<dt>${words.labels[key]}</dt>
                <dd>${disclosedValue[key](guide, words)}</dd>`
            : html`<dt>${words.labels[key]}</dt>
                <dd class="undisclosed"><span>${words.undisclosed}</span></dd>`,
        )}
      </dl>
      <slot></slot>
      ${this.readOnly ? nothing : html`<button part="open" @click=${this.#open}>${words.open}</button>`}
    `;
  };

  readonly #open = (): void => {
    const guide = this.shownGuide;
    if (guide) this.dispatchEvent(new BanshiGuideOpenEvent(guide.id));
  };
}

const empty = () => nothing;
