import { BanshiLetterDesk } from './letter-desk.ts';

export { BanshiLetterDesk };

if (!customElements.get('banshi-letter-desk')) customElements.define('banshi-letter-desk', BanshiLetterDesk);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-letter-desk': BanshiLetterDesk;
  }
}
