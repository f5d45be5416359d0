import type { HallGateway } from '@banshi/core';
import type {} from '@banshi/components/define/case-document';
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
    showDocuments(gateway(id));
    for (const element of elements) {
      element.windowId = id;
      element.gateway = gateway(id);
    }
  });
}

/** What has been drawn up for the open case, to print each; read again whenever the case changes. */
function showDocuments(hall: HallGateway): void {
  const documents = document.querySelector('banshi-case-document');
  if (!documents) return;
  const read = async (caseNumber: string): Promise<void> => {
    documents.href = new URL(`./portal#case=${encodeURIComponent(caseNumber)}`, location.href).href;
    documents.documents = (await hall.readDocuments(caseNumber).catch(() => undefined)) ?? [];
  };
  addEventListener('banshi-case-opened', ({ caseNumber }) => void read(caseNumber));
  addEventListener('banshi-case-change', ({ record }) => void read(record.caseNumber));
}
