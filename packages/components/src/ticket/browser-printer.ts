import type { TicketPrinter } from '../internal/ticket-printer.ts';
import { BanshiTicket } from './banshi-ticket.ts';

/**
 * Returns a printer that prints through the browser.
 *
 * 浏览器打印. A kiosk browser prints without a dialog when it is started with `--kiosk-printing`. A browser cannot tell whether there is
 * paper: where that must be known, the printer's own driver is handed to the kiosk instead.
 */
export function browserPrinter(): TicketPrinter {
  return {
    paper: () => Promise.resolve('ready'),
    async print({ taken, hall, href, lang }) {
      const ticket = Object.assign(new BanshiTicket(), { taken, hallName: hall, href, lang });
      await ticket.print();
    },
  };
}
