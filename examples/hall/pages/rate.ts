import '@banshi/components/define/rating';
import '@banshi/components/define/rating-check';
import { offerElderMode } from './elder.ts';
import { opinions, say } from './gateway.ts';
import { openVisitForm } from './visit-form.ts';

const hall = opinions();
const rating = document.querySelector('banshi-rating')!;
const check = document.querySelector('banshi-rating-check')!;
rating.gateway = hall;
check.gateway = hall;
const visit = document.querySelector<HTMLFormElement>('#visit')!;
openVisitForm(visit, hall);

addEventListener('banshi-rating-given', ({ given: { receipt } }) => {
  document.querySelector<HTMLElement>('#other')!.hidden = true;
  document.querySelector<HTMLAnchorElement>('#to-check')!.hash = `receipt=${encodeURIComponent(receipt)}`;
});
addEventListener('hashchange', route);
offerElderMode();
route();

/**
 * What is rated stands behind the `#`, so that it reaches no log: `#case=…`, `#ticket=…&code=…`; `#visit` asks for a ticket and its code,
 * `#receipt=…` looks one up.
 */
function route(): void {
  const hash = new URLSearchParams(location.hash.slice(1));
  const read = (name: string): string | undefined => hash.get(name) ?? undefined;
  rating.caseNumber = read('case');
  rating.point = read('point') === 'acceptance' ? 'acceptance' : undefined;
  rating.ticket = read('ticket');
  rating.code = read('code');
  const asks = hash.has('case') || hash.has('ticket');
  rating.hidden = !asks;
  visit.hidden = asks || hash.has('receipt');
  document.querySelector<HTMLElement>('#other')!.hidden = !hash.has('ticket');
  check.hidden = asks || hash.has('visit');
  check.receipt = read('receipt');
  const nothing = !asks && !hash.has('receipt') && !hash.has('visit');
  say(nothing ? '请扫描窗口平板上的二维码，或凭号票评价；也可以凭回执号查询。' : '');
}
