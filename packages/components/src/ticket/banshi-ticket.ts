import { BanshiTicket } from './ticket.ts';

export { BanshiTicket };

if (!customElements.get('banshi-ticket')) customElements.define('banshi-ticket', BanshiTicket);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-ticket': BanshiTicket;
  }
}
