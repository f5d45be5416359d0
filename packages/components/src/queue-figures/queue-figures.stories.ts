import { html, type TemplateResult } from 'lit';
import { aHall, FakeHall } from '../../test/fake-hall.ts';
import { aQueueDay, someService } from '../../test/queue-day.ts';
import './banshi-queue-figures.ts';

export default { title: '排队叫号/queue-figures', component: 'banshi-queue-figures' };

const running = (change: object = {}): FakeHall => Object.assign(new FakeHall(), { figures: aQueueDay(), ...change });

const of = (hall: FakeHall): TemplateResult =>
  html`<banshi-queue-figures .gateway=${hall}>由大厅日志计出。</banshi-queue-figures>`;

/** The running day, asked of a hall. */
export const Today = { render: () => of(running()) };

/** A day that was printed or kept: without a hall, and so without a choice of days. */
export const Given = {
  render: () => html`<banshi-queue-figures .figures=${aQueueDay()} .hall=${aHall()}></banshi-queue-figures>`,
};

/** The same from a page that was made on a server. */
export const Json = {
  render: () => {
    const element = document.createElement('banshi-queue-figures');
    const child = Object.assign(document.createElement('script'), { type: 'application/json' });
    child.textContent = JSON.stringify(aQueueDay());
    element.append(child);
    return element;
  },
};

/** Of two tickets little can be said, and that is said. */
export const Few = {
  render: () => {
    const two = someService(2, {
      served: 2,
      abandonment: 0,
      waiting: { count: 2, mean: 510, median: 60, p90: 960 },
      way: { count: 2, mean: 20, median: 15, p90: 25 },
      service: { count: 1, mean: 300, median: 300, p90: 300 },
      estimate: { count: 2, bias: 95, inRange: 1 },
    });
    const figures = aQueueDay({ total: two, businesses: { civil: two }, windows: { 2: two }, hours: { '09': two } });
    return of(running({ figures }));
  },
};

export const Nobody = {
  render: () => of(running({ figures: aQueueDay({ total: someService(0), businesses: {}, windows: {}, hours: {} }) })),
};

export const NotAllowed = { render: () => of(running({ figures: undefined })) };

export const HallDown = { render: () => of(running({ down: true })) };

export const Elder = {
  render: () => html`<banshi-queue-figures elder .gateway=${running()}></banshi-queue-figures>`,
};

export const English = {
  render: () => html`<banshi-queue-figures lang="en" .gateway=${running()}></banshi-queue-figures>`,
};

export const RightToLeft = {
  render: () => html`<banshi-queue-figures dir="rtl" .gateway=${running()}></banshi-queue-figures>`,
};

export const Narrow = { globals: { viewport: { value: 'mobile1' } }, ...Today };
