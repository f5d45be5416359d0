import type { TakenTicket } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { aTicket, FakeHall } from '../../test/fake-hall.ts';
import './banshi-ticket.ts';

export default { title: '排队叫号/ticket', component: 'banshi-ticket' };

const HREF = 'https://hall.example.gov.cn/ticket?id=2026-11-23%2FA018';
const waiting: TakenTicket = {
  ticket: aTicket({ number: 'A018' }),
  ahead: 3,
  estimate: { typical: 12, low: 5, high: 20 },
};
const becomes = (change: Partial<TakenTicket['ticket']>): TakenTicket => ({
  ticket: { ...waiting.ticket, ...change },
  ahead: 0,
});
const show = (taken: TakenTicket): TemplateResult =>
  html`<banshi-ticket hall-name="某县政务服务大厅" .taken=${taken}></banshi-ticket>`;

export const Waiting = { render: () => show(waiting) };

export const NoEstimate = { render: () => show({ ticket: waiting.ticket, ahead: 3 }) };

/** Just handed out: with the code that the visit is rated with. */
export const Taken = { render: () => show({ ...waiting, ratingCode: 'K7M2P9' }) };

export const Booked = {
  render: () =>
    show({
      ...waiting,
      ticket: aTicket({
        number: 'YA002',
        slot: { from: '09:30', until: '10:00' },
        onward: [{ business: 'civil', department: 'civil', guide: 'elder-card', matter: '老年证办理' }],
      }),
    }),
};

export const Called = { render: () => show(becomes({ state: 'called', window: '3' })) };

export const Serving = { render: () => show(becomes({ state: 'serving', window: '3' })) };

export const Held = { render: () => show(becomes({ state: 'held', window: '3' })) };

export const Missed = { render: () => show(becomes({ state: 'missed' })) };

export const Done = { render: () => show(becomes({ state: 'done' })) };

/** The visit is over, and the phone knows its code. */
export const Rate = {
  render: () =>
    html`<banshi-ticket code="K7M2P9" rate-href="/rate" .taken=${becomes({ state: 'done' })}></banshi-ticket>`,
};

export const Printable = {
  render: () =>
    html`<banshi-ticket printable hall-name="某县政务服务大厅" href=${HREF} .taken=${waiting}
      >地址：某县人民路 1 号</banshi-ticket
    >`,
};

export const Unknown = {
  render: () => html`<banshi-ticket ticket-id="2026-11-23/Z999" .gateway=${new FakeHall()}></banshi-ticket>`,
};

export const HallDown = {
  render: () =>
    html`<banshi-ticket ticket-id="x" .gateway=${Object.assign(new FakeHall(), { down: true })}></banshi-ticket>`,
};

export const Elder = { render: () => html`<banshi-ticket elder href=${HREF} .taken=${waiting}></banshi-ticket>` };

export const English = { render: () => html`<banshi-ticket lang="en" .taken=${waiting}></banshi-ticket>` };

export const RightToLeft = { render: () => html`<banshi-ticket dir="rtl" .taken=${waiting}></banshi-ticket>` };
