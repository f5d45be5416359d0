import {
  type Contact,
  contactFault,
  FIRST_TAGS,
  type Given,
  type HallGateway,
  type KeptRefusal,
  MOST_RATING_WORDS,
  type RatingChannel,
  type RatingInput,
  type RatingLevel,
  type RatingTags,
  wordsLength,
} from '@banshi/core';
import type { html, ReactiveController, TemplateResult } from 'lit';
import { BanshiRatingGiveEvent } from '../events/rating-give.ts';
import { BanshiRatingGivenEvent } from '../events/rating-given.ts';
import { KeptRefusals } from '../internal/kept-refusals.ts';
import { Wish } from '../internal/wish.ts';
import { type RatingClosed, type RatingProblem, zhCN } from './rating-detail.strings.ts';
import type { RatingQuestionStrings, RatingStrings } from './rating.strings.ts';
import type { BanshiRating, Heard, RatingMode } from './rating.ts';
import { fitSharedScreen, isShared } from './shared-screen.ts';
import { Wipe } from './wipe.ts';
import { WordCount } from './word-count.ts';

/** By which way a rating came, where the page does not say. */
const CHANNELS: Partial<Record<RatingMode, RatingChannel>> = { kiosk: 'terminal', tablet: 'tablet', qr: 'qr' };
/** For who listens. Set as a property, as a strict policy allows: the rules of the first script are weighed to the byte. */
const UNSEEN = 'position: absolute; clip-path: inset(50%)';
const SMALL = 'font-size: 1rem';
const APART = 'margin-bottom: 0.8em';
const BESIDE = 'display: block; margin-top: 0.5em; padding: 0.25em 0.75em';
/** All that stand in this page. */
const open = new Set<RatingDetail>();

/** What a rating is of, as its element says it. */
function aboutOf({ caseNumber, point, ticket, code }: RatingInput): string {
  return JSON.stringify({ caseNumber, point, ticket, code });
}

/** What a person may write. */
const FIELDS = ['words', 'name', 'phone'];

/**
 * What is said beside the level of a `<banshi-rating>`: tags, words, who may be called back; how it is sent, and how it ends.
 *
 * 评价内容. The second script of that element. Everything in it is the same for every level. It is given Lit's `html` and loads
 * nothing that the first script holds: so it is one file whatever bundles it, its words always meet the Lit of their own element,
 * and trying again needs this file alone.
 */
export class RatingDetail implements ReactiveController {
  /** Whether what was said last waits on this device. */
  kept: true | undefined;
  private readonly _host: BanshiRating;
  private readonly _html: typeof html;
  private readonly _wish: Wish;
  private readonly _wipe: Wipe;
  private readonly _count: WordCount;
  private _all = false;
  private _asked = false;
  /** What waits, of which no form on this page holds the words. */
  private _written: RatingInput | undefined;
  private _sought: string | undefined;
  /** Whether the form holds what was refused: then it is not said beside it. */
  private _filled = false;
  /** Whether what waits was said before this page was opened. */
  private _waits = false;
  private _lacks: RatingProblem | undefined;
  private _fault: keyof Contact | undefined;
  private _refused: KeptRefusal<'rating.give'> | undefined;
  /** Tags to tick once the hall has said which it takes. */
  private _ticked: readonly string[] = [];

  constructor(host: BanshiRating, tag: typeof html) {
    this._host = host;
    this._html = tag;
    this._wish = new Wish(host);
    this._count = new WordCount(host);
    this._wipe = new Wipe(host);
    new KeptRefusals(host, 'rating.give', this._bringBack);
    fitSharedScreen(host);
    host.addController(this);
  }

  hostConnected(): void {
    open.add(this);
  }

  hostDisconnected(): void {
    open.delete(this);
  }

  hostUpdate(): void {
    const { error, receipt, service, about } = this._host;
    this._host.toggleAttribute('data-shared', isShared(this._host));
    if (error || receipt) this._asked = false;
    const occasion = service?.findKept && about;
    if (occasion !== this._sought) void this._findKept((this._sought = occasion), service);
  }

  hostUpdated(): void {
    if (!this._tags.length) return;
    for (const tag of this._tags) tag.checked ||= this._ticked.includes(tag.value);
    this._ticked = [];
  }

  /** What stands below the levels. */
  render(asked: RatingQuestionStrings, level: RatingLevel, offered: RatingTags | undefined): TemplateResult {
    const { _html: html, _count: count, _lacks: lacks, _wish: wish } = this;
    const words: RatingStrings = { ...zhCN, ...asked };
    const busy = wish.busy || this._asked;
    const error = lacks ? { code: lacks } : this._error;
    const left = (length: number): string => words.left(MOST_RATING_WORDS - length);
    const fault = (field: keyof Contact): TemplateResult => {
      const said = field === this._fault ? words.faults[field] : '';
      return html`<span id=${field} part="fault" class="warn" role="alert" .style=${said && BESIDE}>${said}</span>`;
    };
    return html`${this._renderTags(words, level, offered)}
      <p>
        <label
          >${words.say}<textarea
            part="words"
            name="words"
            rows="4"
            aria-describedby="left"
            @input=${count.hear}
          ></textarea>
        </label>
        <span id="left" part="left">${left(count.shown)}</span>
      </p>
      <p role="status" .style=${UNSEEN}>${count.told === undefined ? '' : left(count.told)}</p>
      <details>
        <summary>${words.named}</summary>
        <p>
          <label>${words.name}<input name="name" autocomplete="name" aria-describedby="name" /></label>
          ${fault('name')}
        </p>
        <p>
          <label>${words.phone}<input name="phone" type="tel" autocomplete="tel" aria-describedby="phone" /></label>
          ${fault('phone')}
        </p>
      </details>
      <p
        id="problem"
        part="problem"
        class="warn"
        role="alert"
        .textContent=${error ? (words.errors[error.code as RatingProblem] ?? words.errors.other) : ''}
      ></p>
      <button part="submit" aria-disabled=${busy}>${busy ? words.sending : words.submit}</button>`;
  }

  /** What is said first: that one which was kept here was not taken. */
  renderNote(asked: RatingQuestionStrings): TemplateResult | undefined {
    const { _html: html, _refused: refused } = this;
    const words: RatingStrings = { ...zhCN, ...asked };
    if (!refused) return undefined;
    const { input, error } = refused;
    const why =
      words.closed[error.code as RatingClosed] ?? words.errors[error.code as RatingProblem] ?? words.errors.other;
    return html`<p part="refused" class="warn" role="alert" .style=${APART}>
      ${words.refused(input.caseNumber ?? input.ticket!, why)}
      ${this._filled ? '' : html`<q part="said">${[words.levels[input.level], input.words].filter(Boolean).join(' · ')}</q>`}
    </p>`;
  }

  /** What stands in place of the question: thanks, or why nothing can be rated. */
  renderEnd(asked: RatingQuestionStrings, heard: Heard | undefined): TemplateResult | undefined {
    const { _html: html, _host: host } = this;
    const words: RatingStrings = { ...zhCN, ...asked };
    if (host.receipt)
      return html`<div part="thanks" role="status" tabindex="-1">
        <b>${words.thanks}</b>
        ${this.kept ? html`<p>${this._waits ? words.waits : words.kept}</p>` : ''}
        ${this._renderReceipt(words, host.receipt)}
        <slot name="thanks"></slot>
      </div>`;
    const why = (code: string | undefined): string | undefined => words.closed[code as RatingClosed];
    const sentence = why(heard?.rated ? 'already-rated' : heard?.code) ?? why(this._error?.code);
    return sentence ? html`<p part="problem" role="alert">${sentence}</p>` : undefined;
  }

  /** A receipt opens the rating: on a shared screen it is for who asks for it, small, and not for the clerk beside them. */
  private _renderReceipt(words: RatingStrings, receipt: string): TemplateResult {
    const { _html: html, _wipe: wipe } = this;
    if (!isShared(this._host) || wipe.shows)
      return html`<p .style=${wipe.shows ? SMALL : ''}>${words.receipt(receipt)}</p>`;
    return html`<button part="show-receipt" type="button" @click=${wipe.show}>${words.showReceipt}</button>`;
  }

  /** Another level is chosen: its tags are others; what is written stays. */
  change(): void {
    for (const tag of this._tags) tag.checked = false;
    this._ticked = [];
    this._lacks = undefined;
  }

  /** Forgets what was said. */
  reset(): void {
    this._all = this._asked = false;
    this._lacks = this._fault = this.kept = this._refused = undefined;
    this._ticked = [];
    this._filled = false;
    this._written = this._sought = undefined;
    this._wipe.hide();
    this._count.reset();
    this._wish.reset();
  }

  /** Sends what a form says, or says what it lacks. */
  async send(form: HTMLFormElement, level: RatingLevel, service: HallGateway | undefined): Promise<void> {
    const { _host: host } = this;
    const { about, channel, mode } = host;
    const said = new FormData(form);
    const [words, name, phone] = FIELDS.map((field) => (said.get(field) as string).trim()) as [string, string, string];
    const tags = said.getAll('tag') as string[];
    this._lacks =
      !tags.length && !words
        ? 'bad-rating-needs-detail'
        : wordsLength(words) > MOST_RATING_WORDS
          ? 'words-too-long'
          : undefined;
    this._fault = name || phone ? contactFault({ name, phone }) : undefined;
    host.error = undefined;
    host.requestUpdate();
    if (this._fault && !this._lacks) {
      form.querySelector('details')!.open = true;
      await this._focus(`[name=${this._fault}]`);
    }
    if (this._lacks || this._fault || this._asked) return;
    const rating: RatingInput = {
      ...JSON.parse(about),
      level,
      channel: channel ?? CHANNELS[mode!] ?? 'web',
      ...(tags.length && { tags }),
      ...(words && { words }),
      ...((name || phone) && { rater: { name, phone } }),
    };
    if (!service) {
      this._asked = true;
      host.dispatchEvent(new BanshiRatingGiveEvent(rating));
      return;
    }
    const given = await this._wish.run(service, 'rating.give', rating);
    if (!given || about !== host.about) return;
    this._waits = false;
    this._follow(given, service);
    await this._focus("[part='thanks']");
  }

  /** Thanks; and again with the hall's receipt, or brings the form back, once what is kept is sent. */
  private _follow(given: Given, service: HallGateway): void {
    const { _host: host } = this;
    this._thank(given);
    if (given.kept)
      service.whenSent?.(given.receipt).then(
        (sent) => host.receipt === given.receipt && this._thank(sent),
        (error) => host.receipt === given.receipt && this._refuse(error),
      );
  }

  /** Who comes back to what they rated without a network finds that it is kept, and no question. */
  private async _findKept(occasion: string | undefined, service: HallGateway | undefined): Promise<void> {
    const { _host: host } = this;
    // Whoever stands at a shared screen by now is told nothing of it.
    if (!occasion || isShared(host)) return;
    const found = (await service!.findKept!('rating.give')).find(({ input }) => aboutOf(input) === occasion);
    if (!found || occasion !== host.about || host.receipt || host.renderRoot.querySelector(':checked')) return;
    this._waits = true;
    this._written = found.input;
    this._follow(found.given, service!);
  }

  private _thank(given: Given): void {
    const { _host: host } = this;
    this.kept = given.kept;
    this._refused = undefined;
    host.receipt = given.receipt;
    host.dispatchEvent(new BanshiRatingGivenEvent(JSON.parse(host.about), given));
  }

  /** What was kept is refused: the form is there again as it was filled in. */
  private _refuse(error: unknown): void {
    const { _host: host } = this;
    const wasRead = (host.renderRoot as ShadowRoot).activeElement;
    this.kept = host.receipt = undefined;
    host.error = error;
    if (this._written) void this._fill(this._written);
    this._written = undefined;
    if (wasRead) void this._focus("[part='submit']");
  }

  /**
   * What was kept here was refused after the page was gone. Returns whether a person now sees it where it belongs: one of another case
   * or visit is said too, and stays on the device for its own page.
   */
  private readonly _bringBack = (refusal: KeptRefusal<'rating.give'>): boolean => {
    const { _host: host } = this;
    const of = aboutOf(refusal.input);
    const isOwn = of === host.about;
    // On a shared screen somebody else stands there by now.
    if (isShared(host)) return false;
    if (this._refused && !(isOwn && aboutOf(this._refused.input) !== of)) return false;
    const others = [...open].filter((one) => one !== this);
    if (!isOwn && others.some((one) => one._host.about === of)) return false;
    for (const one of others) one._leave(of);
    this._refused = refusal;
    this._filled = false;
    host.requestUpdate();
    if (isOwn) void this._fill(refusal.input);
    return isOwn;
  };

  /** Says no more of another occasion: it is said where it belongs. */
  private _leave(of: string): void {
    if (!this._refused || aboutOf(this._refused.input) !== of) return;
    this._refused = undefined;
    this._host.requestUpdate();
  }

  /** Fills the form in as it was, if nothing was begun. */
  private async _fill({ level, tags = [], words = '' }: RatingInput): Promise<void> {
    const { _host: host } = this;
    await host.updateComplete;
    if (host.renderRoot.querySelector(':checked')) return;
    const chosen = host.renderRoot.querySelector<HTMLElement>(`[value='${level}']`);
    this._filled = !!chosen;
    chosen?.click();
    this._all = true;
    this._ticked = tags;
    await host.updateComplete;
    const field = host.renderRoot.querySelector('textarea');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input'));
  }

  private async _focus(selector: string): Promise<void> {
    const { _host: host } = this;
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private _renderTags(words: RatingStrings, level: RatingLevel, offered: RatingTags | undefined): TemplateResult | '' {
    const { _all: all, _html: html } = this;
    const tags = offered?.[level];
    if (!offered || !tags) return '';
    // In each place stand the tags of all five levels, one of them visible: so a place is as large whichever is chosen.
    const place = (index: number): unknown =>
      Object.entries(offered).map(([of, { [index]: tag }]) => {
        const style = `grid-area: 1 / 2; justify-self: start; visibility: ${+of === level ? 'visible' : 'hidden'}`;
        return tag && html`<span .style=${style}>${words.tag(tag.code, tag.label)}</span>`;
      });
    return html`<fieldset part="tags">
      <legend>${words.reasons}</legend>
      <div>
        ${tags
          .slice(0, all ? tags.length : FIRST_TAGS)
          .map(
            ({ code }, index) => html`<label><input type="checkbox" name="tag" value=${code} />${place(index)}</label>`,
          )}
        ${all ? '' : html`<button part="more" type="button" @click=${this._more}>${words.more}</button>`}
      </div>
    </fieldset>`;
  }

  private get _error(): { readonly code?: string } | undefined {
    return (this._host.error ?? this._wish.error) as { readonly code?: string } | undefined;
  }

  private get _tags(): NodeListOf<HTMLInputElement> {
    return this._host.renderRoot.querySelectorAll('[name=tag]');
  }

  private readonly _more = async (): Promise<void> => {
    this._all = true;
    this._host.requestUpdate();
    await this._host.updateComplete;
    // The button is gone: who came by keyboard goes on at the first tag that it has shown.
    this._tags[FIRST_TAGS]?.focus();
  };
}
