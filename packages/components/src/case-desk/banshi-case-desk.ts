import { BanshiCaseDesk } from './case-desk.ts';

export { BanshiCaseDesk };

if (!customElements.get('banshi-case-desk')) customElements.define('banshi-case-desk', BanshiCaseDesk);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-case-desk': BanshiCaseDesk;
  }
}
