import '@banshi/components/define/window-display';
import { gateway } from './gateway.ts';
import { openWindow, show } from './windows.ts';

void openWindow('display', ({ id }, hall) => {
  document.title = `${id} 号窗口屏 · ${hall.name}`;
  show('display');
  const display = document.querySelector('banshi-window-display')!;
  display.windowId = id;
  display.gateway = gateway();
});
