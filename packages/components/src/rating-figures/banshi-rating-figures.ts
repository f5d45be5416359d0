import { BanshiRatingFigures } from './rating-figures.ts';

export { BanshiRatingFigures };

if (!customElements.get('banshi-rating-figures')) customElements.define('banshi-rating-figures', BanshiRatingFigures);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-rating-figures': BanshiRatingFigures;
  }
}
