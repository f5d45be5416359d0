import '@banshi/components/define/caller';
import '@banshi/components/define/case-desk';
import type { ServiceWindow } from '@banshi/core';
import { gateway, say } from './gateway.ts';

void open(new URLSearchParams(location.search).get('id'));

/** `?id=3` works at window 3; without a window that exists, the clerk chooses one. */
async function open(id: string | null): Promise<void> {
  try {
    const hall = await gateway().findHall();
    say('');
    const here = hall.windows.find((window) => window.id === id);
    if (here) work(here, hall.name);
    else choose(hall.windows);
  } catch {
    say('暂时连不上大厅，正在重试……');
    setTimeout(() => void open(id), 3000);
  }
}

function work({ id, name }: ServiceWindow, hall: string): void {
  const title = `${id} 号窗口 · ${name}`;
  document.title = `${title} · ${hall}`;
  document.querySelector('#title')!.textContent = title;
  show('work');
  for (const element of [document.querySelector('banshi-caller')!, document.querySelector('banshi-case-desk')!]) {
    element.windowId = id;
    element.gateway = gateway(id);
  }
}

function choose(windows: readonly ServiceWindow[]): void {
  show('choose');
  document.querySelector('#windows')!.append(
    ...windows.map(({ id, name }) => {
      const row = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: `./window?id=${encodeURIComponent(id)}` });
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
