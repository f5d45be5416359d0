import '@banshi/components/define/appointment-picker';
import '@banshi/components/define/case-tracker';
import '@banshi/components/define/flow-chart';
import '@banshi/components/define/guide-finder';
import '@banshi/components/define/guide-page';
import '@banshi/components/define/meeting-board';
import '@banshi/components/define/notice-card';
import '@banshi/components/define/complaint-form';
import '@banshi/components/define/questionnaire';
import '@banshi/components/define/rating';
import '@banshi/components/define/rating-check';
import '@banshi/components/define/rating-figures';
import '@banshi/components/define/suggestion-box';
import { businessesOf } from '@banshi/core';
import { showDocuments } from './documents.ts';
import { offerElderMode } from './elder.ts';
import { gateway, opinions, say } from './gateway.ts';

const TITLE = document.title;
const hall = gateway();
const finder = document.querySelector('banshi-guide-finder')!;
const guidePage = document.querySelector('banshi-guide-page')!;
const notice = document.querySelector('banshi-notice-card')!;
const picker = document.querySelector('banshi-appointment-picker')!;
const tracker = document.querySelector('banshi-case-tracker')!;
const rating = document.querySelector('banshi-rating')!;
const flow = document.querySelector('#flow')!.querySelector('banshi-flow-chart')!;
const flowOfCase = document.querySelector<HTMLDetailsElement>('#flow-of-case')!;

hall.searchGuides({ limit: 500 }).then(
  ({ guides }) => (finder.guides = guides),
  // The finder asks the hall itself then, says that it is down, and offers to try again.
  () => (finder.gateway = hall),
);
tracker.gateway = hall;
picker.gateway = hall;
const said = opinions();
for (const tag of [
  'rating',
  'rating-check',
  'rating-figures',
  'meeting-board',
  'suggestion-box',
  'complaint-form',
  'questionnaire',
] as const)
  document.querySelector(`banshi-${tag}`)!.gateway = said;

addEventListener('banshi-guide-open', ({ guide }) => {
  const hash = `#guide=${encodeURIComponent(guide)}`;
  // The same matter again, after the hall was down: the address does not change, so nobody would hear of it.
  if (location.hash === hash) void route();
  else location.hash = hash;
});
// Beside a case stand its documents and its place in the flow chart; the tracker says when the hall does not answer.
addEventListener('banshi-case-shown', ({ record }) => {
  const chart = flowOfCase.querySelector('banshi-flow-chart')!;
  chart.record = record;
  flowOfCase.hidden = false;
  void showDocuments(hall, record.caseNumber).catch(() => undefined);
  void hall.findGuide(record.guide).then(
    (guide) => (chart.guide = guide),
    () => (chart.guide = undefined),
  );
});
addEventListener('banshi-rating-open', ({ caseNumber }) => {
  rating.caseNumber = caseNumber;
  rating.hidden = false;
  rating.scrollIntoView({ block: 'nearest' });
});
addEventListener('hashchange', () => void route());
offerElderMode();
void route();

/** The view is the address: `#`, `#guide=…`, `#notice=…`, `#flow=…`, `#book=…`, `#appointment=…`, `#case=…`, `#letters` or `#ratings`. */
async function route(): Promise<void> {
  say('');
  document.title = TITLE;
  const hash = new URLSearchParams(location.hash.slice(1));
  const view = (['guide', 'notice', 'flow', 'book'] as const).find((name) => hash.get(name));
  const page = (['letters', 'ratings'] as const).find((name) => hash.has(name));
  if (page) show(page);
  else if (hash.has('case')) {
    show('case');
    tracker.caseNumber = hash.get('case') ?? '';
    rating.hidden = true;
    flowOfCase.hidden = true;
  } else if (hash.has('appointment')) {
    show('book');
    picker.guideId = undefined;
    picker.appointmentId = hash.get('appointment') ?? '';
    document.querySelector<HTMLAnchorElement>('#from-book')!.href = '#';
  } else if (view) await openGuide(hash.get(view)!, view);
  else show('find');
}

async function openGuide(id: string, view: 'guide' | 'notice' | 'flow' | 'book'): Promise<void> {
  show('');
  try {
    const guide = await hall.findGuide(id);
    if (!guide) return say('没有这个事项，请重新查找。');
    const key = encodeURIComponent(id);
    guidePage.guide = guide;
    notice.guide = guide;
    flow.guide = guide;
    notice.href = `${location.pathname}#guide=${key}`;
    document.querySelector<HTMLAnchorElement>('#to-notice')!.href = `#notice=${key}`;
    document.querySelector<HTMLAnchorElement>('#to-flow')!.href = `#flow=${key}`;
    for (const back of ['#to-guide', '#from-flow', '#from-book'])
      document.querySelector<HTMLAnchorElement>(back)!.href = `#guide=${key}`;
    offerBooking(id);
    document.querySelector('#book-title')!.textContent = `网上预约：${guide.matter.name}`;
    if (view === 'book') {
      picker.appointmentId = undefined;
      picker.guideId = id;
    }
    document.title = `${guide.matter.name} · ${TITLE}`;
    show(view);
    scrollTo(0, 0);
  } catch {
    say('暂时连不上大厅，请稍后刷新页面再试。');
  }
}

/** Only what can be booked is offered; while the hall does not say, the picker does. */
function offerBooking(id: string): void {
  const link = document.querySelector<HTMLAnchorElement>('#to-book')!;
  const address = `#book=${encodeURIComponent(id)}`;
  if (link.hash === address) return;
  link.href = address;
  link.hidden = true;
  void hall
    .findHall()
    .then(
      (of) => businessesOf(of).some(({ guides, slots }) => guides.includes(id) && slots?.length),
      () => true,
    )
    .then((books) => {
      if (link.hash === address) link.hidden = !books;
    });
}

function show(view: string): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-view]'))
    section.hidden = section.dataset['view'] !== view;
}
