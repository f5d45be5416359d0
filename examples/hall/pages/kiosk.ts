import '@banshi/components/define/ticket-kiosk';
import '@banshi/components/define/ticket';
import { browserPrinter } from '@banshi/components';
import { kioskGateway } from './gateway.ts';

const parameters = new URLSearchParams(location.search);
const kiosk = document.querySelector('banshi-ticket-kiosk')!;
kiosk.gateway = kioskGateway(parameters.get('id') ?? 'kiosk-1');
// `?offline=3`: holds three numbers of each business for when the network fails.
kiosk.offlineNumbers = Number(parameters.get('offline') ?? 0);
// `?print`: through the browser, which prints without asking when it was started with `--kiosk-printing`.
if (parameters.has('print')) kiosk.printer = browserPrinter();
