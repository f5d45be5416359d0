import type { Material, ServiceGuide } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../internal/button.styles.ts';
import { GuideElement } from '../internal/guide-element.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { safeHref } from '../internal/safe-href.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import type { Speech } from '../internal/languages.ts';
import { type NoticeCardStrings, zhCN } from './notice-card.strings.ts';
import { styles } from './notice-card.styles.ts';
import { printAlone } from '../internal/print-alone.ts';
import { qrPath } from '../internal/qr-path.ts';

/**
 * The notice that a window hands out: what to bring, how long it takes, what it costs, where to go.
 *
 * 告知单. The materials have boxes to tick by hand. `print()` prints the notice alone on A4 or A6, whatever else is on the
 * page; a page that is itself nothing but the notice may use the browser's own printing.
 *
 * @tag banshi-notice-card
 * @slot - Under the notice, such as the hall's seal or name.
 * @fires {BanshiErrorEvent} banshi-error - The guide could not be read.
 * @csspart heading - The name of the matter.
 * @csspart materials - The papers with their boxes.
 * @csspart facts - Limit, fee, place, hours and hotline.
 * @csspart qr - The QR code.
 * @csspart print - The button that prints.
 * @csspart problem - The sentence shown when the guide cannot be read.
 */
export class BanshiNoticeCard extends GuideElement<NoticeCardStrings> {
  static override readonly speech: Speech<NoticeCardStrings> = { element: 'noticeCard', zhCN };
  static override styles = [GuideElement.styles, buttonStyles, layoutStyles, styles];
  static override properties = {
    href: {},
    size: { reflect: true },
  };

  /** The address that the QR code holds: `http` or `https`, whole or relative to the page. */
  declare href: string | undefined;
  /** The paper. @default 'a4' */
  declare size: 'a4' | 'a6';

  constructor() {
    super();
    this.size = 'a4';
  }

  /** Prints the notice and nothing else of the page. */
  async print(): Promise<void> {
    const guide = this.shownGuide;
    if (!guide) return;
    const copy = document.createElement(this.localName) as BanshiNoticeCard;
    const { href, size, strings } = this;
    Object.assign(copy, { guide, href, size, strings, lang: languageOf(this), elder: isElder(this) });
    copy.append(...[...this.children].map((child) => child.cloneNode(true)));
    await printAlone(copy, size === 'a6' ? 'a6' : 'a4');
  }

  protected override draw(guide: ServiceGuide): TemplateResult {
    const { words } = this;
    return html`<article>
        <header>
          <p class="quiet">${words.heading}</p>
          <h2 part="heading">${guide.matter.name}</h2>
          ${guide.department?.name ? html`<p class="quiet">${words.department}：${guide.department.name}</p>` : nothing}
        </header>
        ${this._renderMaterials(guide)} ${this._renderFacts(guide)} ${this._renderQr()}
        <slot></slot>
      </article>
      <button part="print" @click=${this._print}>${words.print}</button>`;
  }

  private _renderMaterials({ materials }: ServiceGuide): TemplateResult {
    const { words } = this;
    return html`<section part="materials">
      <h3>${words.materials}</h3>
      ${
        materials?.length
          ? html`<ul>
              ${materials.map((material) => this._renderMaterial(material))}
            </ul>`
          : html`<p>${materials ? words.noMaterials : words.undisclosed}</p>`
      }
    </section>`;
  }

  private _renderMaterial({ name, kind, originals, copies, count, condition, note }: Material): TemplateResult {
    const { words } = this;
    const asides = [kind, words.copies(originals, copies, count), condition && words.condition(condition), note];
    return html`<li>
      <span class="box"></span>
      <div>
        ${name}
        <p class="quiet">${asides.filter(Boolean).join(' · ')}</p>
      </div>
    </li>`;
  }

  private _renderFacts({ limits, fees, address, hours, hotline }: ServiceGuide): TemplateResult {
    const { words } = this;
    const fee = fees?.text || (fees?.charged === undefined ? '' : fees.charged ? words.charged : words.free);
    const fact = (label: string, value: string | undefined) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value || words.undisclosed}</dd>
      </div>`;
    return html`<dl part="facts" class="facts">
      ${fact(words.promised, limits.promised && words.limit(limits.promised))} ${fact(words.fees, fee)}
      ${address ? fact(words.place, address) : nothing}
      ${hours?.length ? fact(words.hours, hours.map(({ season, text }) => `${season ?? ''} ${text}`.trim()).join('；')) : nothing}
      ${hotline ? fact(words.hotline, hotline) : nothing}
    </dl>`;
  }

  private _renderQr(): TemplateResult | typeof nothing {
    const { words } = this;
    const href = this._wholeHref();
    if (!href) return nothing;
    const code = qrPath(href);
    if (!code) return html`<p class="quiet">${words.tooLong}</p>`;
    const side = code.size + 8;
    return html`<figure part="qr">
      <svg role="img" aria-label=${words.qrText(href)} viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges">
        <path d=${code.path} />
      </svg>
      <figcaption class="quiet">${words.qr}</figcaption>
    </figure>`;
  }

  private _wholeHref(): string | undefined {
    const { href } = this;
    if (!href || isServer) return safeHref(href);
    try {
      return safeHref(new URL(href, document.baseURI).href);
    } catch {
      return undefined;
    }
  }

  private readonly _print = (): Promise<void> => this.print();
}
