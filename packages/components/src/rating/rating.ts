import { RATING_LEVELS, type RatingLevel } from '@banshi/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiRatingGiveEvent } from '../events/rating-give.ts';
import { BanshiRatingGivenEvent } from '../events/rating-given.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { Wish } from '../internal/wish.ts';
import type { Speech } from '../internal/languages.ts';
import { type RatingStrings, zhCN } from './rating.strings.ts';
import { styles } from './rating.styles.ts';

/**
 * One rating of one case, from 非常不满意 to 非常满意.
 *
 * 好差评 (国办发〔2019〕51号). No level is chosen beforehand and each costs the same two taps. With a gateway it sends
 * `rating.give`; without one it asks the page with `banshi-rating-give`, and the page answers by setting `receipt` or `error`.
 *
 * @tag banshi-rating
 * @slot - Between the question and the levels.
 * @fires {BanshiRatingGiveEvent} banshi-rating-give - The page is to pass the rating on; only without a gateway.
 * @fires {BanshiRatingGivenEvent} banshi-rating-given - The hall has received the rating.
 * @csspart levels - The five levels.
 * @csspart words - What the person writes beside the level.
 * @csspart submit - The button that sends the rating.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart problem - The sentence shown when no level is chosen, or the hall refused or did not answer.
 */
export class BanshiRating extends HallElement<RatingStrings> {
  static override readonly speech: Speech<RatingStrings> = { element: 'rating', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = {
    caseNumber: { attribute: 'case-number' },
    receipt: {},
    error: { attribute: false },
  };

  /** The case to rate. */
  declare caseNumber: string | undefined;
  /** The receipt of the rating, once there is one; a page without a gateway sets it. */
  declare receipt: string | undefined;
  /** Why the rating was not taken; a page without a gateway sets it. */
  declare error: unknown;

  private readonly _wish = new Wish(this);
  private _level: RatingLevel | undefined;
  private _lacksLevel = false;
  private _said = '';
  private _asked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('receipt') || changed.has('error')) this._asked = false;
    if (!changed.get('caseNumber')) return;
    // Another case: nothing of the one before may stay.
    this._level = undefined;
    this._said = '';
    this._lacksLevel = false;
    this._asked = false;
    this._wish.reset();
    if (!changed.has('receipt')) this.receipt = undefined;
    if (!changed.has('error')) this.error = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, caseNumber, receipt } = this;
    if (!caseNumber) return nothing;
    if (receipt)
      return html`<section part="thanks" class="panel" role="status">
        <p><strong>${words.thanks}</strong></p>
        <p>${words.receipt(receipt)}</p>
      </section>`;
    const busy = this._wish.busy || this._asked;
    return html`<form class="panel" @submit=${this._submit} novalidate>
      <fieldset part="levels" aria-describedby="problem">
        <legend>${words.question}</legend>
        <slot></slot>
        <div>
          ${RATING_LEVELS.map(
            (level) =>
              html`<label>
                <input
                  type="radio"
                  name="level"
                  value=${level}
                  ?disabled=${busy}
                  .checked=${level === this._level}
                  @change=${this._choose}
                />
                <span>${words.levels[level]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <label part="words">
        <span>${words.words}</span>
        <textarea rows="3" ?disabled=${busy} .value=${this._said} @input=${this._say}></textarea>
      </label>
      ${this._renderProblem()}
      <button part="submit" class="primary" ?disabled=${busy}>${busy ? words.sending : words.submit}</button>
    </form>`;
  }

  private _renderProblem(): TemplateResult {
    const { errors, caseErrors, opinionErrors } = this.words;
    const error = this.error ?? this._wish.error;
    const sentence = this._lacksLevel
      ? caseErrors['invalid-level']
      : error
        ? sentenceFor(error, errors, { ...caseErrors, ...opinionErrors })
        : undefined;
    return html`<p id="problem" part="problem" class=${sentence ? 'notice warn' : ''} role="alert">${sentence}</p>`;
  }

  private readonly _choose = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    this._level = RATING_LEVELS.find((level) => `${level}` === value);
    this._lacksLevel = false;
    this.requestUpdate();
  };

  private readonly _say = ({ target }: Event): void => {
    this._said = (target as HTMLTextAreaElement).value;
  };

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { caseNumber, service } = this;
    const level = this._level;
    const said = this._said.trim();
    this._lacksLevel = !level;
    this.error = undefined;
    this.requestUpdate();
    if (!level || !caseNumber || this._asked) return;
    if (!service) {
      this._asked = true;
      this.dispatchEvent(new BanshiRatingGiveEvent(caseNumber, level, said));
      return;
    }
    const given = await this._wish.run(service, 'rating.give', {
      caseNumber,
      level,
      ...(said && { words: said }),
    });
    if (!given || caseNumber !== this.caseNumber) return;
    this.receipt = given.receipt;
    this.dispatchEvent(new BanshiRatingGivenEvent(caseNumber, level, given.receipt));
  };
}
