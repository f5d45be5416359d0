import type { LetterView, OutboxReport } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-outbox-desk.ts';

export default { title: '监督/outbox-desk', component: 'banshi-outbox-desk' };

const names = { 'zj-atg': '浙江政务中台', 'hcp-national': '国家好差评' };

function letter(kind: string, number: number, change: Partial<LetterView> = {}): LetterView {
  const subject = `20261123000${number}`;
  const key = `${kind}/${subject}/1`;
  const at = `2026-11-23T01:0${number}:00.000Z`;
  return { key, kind, subject, at, state: 'waiting', attempts: 0, since: at, ...change };
}

const rejected = { state: 'dead', reason: 'rejected', code: 'B0412', attempts: 1 } as const;
const reports: readonly OutboxReport[] = [
  {
    figures: { channel: 'zj-atg', waiting: 2, underway: 1, doubtful: 1, dead: 4, delivered: 128 },
    letters: [
      letter('case.accept', 1, rejected),
      letter('case.accept', 2, rejected),
      letter('rating.give', 3, { state: 'dead', reason: 'unaskable', doubt: true, attempts: 1 }),
      letter('case.deliver', 4, { state: 'dead', reason: 'refuse' }),
      letter('case.decide', 5, {
        state: 'doubtful',
        reason: 'unknown',
        code: 'SYSTEM_BUSY',
        attempts: 1,
        due: '2026-11-23T01:31:00.000Z',
      }),
      letter('case.accept', 6, { state: 'underway', attempts: 1 }),
      letter('case.decide', 1, { behind: 'case.accept/202611230001/1' }),
      letter('rating.give', 2, { behind: 'case.accept/202611230002/1' }),
      letter('case.deliver', 7, { state: 'delivered', how: 'ok', attempts: 1 }),
      letter('rating.give', 7, { state: 'delivered', how: 'found', attempts: 2 }),
    ],
  },
  {
    figures: { channel: 'hcp-national', waiting: 1, underway: 0, doubtful: 0, dead: 0, delivered: 12, held: 'auth' },
    letters: [letter('rating.give', 8, { reason: 'auth', code: '601', due: '2026-11-23T01:40:00.000Z' })],
  },
];

function hallWith(answer: readonly OutboxReport[]): FakeHall {
  const hall = new FakeHall();
  hall.replies['outbox.list'] = () => answer;
  hall.answers['outbox.resend'] = ({ key }) => ({ resent: key === undefined ? 2 : 1 });
  return hall;
}

export const Default = {
  render: () => html`<banshi-outbox-desk .names=${names} .gateway=${hallWith(reports)}></banshi-outbox-desk>`,
};

/** Everything has arrived. */
export const AllArrived = {
  render: () => {
    const [{ figures, letters }] = reports as [OutboxReport];
    const done = letters.filter(({ state }) => state === 'delivered');
    const none = { waiting: 0, underway: 0, doubtful: 0, dead: 0 };
    return html`<banshi-outbox-desk
      .gateway=${hallWith([{ figures: { ...figures, ...none }, letters: done }])}
    ></banshi-outbox-desk>`;
  },
};

/** A hall that reports to nobody. */
export const NoPlatform = { render: () => html`<banshi-outbox-desk .gateway=${hallWith([])}></banshi-outbox-desk>` };

/** Only those who oversee may see it. */
export const NotAllowed = { render: () => html`<banshi-outbox-desk .gateway=${new FakeHall()}></banshi-outbox-desk>` };

export const HallDown = {
  render: () =>
    html`<banshi-outbox-desk .gateway=${Object.assign(new FakeHall(), { down: true })}></banshi-outbox-desk>`,
};

export const Elder = {
  render: () => html`<banshi-outbox-desk elder .names=${names} .gateway=${hallWith(reports)}></banshi-outbox-desk>`,
};

export const English = {
  render: () => html`<banshi-outbox-desk lang="en" .gateway=${hallWith(reports)}></banshi-outbox-desk>`,
};

export const RightToLeft = {
  render: () => html`<banshi-outbox-desk dir="rtl" .gateway=${hallWith(reports)}></banshi-outbox-desk>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => html`<banshi-outbox-desk .names=${names} .gateway=${hallWith(reports)}></banshi-outbox-desk>`,
};
