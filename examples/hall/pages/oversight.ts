import '@banshi/components/define/letter-desk';
import '@banshi/components/define/overdue-list';
import '@banshi/components/define/rating-figures';
import '@banshi/components/define/rectification-desk';
import { oversight } from './gateway.ts';
import { show } from './windows.ts';

/** `?as=sup-2` is another person: a review is never held by whoever has checked. */
const hall = oversight(new URLSearchParams(location.search).get('as') ?? undefined);
document.querySelector('banshi-overdue-list')!.gateway = hall;
document.querySelector('banshi-rectification-desk')!.gateway = hall;
document.querySelector('banshi-letter-desk')!.gateway = hall;
document.querySelector('banshi-rating-figures')!.gateway = hall;

const route = (): void => show(['ratings', 'letters', 'figures'].find((view) => location.hash === `#${view}`) ?? 'overdue');
addEventListener('hashchange', route);
route();
