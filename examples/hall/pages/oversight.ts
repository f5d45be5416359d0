import '@banshi/components/define/overdue-list';
import { oversight } from './gateway.ts';

document.querySelector('banshi-overdue-list')!.gateway = oversight();
