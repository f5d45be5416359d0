import { BanshiNoticeCard } from './notice-card.ts';

export { BanshiNoticeCard };

if (!customElements.get('banshi-notice-card')) customElements.define('banshi-notice-card', BanshiNoticeCard);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-notice-card': BanshiNoticeCard;
  }
}
