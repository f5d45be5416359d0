import '@banshi/components/define/letter-desk';
import '@banshi/components/define/meeting-desk';
import '@banshi/components/define/outbox-desk';
import '@banshi/components/define/overdue-list';
import '@banshi/components/define/queue-figures';
import '@banshi/components/define/rating-figures';
import '@banshi/components/define/rectification-desk';
import '@banshi/components/define/staff-plates';
import { oversight } from './gateway.ts';
import { show } from './windows.ts';

/** `?as=sup-2` is another person: a review is never held by whoever has checked. */
const hall = oversight(new URLSearchParams(location.search).get('as') ?? undefined);
document.querySelector('banshi-outbox-desk')!.names = {
  'zj-atg': '浙江政务中台（模拟）',
  'hcp-national': '国家好差评（模拟）',
};

/** A view listens to the hall from when somebody first looks at it: connections are few. */
const VIEWS = {
  overdue: 'banshi-overdue-list',
  ratings: 'banshi-rectification-desk',
  letters: 'banshi-letter-desk',
  meetings: 'banshi-meeting-desk',
  figures: 'banshi-rating-figures',
  staff: 'banshi-staff-plates',
  queue: 'banshi-queue-figures',
  reports: 'banshi-outbox-desk',
} as const;

function route(): void {
  const named = location.hash.slice(1);
  const view = named in VIEWS ? (named as keyof typeof VIEWS) : 'overdue';
  document.querySelector(VIEWS[view])!.gateway = hall;
  show(view);
}
addEventListener('hashchange', route);
route();
