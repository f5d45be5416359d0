import {
  FIRST_TAGS,
  type Given,
  type HallGateway,
  isBanshiError,
  MOST_RATING_WORDS,
  RATING_LEVELS,
  type RatingChannel,
  type RatingInput,
  type RatingLevel,
  type RatingOccasion,
  type RatingPoint,
  type RatingSubject,
  type RatingTags,
  wordsLength,
} from '@banshi/core';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiRatingCloseEvent } from '../events/rating-close.ts';
import { BanshiRatingGiveEvent } from '../events/rating-give.ts';
import { BanshiRatingGivenEvent } from '../events/rating-given.ts';
import { HallElement } from '../internal/hall-element.ts';
import { Wish } from '../internal/wish.ts';
import type { Speech } from '../internal/languages.ts';
import { type RatingProblem, type RatingStrings, zhCN } from './rating.strings.ts';
import { styles } from './rating.styles.ts';

/** Where it stands: in a page, over it, on a shared screen, on a window's tablet, or behind a QR code. 呈现方式. */
export type RatingMode = 'inline' | 'dialog' | 'kiosk' | 'tablet' | 'qr';

/** By which way a rating came, where the page does not say. */
const CHANNELS: Partial<Record<RatingMode, RatingChannel>> = { kiosk: 'terminal', tablet: 'tablet', qr: 'qr' };
/** After these there is nothing more to fill in. */
const FINAL = ['already-rated', 'rating-over', 'not-allowed-now', 'unknown-case', 'unknown-visit'];
/** What a person may write. */
const FIELDS = ['words', 'name', 'phone'];
const SHARED: readonly (RatingMode | undefined)[] = ['kiosk', 'tablet'];
/** A shared screen is wiped after so many milliseconds: of a form that was left, and of thanks that were read. */
const LEFT = 60_000;
const READ = 20_000;

/** The tags that the hall takes, as it last said: a shared screen whose network fails still offers them. */
let known: RatingTags | undefined;

/**
 * One rating of one case or visit, from 非常不满意 to 非常满意.
 *
 * 好差评 (国办发〔2019〕51号). No level is chosen beforehand. Each asks for the same: the level, one tag of it or a few words, and
 * to send; so a good one costs exactly what a bad one costs. With a gateway it sends `rating.give`; without one it asks the page
 * with `banshi-rating-give`, and the page answers by setting `receipt` or `error`.
 *
 * @tag banshi-rating
 * @slot - Between the question and the levels.
 * @slot thanks - Under the receipt, such as a link to where it can be checked.
 * @fires {BanshiRatingGiveEvent} banshi-rating-give - The page is to pass the rating on; only without a gateway.
 * @fires {BanshiRatingGivenEvent} banshi-rating-given - The hall has received the rating, or it is kept for later.
 * @fires {BanshiRatingCloseEvent} banshi-rating-close - The dialog was closed, or a shared screen was wiped.
 * @csspart levels - The five levels.
 * @csspart tags - The tags of the chosen level.
 * @csspart more - The button that shows the other tags.
 * @csspart words - What the person writes beside the level.
 * @csspart submit - The button that sends the rating.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart problem - The sentence shown when something lacks, or the hall refused or did not answer.
 */
export class BanshiRating extends HallElement<RatingStrings> {
  static override readonly speech: Speech<RatingStrings> = { element: 'rating', zhCN };
  static override styles = [HallElement.styles, styles];
  static override properties = {
    caseNumber: { attribute: 'case-number' },
    point: {},
    ticket: {},
    code: {},
    mode: { reflect: true },
    channel: {},
    tags: { attribute: false },
    receipt: {},
    error: { attribute: false },
  };

  /** The case to rate. */
  declare caseNumber: string | undefined;
  /** Of the case: its acceptance or its result. @default 'result' */
  declare point: Exclude<RatingPoint, 'visit'> | undefined;
  /** The visit to rate, in place of a case. */
  declare ticket: string | undefined;
  /** Proves the visit. */
  declare code: string | undefined;
  /** @default 'inline' */
  declare mode: RatingMode | undefined;
  /** Where the rating comes from. @default what the mode says, else `web` */
  declare channel: RatingChannel | undefined;
  /** The tags to offer. @default those that the hall says it takes */
  declare tags: RatingTags | undefined;
  /** The receipt of the rating, once there is one; a page without a gateway sets it. */
  declare receipt: string | undefined;
  /** Why the rating was not taken; a page without a gateway sets it. */
  declare error: unknown;

  private readonly _wish = new Wish(this);
  private _about = '';
  private _hall: HallGateway | undefined;
  private _matter: string | undefined;
  private _level: RatingLevel | undefined;
  private _all = false;
  private _problem = '';
  private _kept: boolean | undefined;
  private _asked = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('receipt') || changed.has('error')) this._asked = false;
    const { _subject: subject, service } = this;
    const about = JSON.stringify(subject);
    if (about === this._about && service === this._hall) return;
    // Another case: nothing of the one before may stay.
    if (this._about && about !== this._about) this._forget(changed);
    this._about = about;
    this._hall = service;
    if (isServer || about === '{}') return;
    const hear = (occasion: Partial<RatingOccasion>, problem = occasion.rated ? 'already-rated' : ''): void => {
      if (about !== this._about) return;
      this._matter = occasion.matter ?? this._matter;
      known = occasion.tags ?? known;
      if (FINAL.includes(problem)) this._problem = problem;
      this.requestUpdate();
    };
    // The form waits for no answer: without one it asks about "this service", and the hall refuses later what it must.
    service?.ask('rating.occasion', subject).then(
      (occasion) => hear(occasion),
      (error) => hear({}, codeOf(error)),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, receipt, _wish: wish } = this;
    if (this._about === '{}') return nothing;
    const busy = wish.busy || this._asked;
    const problem = this._problem || codeOf(this.error ?? wish.error);
    const close =
      this.mode === 'dialog' ? html`<button type="button" @click=${this._close}>${words.close}</button>` : nothing;
    if (receipt)
      return html`<section part="thanks" role="status" tabindex="-1">
        <b>${words.thanks}</b>
        <p>${this._kept && words.kept}</p>
        <p>${words.receipt(receipt)}</p>
        <slot name="thanks"></slot>
        ${close}
      </section>`;
    const sentence = html`<p
      id="problem"
      part="problem"
      role="alert"
      .textContent=${problem && (words.errors[problem as RatingProblem] ?? words.errors.other)}
    ></p>`;
    if (FINAL.includes(problem)) return html`<section>${sentence}${close}</section>`;
    return html`<form @submit=${this._submit} @input=${() => this._wipeIn(LEFT)} novalidate>
      <fieldset part="levels" aria-describedby="problem">
        <legend>${words.question(this._matter)}</legend>
        <slot></slot>
        <div>
          ${RATING_LEVELS.map(
            (level) =>
              html`<label
                ><input type="radio" name="level" value=${level} @change=${this._choose} /><span
                  >${words.levels[level]}</span
                ></label
              >`,
          )}
        </div>
      </fieldset>
      ${this._renderTags(this._level)}
      <label>${words.say}<textarea part="words" name="words" rows="6"></textarea></label>
      <details>
        <summary>${words.named}</summary>
        <label>${words.name}<input name="name" autocomplete="name" /></label>
        <label>${words.phone}<input name="phone" type="tel" autocomplete="tel" /></label>
      </details>
      ${sentence}
      <button part="submit" aria-disabled=${busy}>${busy ? words.sending : words.submit}</button>
      ${close}
    </form>`;
  }

  private _renderTags(level: RatingLevel | undefined): TemplateResult | typeof nothing {
    const { words, _all: all } = this;
    const tags = level && (this.tags ?? known)?.[level];
    if (!tags) return nothing;
    return html`<fieldset part="tags">
      <legend>${words.reasons}</legend>
      <div>
        ${tags
          .slice(0, all ? tags.length : FIRST_TAGS)
          .map(
            ({ code, label }) =>
              html`<label
                ><input type="checkbox" name="tag" value=${code} /><span>${words.tag(code, label)}</span></label
              >`,
          )}
        ${all ? nothing : html`<button part="more" type="button" @click=${this._more}>${words.more}</button>`}
      </div>
    </fieldset>`;
  }

  private get _subject(): RatingSubject {
    const { caseNumber, point, ticket, code } = this;
    // As it is sent: what is not said is not there.
    return JSON.parse(JSON.stringify({ caseNumber, point, ticket, code }));
  }

  private _forget(changed?: PropertyValues<this>): void {
    this._level = this._matter = this._kept = undefined;
    this._problem = '';
    this._all = this._asked = false;
    this._wish.reset();
    this.renderRoot.querySelector('form')?.reset();
    if (!changed?.has('receipt')) this.receipt = undefined;
    if (!changed?.has('error')) this.error = undefined;
  }

  private readonly _choose = ({ target }: Event): void => {
    this._level = +(target as HTMLInputElement).value as RatingLevel;
    for (const tag of this._tags) tag.checked = false;
    this._problem = '';
    this.requestUpdate();
  };

  private get _tags(): NodeListOf<HTMLInputElement> {
    return this.renderRoot.querySelectorAll('[name=tag]');
  }

  private readonly _more = async (): Promise<void> => {
    this._all = true;
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone: who came by keyboard goes on at the first tag that it has shown.
    this._tags[FIRST_TAGS]?.focus();
  };

  /** A shared screen does not keep what somebody left. */
  private _wipeIn(milliseconds: number): void {
    clearTimeout(this._timer);
    if (!SHARED.includes(this.mode)) return;
    this._timer = setTimeout(() => {
      this._forget();
      this._close();
    }, milliseconds);
  }

  private readonly _close = (): void => {
    this.closest('dialog')?.close();
    this.dispatchEvent(new BanshiRatingCloseEvent());
  };

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const [words, name, phone] = FIELDS.map((field) => (said.get(field) as string).trim()) as [string, string, string];
    const tags = said.getAll('tag') as string[];
    const { _level: level, _subject: subject, _about: about, service, mode } = this;
    this._problem = !level
      ? 'invalid-level'
      : !tags.length && !words
        ? 'bad-rating-needs-detail'
        : wordsLength(words) > MOST_RATING_WORDS
          ? 'words-too-long'
          : '';
    this.error = undefined;
    this.requestUpdate();
    if (!level || this._problem || this._asked) return;
    const rating: RatingInput = {
      ...subject,
      level,
      channel: this.channel ?? CHANNELS[mode!] ?? 'web',
      ...(tags.length && { tags }),
      ...(words && { words }),
      ...((name || phone) && { rater: { name, phone } }),
    };
    if (!service) {
      this._asked = true;
      this.dispatchEvent(new BanshiRatingGiveEvent(rating));
      return;
    }
    const given = await this._wish.run(service, 'rating.give', rating);
    if (!given || about !== this._about) return;
    const show = (one: Given): void => {
      this._kept = one.kept;
      this.receipt = one.receipt;
      this.dispatchEvent(new BanshiRatingGivenEvent(subject, one));
    };
    show(given);
    this._wipeIn(READ);
    if (given.kept)
      service.whenSent?.(given.receipt).then(
        (sent) => this.receipt === given.receipt && show(sent),
        (error) => this.receipt === given.receipt && (this._forget(), (this.error = error)),
      );
    await this.updateComplete;
    this.renderRoot.querySelector('section')?.focus();
  };
}

/** The code of an error, empty where there is none. */
function codeOf(error: unknown): string {
  return isBanshiError(error) ? error.code : error ? 'other' : '';
}
