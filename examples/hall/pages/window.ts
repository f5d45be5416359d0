import '@banshi/components/define/caller';
import '@banshi/components/define/case-desk';
import { gateway } from './gateway.ts';
import { openWindow, show } from './windows.ts';

void openWindow('window', ({ id, name }, hall) => {
  const title = `${id} 号窗口 · ${name}`;
  document.title = `${title} · ${hall.name}`;
  document.querySelector('#title')!.textContent = title;
  show('work');
  for (const element of [document.querySelector('banshi-caller')!, document.querySelector('banshi-case-desk')!]) {
    element.windowId = id;
    element.gateway = gateway(id);
  }
});
