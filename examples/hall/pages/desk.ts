import '@banshi/components/define/case-desk';
import { workAtWindow } from './at-window.ts';

const desk = document.querySelector('banshi-case-desk')!;
const hash = new URLSearchParams(location.hash.slice(1));
if (hash.has('case')) desk.caseNumber = hash.get('case')!;
void workAtWindow('desk', [desk]);
