import type { HallGateway } from '@banshi/core';
import { showDocuments } from './documents.ts';
import { gateway } from './gateway.ts';
import { openWindow, show } from './windows.ts';

/** An element that works at one window. */
interface AtWindow {
  windowId: string | undefined;
  gateway: HallGateway | undefined;
}

/** `?id=3` works at window 3; without a window that exists, the clerk chooses one on the page `path`. */
export function workAtWindow(path: string, elements: readonly AtWindow[]): Promise<void> {
  return openWindow(path, ({ id, name }, hall) => {
    const title = `${id} 号窗口 · ${name}`;
    document.title = `${title} · ${hall.name}`;
    document.querySelector('#title')!.textContent = title;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-same-window]'))
      link.search = `?id=${encodeURIComponent(id)}`;
    show('work');
    followDocuments(gateway(id));
    for (const element of elements) {
      element.windowId = id;
      element.gateway = gateway(id);
    }
  });
}

/** Read again whenever the open case changes, at another window too; the case itself says when the hall does not answer. */
function followDocuments(hall: HallGateway): void {
  if (!document.querySelector('banshi-case-document')) return;
  addEventListener('banshi-case-shown', ({ record }) => {
    void showDocuments(hall, record.caseNumber).catch(() => undefined);
  });
}
