import '@banshi/components/define/letter-desk';
import '@banshi/components/define/outbox-desk';
import '@banshi/components/define/overdue-list';
import '@banshi/components/define/queue-figures';
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
document.querySelector('banshi-queue-figures')!.gateway = hall;
const reports = document.querySelector('banshi-outbox-desk')!;
reports.gateway = hall;
reports.names = { 'zj-atg': '浙江政务中台（模拟）', 'hcp-national': '国家好差评（模拟）' };

const VIEWS = ['ratings', 'letters', 'figures', 'queue', 'reports'];
const route = (): void => show(VIEWS.find((view) => location.hash === `#${view}`) ?? 'overdue');
addEventListener('hashchange', route);
route();
