import { BanshiRatingQr } from './rating-qr.ts';

export { BanshiRatingQr };

if (!customElements.get('banshi-rating-qr')) customElements.define('banshi-rating-qr', BanshiRatingQr);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-rating-qr': BanshiRatingQr;
  }
}
