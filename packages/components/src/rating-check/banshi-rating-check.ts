import { BanshiRatingCheck } from './rating-check.ts';

export { BanshiRatingCheck };

if (!customElements.get('banshi-rating-check')) customElements.define('banshi-rating-check', BanshiRatingCheck);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-rating-check': BanshiRatingCheck;
  }
}
