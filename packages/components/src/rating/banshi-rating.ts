import { BanshiRating } from './rating.ts';

export { BanshiRating };

if (!customElements.get('banshi-rating')) customElements.define('banshi-rating', BanshiRating);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-rating': BanshiRating;
  }
}
