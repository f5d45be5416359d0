import type { HallGateway, RatingChannel, RatingLevel, RatingOccasion, RatingPoint, RatingTags } from '@banshi/core';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiRatingCloseEvent } from '../events/rating-close.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { loadDetail } from './load-detail.ts';
import type { RatingDetail } from './rating-detail.ts';
import { type RatingQuestionStrings, type RatingStrings, zhCN } from './rating.strings.ts';
import { styles } from './rating.styles.ts';

/** Where it stands: in a page, over it, on a shared screen, on a window's tablet, or behind a QR code. 呈现方式. */
export type RatingMode = 'inline' | 'dialog' | 'kiosk' | 'tablet' | 'qr';

/** What the hall says of what is to be rated: the occasion, or the error that came in its place. 评价资格的答复. */
export interface Heard extends Partial<RatingOccasion> {
  readonly code?: string;
  readonly retryable?: boolean;
}

/** The tags that the hall takes, as it last said: a shared screen whose network fails still offers them. */
let known: RatingTags | undefined;

/**
 * One rating of one case or visit, from 非常不满意 to 非常满意.
 *
 * 好差评 (国办发〔2019〕51号). No level is chosen beforehand. Each asks for the same: the level, one tag of it or a few words, and
 * to send; so a good one costs exactly what a bad one costs. The question stands by itself; what is said beside the level is a
 * second script, asked for at once and shown when a level is chosen. With a gateway it sends `rating.give`; without one it asks
 * the page with `banshi-rating-give`, and the page answers by setting `receipt` or `error`.
 *
 * @tag banshi-rating
 * @slot - Between the question and the levels.
 * @slot thanks - Under the receipt, such as a link to where it can be checked.
 * @fires {BanshiRatingGiveEvent} banshi-rating-give - The page is to pass the rating on; only without a gateway.
 * @fires {BanshiRatingGivenEvent} banshi-rating-given - The hall has received the rating, or it is kept for later.
 * @fires {BanshiRatingCloseEvent} banshi-rating-close - The dialog was closed, or a shared screen was wiped.
 * @csspart levels - The five levels.
 * @csspart retry - The button that loads the second script again.
 * @csspart tags - The tags of the chosen level.
 * @csspart more - The button that shows the other tags.
 * @csspart words - What the person writes beside the level.
 * @csspart left - How many characters may still be written.
 * @csspart submit - The button that sends the rating.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart show-receipt - On a shared screen the button that shows the receipt for some seconds.
 * @csspart refused - What was kept on another day and then not taken.
 * @csspart said - What it said, where no form is filled in with it.
 * @csspart problem - The sentence shown when something lacks, or the hall refused or did not answer.
 */
export class BanshiRating extends HallElement<RatingQuestionStrings> {
  static override readonly speech: Speech<RatingQuestionStrings> = { element: 'rating', zhCN };
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

  /** Sentences to use instead of those of the page's language. 自定义文字. */
  declare strings: RatingStrings | undefined;
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

  /** @internal What is rated, in JSON as it is sent: what is not said is not there. */
  about = '';
  private _detail: RatingDetail | undefined;
  private _failed = false;
  private _hall: HallGateway | undefined;
  private _level: RatingLevel | undefined;
  private _heard: Heard | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && !this.hasUpdated) void this._load();
    const { caseNumber, point, ticket, code, service } = this;
    const about = JSON.stringify({ caseNumber, point, ticket, code });
    if (about === this.about && service === this._hall) return;
    // Another case: nothing of the one before may stay.
    if (this.about && about !== this.about) this.forget(changed);
    this.about = about;
    this._hall = service;
    if (isServer || about === '{}') return;
    // The form waits for no answer: without one it asks about "this service", and the hall refuses later what it must.
    void service
      ?.ask('rating.occasion', JSON.parse(about))
      .catch((error: unknown) => error as Heard)
      .then((heard: Heard) => {
        if (about !== this.about) return;
        this._heard = heard;
        known = heard.tags ?? known;
        this.requestUpdate();
      });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, _detail: detail, _heard: heard } = this;
    if (this.about === '{}') return nothing;
    // What the hall does not let rate is no question, even while the script that says why is on its way.
    const over = this.receipt || heard?.rated || heard?.retryable === false;
    const end = detail ? detail.renderEnd(words, heard) : over && this._renderWait(over);
    // What is only kept may still be refused: its form stays as it was filled in. Any other is gone, and comes back empty.
    const gone = end && !detail?.kept;
    if (gone) this._level = undefined;
    const close =
      this.mode === 'dialog' ? html`<button type="button" @click=${this.close}>${words.close}</button>` : nothing;
    return html`${detail?.renderNote(words)}${end ? html`<section>${end}${close}</section>` : nothing}${gone ? nothing : this._renderForm(!!end, close)}`;
  }

  private _renderForm(hidden: boolean, close: unknown): TemplateResult {
    const { words, _detail: detail, _level: chosen } = this;
    return html`<form ?hidden=${hidden} @submit=${this._submit}>
      <fieldset part="levels" aria-describedby="problem">
        <legend>${words.question(this._heard?.matter)}</legend>
        <slot></slot>
        <div>
          ${Object.entries(words.levels).map(
            ([level, label]) =>
              html`<label
                ><input type="radio" name="level" value=${level} @change=${this._choose} /><span>${label}</span></label
              >`,
          )}
        </div>
      </fieldset>
      ${detail ? chosen && detail.render(words, chosen, this.tags ?? known) : this._renderWait(chosen)}${close}
    </form>`;
  }

  /** A status is there before it has anything to say: only then is it read aloud. */
  private _renderWait(asked: unknown): TemplateResult {
    const { words, _failed: failed } = this;
    return html`<p role="status">${asked && (failed ? words.notLoaded : words.loading)}</p>
      ${asked && failed ? html`<button part="retry" type="button" @click=${this._load}>${words.retry}</button>` : nothing}`;
  }

  /** @internal Forgets everything but what the page has just set; what is to be rated by now is asked anew. */
  forget(changed?: PropertyValues<this>): void {
    this._level = this._heard = this._hall = undefined;
    this._detail?.reset();
    this.renderRoot.querySelector('form')?.reset();
    if (!changed?.has('receipt')) this.receipt = undefined;
    if (!changed?.has('error')) this.error = undefined;
  }

  /** @internal Closes the dialog around it, and tells the page. */
  readonly close = (): void => {
    this.closest('dialog')?.close();
    this.dispatchEvent(new BanshiRatingCloseEvent());
  };

  private readonly _load = async (): Promise<void> => {
    // The button that tries again goes: its focus goes to the level, after which comes what is loaded.
    if (this._failed) this.renderRoot.querySelector<HTMLElement>(':checked')?.focus();
    this._failed = false;
    this.requestUpdate();
    try {
      const { RatingDetail: Detail } = await loadDetail();
      this._detail ??= new Detail(this, html);
    } catch {
      this._failed = true;
    }
    this.requestUpdate();
  };

  private readonly _choose = ({ target }: Event): void => {
    this._level = +(target as HTMLInputElement).value as RatingLevel;
    if (this._detail) this._detail.change();
    else void this._load();
    this.requestUpdate();
  };

  private readonly _submit = (event: Event): void => {
    event.preventDefault();
    if (this._level) void this._detail?.send(event.target as HTMLFormElement, this._level, this.service);
  };
}
