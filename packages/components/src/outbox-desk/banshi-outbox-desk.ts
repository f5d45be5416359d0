import { BanshiOutboxDesk } from './outbox-desk.ts';

export { BanshiOutboxDesk };

if (!customElements.get('banshi-outbox-desk')) customElements.define('banshi-outbox-desk', BanshiOutboxDesk);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-outbox-desk': BanshiOutboxDesk;
  }
}
