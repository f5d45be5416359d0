import type { ServiceHall, ServiceWindow } from '@banshi/core';
import { gateway, say } from './gateway.ts';

/** `?id=3` is window 3; without a window that exists, `page` offers them all. */
export async function openWindow(
  page: string,
  work: (window: ServiceWindow, hall: ServiceHall) => void,
  id = new URLSearchParams(location.search).get('id'),
): Promise<void> {
  try {
    const hall = await gateway().findHall();
    say('');
    const here = hall.windows.find((window) => window.id === id);
    if (here) work(here, hall);
    else choose(page, hall.windows);
  } catch {
    say('暂时连不上大厅，正在重试……');
    setTimeout(() => void openWindow(page, work, id), 3000);
  }
}

/** Shows the parts of the page that belong to a view, and hides the others. */
export function show(view: string): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-view]'))
    section.hidden = section.dataset['view'] !== view;
}

function choose(page: string, windows: readonly ServiceWindow[]): void {
  show('choose');
  document.querySelector('#windows')!.append(
    ...windows.map(({ id, name }) => {
      const row = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: `./${page}?id=${encodeURIComponent(id)}` });
      const number = Object.assign(document.createElement('b'), { textContent: `${id} 号窗口` });
      link.append(number, name);
      row.append(link);
      return row;
    }),
  );
}
