import { type HallGateway, type RatingReport, type StaffPlate, staffPlatesOf } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../internal/button.styles.ts';
import { Call } from '../internal/call.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { HallOfDay } from '../internal/hall-of-day.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { linkButtonStyles } from '../internal/link-button.styles.ts';
import { Photos } from '../internal/photos.ts';
import { printAlone } from '../internal/print-alone.ts';
import { renderQr } from '../internal/render-qr.ts';
import { renderReading } from '../internal/render-reading.ts';
import { languageOf } from '../internal/surroundings.ts';
import { wholeHref } from '../internal/whole-href.ts';
import { renderPlate } from './render-plate.ts';
import { type StaffPlatesStrings, zhCN } from './staff-plates.strings.ts';
import { styles } from './staff-plates.styles.ts';

/**
 * Everybody who serves today: photograph, name, post, duty, what they handle, where, and whether they are there now.
 *
 * 工作人员公示, 亮牌服务. On a wall or a page; `print()` makes desk plates (台牌) or badges (胸牌) of it. A person is rated by rating the
 * visit: `rate-href` leads to the page's own form for ticket and code, and there is no other way, since a vote without a visit
 * could be given by anybody, any number of times. `figures` shows figures by person where the hall lets this page see them: to who
 * oversees, or to everybody where its rules publish them.
 *
 * @tag banshi-staff-plates
 * @slot - Under the heading.
 * @csspart rate - How to rate, with the link and its code.
 * @csspart plate - One person.
 * @csspart photo - The photograph.
 * @csspart placeholder - What stands in its place.
 * @csspart presence - Whether the person is there now.
 * @csspart figures - The figures of a person.
 * @csspart notes - How the figures are worked out.
 * @csspart print - The buttons that print.
 * @csspart problem - The sentence shown when the hall did not answer.
 */
export class BanshiStaffPlates extends HallElement<StaffPlatesStrings> {
  static override readonly speech: Speech<StaffPlatesStrings> = { element: 'staffPlates', zhCN };
  static override styles = [HallElement.styles, buttonStyles, linkButtonStyles, layoutStyles, styles];
  static override properties = {
    plates: { attribute: false },
    report: { attribute: false },
    figures: { type: Boolean },
    hallName: { attribute: 'hall-name' },
    rateHref: { attribute: 'rate-href' },
    printable: { type: Boolean },
    layout: { reflect: true },
  };

  /** The plates to show; without them, the gateway is asked and followed. */
  declare plates: readonly StaffPlate[] | undefined;
  /** The figures to show; without it and with `figures`, the gateway is asked and followed. */
  declare report: RatingReport | undefined;
  /** Shows the figures of each person, where they may be seen. 个人评价公示. */
  declare figures: boolean;
  /** What stands above a plate on paper. @default the hall's name */
  declare hallName: string | undefined;
  /** Where a visit is rated by its ticket and code, whole or relative to the page. 评价页面. */
  declare rateHref: string | undefined;
  /** Shows the buttons that print. */
  declare printable: boolean;
  /** A wall, a page for each desk (台牌), or a sheet of badges (胸牌). @default 'wall' */
  declare layout: 'wall' | 'plate' | 'badge';

  private readonly _board = new Feed(this, 'board', (hall, _key, signal) => hall.readBoard({ signal }));
  private readonly _hall = new HallOfDay(this);
  private readonly _report = new Call<RatingReport>(this);
  private readonly _photos = new Photos(this);
  private _followed: HallGateway | undefined;
  private _stop: (() => void) | undefined;

  constructor() {
    super();
    this.figures = false;
    this.printable = false;
    this.layout = 'wall';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._followReport(undefined);
  }

  /** Prints a desk plate for each person on a page of its own, or badges to cut out, and nothing else of the page. */
  async print(layout: 'plate' | 'badge'): Promise<void> {
    const plates = this._shown;
    if (!plates) return;
    const copy = document.createElement(this.localName) as BanshiStaffPlates;
    const { strings } = this;
    Object.assign(copy, { plates, layout, strings, hallName: this._name, lang: languageOf(this) });
    await printAlone(copy, layout === 'plate' ? 'a5-landscape' : 'a4');
  }

  /** A plate is printed with its photograph, so that is waited for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.layout !== 'wall')
      await Promise.all(
        [...this.renderRoot.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)),
      );
    return done;
  }

  protected override willUpdate(): void {
    if (isServer) return;
    const service = this.plates ? undefined : this.service;
    this._board.follow(service, '');
    this._followReport(this.figures && !this.report ? this.service : undefined);
    this._hall.follow(service, this._board.value?.day, this._board.lost);
  }

  private get _shown(): readonly StaffPlate[] | undefined {
    if (this.plates) return this.plates;
    const hall = this._hall.value;
    const board = this._board.value;
    return hall && board && staffPlatesOf(hall, board.windows);
  }

  private get _name(): string | undefined {
    return this.hallName ?? this._hall.value?.name;
  }

  protected override render(): unknown {
    const { words } = this;
    const plates = this._shown;
    if (!plates) return this._renderReading();
    const onPaper = this.layout !== 'wall';
    const view = { words, photos: this._photos, onPaper, hallName: this._name };
    const report = this.report ?? (this.figures ? this._report.value : undefined);
    const persons = new Map(report?.persons?.map((one) => [one.id, one] as const));
    const list = html`<div class="plates">
      ${plates.map((plate) => renderPlate(plate, report?.persons && (persons.get(plate.person.id) ?? null), view))}
    </div>`;
    if (onPaper) return list;
    return html`<section>
      <h2>${words.heading}</h2>
      <slot></slot>
      ${this._board.lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing} ${this._renderRate()}
      ${plates.length > 0 ? list : html`<p class="notice">${words.nobody}</p>`}
      ${report?.persons ? this._renderNotes(report) : nothing} ${this.printable ? this._renderPrint() : nothing}
    </section>`;
  }

  private _renderReading(): TemplateResult | typeof nothing {
    const { words } = this;
    const call = this._board.value ? this._hall.reading : this._board;
    return renderReading(call.state, words, { failed: () => sentenceFor(call.error, words.errors) }, this._again);
  }

  private _renderRate(): TemplateResult | typeof nothing {
    const { words } = this;
    const href = wholeHref(this.rateHref);
    if (!href) return nothing;
    return html`<section part="rate">
      <div>
        <h3>${words.rateHeading}</h3>
        <p>${words.rateHow}</p>
        <a class="next" href=${href}>${words.rate}</a>
      </div>
      ${renderQr(href, words)}
    </section>`;
  }

  private _renderNotes({ personsPublished, batch }: RatingReport): TemplateResult {
    const { words } = this;
    return html`<p part="notes" class="quiet">${words.formula} ${personsPublished ? words.batch(batch) : nothing}</p>`;
  }

  private _renderPrint(): TemplateResult {
    const { words } = this;
    return html`<p part="print" class="print">
      <button @click=${() => this.print('plate')}>${words.printPlates}</button>
      <button @click=${() => this.print('badge')}>${words.printBadges}</button>
    </p>`;
  }

  private readonly _again = (): void => {
    this._hall.doubt();
    void this._board.reload();
  };

  private _followReport(hall: HallGateway | undefined): void {
    if (hall === this._followed) return;
    this._stop?.();
    this._followed = hall;
    this._report.reset();
    const read = (): void => void this._report.run((signal) => hall!.ask('rating.report', {}, { signal }));
    // What is told live may hold less than this page may see: it only says that it is time to ask.
    this._stop = hall?.listen('ratings', undefined, {
      next: read,
      connection: (state) => void (state === 'live' && read()),
    });
    if (hall) read();
  }
}
