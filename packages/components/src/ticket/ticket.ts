import type { MissedRules, TakenTicket, TicketRecord } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../internal/button.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { linkButtonStyles } from '../internal/link-button.styles.ts';
import { printAlone } from '../internal/print-alone.ts';
import { renderQr } from '../internal/render-qr.ts';
import { renderReading } from '../internal/render-reading.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { wholeHref } from '../internal/whole-href.ts';
import { type TicketStrings, zhCN } from './ticket.strings.ts';
import { styles } from './ticket.styles.ts';

/** How a phone shakes when its ticket is called: on, off, on, in milliseconds. */
const SHAKE = [400, 200, 400];

/**
 * One ticket: its number, how many are before it, how long that will take, and the window once it is called.
 *
 * 排队号. On a phone it follows the hall by `ticket-id`; on paper it is what it was when it was taken. No person is named on it. When
 * it is called the phone shakes, if it can and its owner has touched the page. `print()` prints a slip of 80 mm and nothing else
 * of the page.
 *
 * @tag banshi-ticket
 * @slot - Under the ticket, such as the hall's address.
 * @csspart number - The number.
 * @csspart state - Where it stands: how many before it, or which window.
 * @csspart code - What the visit is rated with, where that is known.
 * @csspart rate - The link to the rating of the visit, once it is over.
 * @csspart qr - The code of `href`.
 * @csspart print - The button that prints.
 * @csspart problem - The sentence shown when the ticket cannot be read.
 */
export class BanshiTicket extends HallElement<TicketStrings> {
  static override readonly speech: Speech<TicketStrings> = { element: 'ticket', zhCN };
  static override styles = [HallElement.styles, buttonStyles, linkButtonStyles, layoutStyles, styles];
  static override properties = {
    ticketId: { attribute: 'ticket-id' },
    taken: { attribute: false },
    hallName: { attribute: 'hall-name' },
    href: {},
    code: {},
    rateHref: { attribute: 'rate-href' },
    missedRules: { attribute: false },
    printable: { type: Boolean },
  };

  /** The ticket to follow. 排队号标识. */
  declare ticketId: string | undefined;
  /** The ticket to show as it is; without it, `ticket-id` is followed. */
  declare taken: TakenTicket | undefined;
  /** 大厅名称. */
  declare hallName: string | undefined;
  /** The address that the QR code holds. */
  declare href: string | undefined;
  /** What its visit is rated with, where the phone was told it. @default that of a ticket just taken */
  declare code: string | undefined;
  /** The page that rates: once the visit is over, the ticket leads there with its code behind the `#`. 评价页面. */
  declare rateHref: string | undefined;
  /** What becomes of a ticket that is missed, to say so beforehand: `queueRulesOf(hall).missed`. 过号规则. */
  declare missedRules: MissedRules | undefined;
  /** Shows the button that prints. */
  declare printable: boolean;

  private readonly _feed = new Feed(this, 'place', (hall, ticket, signal) => hall.readPlace(ticket, { signal }));
  private _called: string | undefined;

  constructor() {
    super();
    this.printable = false;
  }

  /** Prints the ticket as it now stands. */
  async print(): Promise<void> {
    const taken = this.taken ?? this._feed.value;
    if (!taken) return;
    const copy = document.createElement(this.localName) as BanshiTicket;
    const { hallName, href, strings, missedRules } = this;
    Object.assign(copy, { taken, hallName, href, strings, missedRules, lang: languageOf(this), elder: isElder(this) });
    copy.append(...[...this.children].map((child) => child.cloneNode(true)));
    await printAlone(copy, 'slip');
  }

  protected override willUpdate(): void {
    if (isServer) return;
    this._feed.follow(this.taken ? undefined : this.service, this.ticketId || undefined);
    this._shake(this._feed.value?.ticket);
  }

  protected override render(): unknown {
    const { words } = this;
    const taken = this.taken ?? this._feed.value;
    if (taken) return this._renderTicket(taken);
    const { state, error } = this._feed;
    const failed = () => sentenceFor(error, words.errors);
    return renderReading(state, words, { absent: words.unknown, failed }, () => this._feed.reload());
  }

  private _renderTicket(taken: TakenTicket): TemplateResult {
    const { words } = this;
    const { ticket, ratingCode } = taken;
    const code = this.code || ratingCode;
    const slot = words.slot(ticket);
    return html`<article class=${ticket.state}>
        <header>
          ${this.hallName ? html`<p><bdi>${this.hallName}</bdi></p>` : nothing}
          <p>${words.number}</p>
        </header>
        <p part="number">${ticket.number}</p>
        <p class="matter"><bdi>${ticket.matter}</bdi></p>
        ${slot ? html`<p>${slot}</p>` : nothing}
        ${ticket.onward?.length ? html`<p class="quiet">${words.onward(ticket.onward.map(({ matter }) => matter))}</p>` : nothing}
        <div part="state" role="status" aria-live="assertive">${this._renderState(taken)}</div>
        ${code && ticket.state === 'done' ? this._renderRate(ticket, code) : nothing}
        ${this._feed.lost ? html`<p class="notice">${words.lost}</p>` : nothing} ${renderQr(this.href, words)}
        <footer>
          <p>${words.takenAt(ticket)}</p>
          ${this._renderHints(ticket)}
          ${code && ticket.state !== 'done' ? html`<p part="code"><bdi>${words.ratingCode(code)}</bdi></p>` : nothing}
          <slot></slot>
        </footer>
      </article>
      ${this.printable ? html`<button part="print" @click=${this._print}>${words.print}</button>` : nothing}`;
  }

  private _renderState({ ticket, ahead, estimate }: TakenTicket): TemplateResult {
    const { words } = this;
    const { state, window } = ticket;
    if (state === 'called' && window) return html`<strong>${words.called(window)}</strong>`;
    if (state !== 'waiting') return html`<strong>${words.states[state]}</strong>`;
    return html`<strong>${words.ahead(ahead)}</strong>
      <p>${estimate ? words.estimate(estimate) : words.noEstimate}</p>`;
  }

  private _renderRate({ id }: TicketRecord, code: string): TemplateResult | typeof nothing {
    const { words } = this;
    const href = wholeHref(this.rateHref);
    if (!href) return nothing;
    return html`<p part="rate">
      <a class="next" href=${`${href}#${new URLSearchParams({ ticket: id, code }).toString()}`}>${words.rate}</a>
    </p>`;
  }

  private _renderHints({ state, misses }: TicketRecord): TemplateResult | typeof nothing {
    const { words, missedRules } = this;
    if (state === 'missed') return html`<p>${words.missedHint}</p>`;
    if (state !== 'waiting' && state !== 'called') return nothing;
    return html`${misses ? html`<p class="notice">${words.letInAgain(misses)}</p>` : nothing}
      <p>${words.hint}${missedRules ? words.missedRule(missedRules) : nothing}</p>`;
  }

  /** Once for each call; `vibrate` is missing on many phones, and does nothing before a touch. */
  private _shake(ticket: TicketRecord | undefined): void {
    const called = ticket?.state === 'called' ? ticket.calledAt : undefined;
    if (called && called !== this._called && this._feed.fresh) (navigator as Partial<Navigator>).vibrate?.(SHAKE);
    this._called = called;
  }

  private readonly _print = (): Promise<void> => this.print();
}
