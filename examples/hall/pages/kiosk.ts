import '@banshi/components/define/ticket-kiosk';
import { gateway } from './gateway.ts';

document.querySelector('banshi-ticket-kiosk')!.gateway = gateway();
