import '@banshi/components/define/rating';
import '@banshi/components/define/rating-qr';
import type { RatingSubject } from '@banshi/core';
import { tabletGateway } from './gateway.ts';
import { openWindow, show } from './windows.ts';

const rating = document.querySelector('banshi-rating')!;
const code = document.querySelector('banshi-rating-qr')!;
let invited: RatingSubject | undefined;
let begun = false;

// Neither a form that somebody has begun nor thanks go because the clerk goes on: the screen wipes them when they are left.
rating.addEventListener('input', () => (begun = true));
addEventListener('banshi-rating-invite', ({ subject }) => {
  invited = subject;
  if (!rating.receipt && !begun) ask();
});
addEventListener('banshi-rating-given', () => (begun = false));
addEventListener('banshi-rating-close', ask);

void openWindow('tablet', ({ id, name }, hall) => {
  const title = `${id} 号窗口 · ${name}`;
  document.title = `${title} · ${hall.name}`;
  document.querySelector('#title')!.textContent = title;
  show('rate');
  rating.gateway = tabletGateway(id);
  code.gateway = rating.gateway;
  code.windowId = id;
});

function ask(): void {
  begun = false;
  rating.ticket = invited?.ticket;
  rating.code = invited?.code;
  rating.hidden = !invited;
}
