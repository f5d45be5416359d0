import '@banshi/components/define/caller';
import '@banshi/components/define/case-desk';
import '@banshi/components/define/case-document';
import { openWindow } from './at-window.ts';

void openWindow('window', [document.querySelector('banshi-caller')!, document.querySelector('banshi-case-desk')!]);
