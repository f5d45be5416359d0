import { html, type TemplateResult } from 'lit';
import { HallElement } from '../internal/hall-element.ts';
import { en, type RatingStrings, zhCN } from './rating.strings.ts';
import { styles } from './rating.styles.ts';

/**
 * One rating of one case, from 非常不满意 to 非常满意.
 *
 * 好差评 (国办发〔2019〕51号). No level is chosen beforehand and each costs the same two taps. With a gateway it sends
 * `rating.give`; without one it asks the page with `banshi-rating-give`.
 *
 * @tag banshi-rating
 * @slot - Between the question and the levels.
 * @fires {BanshiRatingGiveEvent} banshi-rating-give - The page is to pass the rating on; only without a gateway.
 * @fires {BanshiRatingGivenEvent} banshi-rating-given - The hall has received the rating.
 * @csspart levels - The five levels.
 * @csspart submit - The button that sends the rating.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiRating extends HallElement<RatingStrings> {
  static override readonly languages: Record<string, RatingStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, styles];
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

  protected override render(): TemplateResult {
    return html`<p part="text">${this.words.text}</p>
      <slot></slot>`;
  }
}
