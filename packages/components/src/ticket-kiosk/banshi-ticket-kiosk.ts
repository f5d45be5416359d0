import { BanshiTicketKiosk } from './ticket-kiosk.ts';

export { BanshiTicketKiosk };

if (!customElements.get('banshi-ticket-kiosk')) customElements.define('banshi-ticket-kiosk', BanshiTicketKiosk);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-ticket-kiosk': BanshiTicketKiosk;
  }
}
