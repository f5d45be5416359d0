import { BanshiGuidePage } from './guide-page.ts';

export { BanshiGuidePage };

if (!customElements.get('banshi-guide-page')) customElements.define('banshi-guide-page', BanshiGuidePage);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-guide-page': BanshiGuidePage;
  }
}
