import { BanshiCaseTracker } from './case-tracker.ts';

export { BanshiCaseTracker };

if (!customElements.get('banshi-case-tracker')) customElements.define('banshi-case-tracker', BanshiCaseTracker);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-case-tracker': BanshiCaseTracker;
  }
}
