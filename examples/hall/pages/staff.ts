import '@banshi/components/define/staff-plates';
import { offerElderMode } from './elder.ts';
import { gateway } from './gateway.ts';

document.querySelector('banshi-staff-plates')!.gateway = gateway();
offerElderMode();
