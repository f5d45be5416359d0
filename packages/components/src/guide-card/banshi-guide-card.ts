import { BanshiGuideCard } from './guide-card.ts';

export { BanshiGuideCard };

if (!customElements.get('banshi-guide-card')) customElements.define('banshi-guide-card', BanshiGuideCard);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-guide-card': BanshiGuideCard;
  }
}
