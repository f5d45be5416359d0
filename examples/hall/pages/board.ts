import '@banshi/components/define/queue-board';
import { gateway } from './gateway.ts';

document.querySelector('banshi-queue-board')!.gateway = gateway();
