import type { HallGateway, ServiceWindow } from '@banshi/core';
import type {} from '@banshi/components/define/case-document';
import { gateway, say } from './gateway.ts';

/** An element that works at one window. */
interface AtWindow {
  windowId: string | undefined;
  gateway: HallGateway | undefined;
}

/** `?id=3` works at window 3; without a window that exists, the clerk chooses one on the page `path`. */
export async function openWindow(path: string, elements: readonly AtWindow[]): Promise<void> {
  try {
    const hall = await gateway().findHall();
    say('');
    const id = new URLSearchParams(location.search).get('id');
    const here = hall.windows.find((window) => window.id === id);
    if (here) work(here, hall.name, elements);
    else choose(path, hall.windows);
  } catch {
    say('暂时连不上大厅，正在重试……');
    setTimeout(() => void openWindow(path, elements), 3000);
  }
}

function work({ id, name }: ServiceWindow, hall: string, elements: readonly AtWindow[]): void {
  const title = `${id} 号窗口 · ${name}`;
  document.title = `${title} · ${hall}`;
  document.querySelector('#title')!.textContent = title;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-same-window]'))
    link.search = `?id=${encodeURIComponent(id)}`;
  show('work');
  showDocuments(gateway(id));
  for (const element of elements) {
    element.windowId = id;
    element.gateway = gateway(id);
  }
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

function choose(path: string, windows: readonly ServiceWindow[]): void {
  show('choose');
  document.querySelector('#windows')!.append(
    ...windows.map(({ id, name }) => {
      const row = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: `./${path}?id=${encodeURIComponent(id)}` });
      const number = Object.assign(document.createElement('b'), { textContent: `${id} 号窗口` });
      link.append(number, name);
      row.append(link);
      return row;
    }),
  );
}

function show(view: string): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-view]'))
    section.hidden = section.dataset['view'] !== view;
}
