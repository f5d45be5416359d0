import { BanshiDeadline } from './deadline.ts';

export { BanshiDeadline };

if (!customElements.get('banshi-deadline')) customElements.define('banshi-deadline', BanshiDeadline);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-deadline': BanshiDeadline;
  }
}
