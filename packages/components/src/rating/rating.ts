import { RATING_LEVELS, type RatingLevel } from '@banshi/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiRatingGiveEvent } from '../events/rating-give.ts';
import { BanshiRatingGivenEvent } from '../events/rating-given.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import { noticeStyles } from '../internal/notice.styles.ts';
import { Wish } from '../internal/wish.ts';
import { en, type RatingStrings, zhCN } from './rating.strings.ts';
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
 * @csspart submit - The button that sends the rating.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart problem - The sentence shown when no level is chosen, or the hall refused or did not answer.
 */
export class BanshiRating extends HallElement<RatingStrings> {
  static override readonly languages: Record<string, RatingStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, controlStyles, noticeStyles, styles];
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

  readonly #wish = new Wish(this);
  #level: RatingLevel | undefined;
  #lacksLevel = false;
  #asked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('receipt') || changed.has('error')) this.#asked = false;
    if (!changed.get('caseNumber')) return;
    // Another case: nothing of the one before may stay.
    this.#level = undefined;
    this.#lacksLevel = false;
    this.#asked = false;
    this.#wish.reset();
    if (!changed.has('receipt')) this.receipt = undefined;
    if (!changed.has('error')) this.error = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, caseNumber, receipt } = this;
    if (!caseNumber) return nothing;
    if (receipt)
      return html`<div part="thanks" role="status">
        <p><strong>${words.thanks}</strong></p>
        <p>${words.receipt(receipt)}</p>
      </div>`;
    const busy = this.#wish.busy || this.#asked;
    return html`<form @submit=${this.#submit} novalidate>
      <fieldset part="levels" aria-describedby="problem">
        <legend>${words.question}</legend>
        <slot></slot>
        <div class="levels">
          ${RATING_LEVELS.map(
            (level) =>
              html`<label>
                <input
                  type="radio"
                  name="level"
                  value=${level}
                  ?disabled=${busy}
                  .checked=${level === this.#level}
                  @change=${this.#choose}
                />
                <span>${words.levels[level]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <div id="problem" role="alert">${this.#renderProblem()}</div>
      <button part="submit" class="primary" ?disabled=${busy}>${busy ? words.sending : words.submit}</button>
    </form>`;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    const { errors } = this.words;
    const error = this.error ?? this.#wish.error;
    const sentence = this.#lacksLevel ? errors['invalid-level'] : error ? sentenceFor(error, errors) : undefined;
    return sentence ? html`<p part="problem" class="notice warn">${sentence}</p>` : nothing;
  }

  readonly #choose = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    this.#level = RATING_LEVELS.find((level) => `${level}` === value);
    this.#lacksLevel = false;
    this.requestUpdate();
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { caseNumber, service } = this;
    const level = this.#level;
    this.#lacksLevel = !level;
    this.error = undefined;
    this.requestUpdate();
    if (!level || !caseNumber || this.#asked) return;
    if (!service) {
      this.#asked = true;
      this.dispatchEvent(new BanshiRatingGiveEvent(caseNumber, level));
      return;
    }
    const given = await this.#wish.run(service, 'rating.give', { caseNumber, level });
    if (!given || caseNumber !== this.caseNumber) return;
    this.receipt = given.receipt;
    this.dispatchEvent(new BanshiRatingGivenEvent(caseNumber, level, given.receipt));
  };
}
