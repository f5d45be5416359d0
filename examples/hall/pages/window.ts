import '@banshi/components/define/caller';
import '@banshi/components/define/case-desk';
import { workAtWindow } from './at-window.ts';

void workAtWindow('window', [document.querySelector('banshi-caller')!, document.querySelector('banshi-case-desk')!]);
