import { BanshiGuideFinder } from './guide-finder.ts';

export { BanshiGuideFinder };

if (!customElements.get('banshi-guide-finder')) customElements.define('banshi-guide-finder', BanshiGuideFinder);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-guide-finder': BanshiGuideFinder;
  }
}
