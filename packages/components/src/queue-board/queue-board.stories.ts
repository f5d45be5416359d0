import type { ServiceHall, TicketRecord, WindowRecord } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { aBoard, aCall, aHall, aTicket, FakeHall } from '../../test/fake-hall.ts';
import './banshi-queue-board.ts';

export default {
  title: '排队叫号/queue-board',
  component: 'banshi-queue-board',
  parameters: { layout: 'fullscreen' },
};

const serving = ['A012', 'B007', 'A011', 'B006', 'A010'].map((number, index) =>
  aTicket({ number, state: index < 2 ? 'called' : 'serving', window: String((index % 5) + 1) }),
);
const gone = ['A009', 'A008'].map((number) => aTicket({ number, window: '3' }));
const windows: WindowRecord[] = [
  ...['1', '2', '3', '4', '5'].map((window) => ({ window, state: 'open' }) as const),
  { window: '6', state: 'paused', reason: '设备故障' },
  { window: '7', state: 'away', backAt: '2026-11-23T02:10:00.000Z' },
];

const busy = {
  ...aBoard({
    serving,
    windows,
    waiting: { health: 18, civil: 4 },
    estimates: { health: { typical: 40, low: 25, high: 60 }, civil: { typical: 10, low: 5, high: 20 } },
    missed: ['A006', 'B002'],
  }),
  calls: [...serving, ...gone].map((ticket, index) => aCall(ticket, index === 0 ? 2 : 1)),
};

/** Sixty windows, twenty businesses, a thousand people. */
function crowded(): { readonly board: ReturnType<typeof aBoard>; readonly hall: ServiceHall } {
  const departments = Array.from({ length: 20 }, (_, index) => ({
    ...aHall().departments[0]!,
    id: `d${index}`,
    name: ['劳动保障', '户籍交管', '不动产登记', '市场监管', '税务'][index % 5]! + (index < 5 ? '' : `（${index}）`),
  }));
  const tickets: TicketRecord[] = Array.from({ length: 50 }, (_, index) =>
    aTicket({ number: `A${100 + index}`, state: index < 3 ? 'called' : 'serving', window: String(index + 1) }),
  );
  const board = aBoard({
    serving: tickets,
    windows: Array.from({ length: 60 }, (_, index) => ({
      window: String(index + 1),
      ...(index % 19 === 6 ? { state: 'paused', reason: '内部会议' } : { state: 'open' }),
    })),
    waiting: Object.fromEntries(departments.map(({ id }) => [id, 50])),
    estimates: Object.fromEntries(departments.map(({ id }) => [id, { typical: 40, low: 25, high: 60 }])),
    missed: ['A006', 'B002', 'A017'],
  });
  return { board, hall: aHall({ departments }) };
}

const shown = (lang: string, dir = 'ltr'): TemplateResult =>
  html`<banshi-queue-board lang=${lang} dir=${dir} .board=${busy} .hall=${aHall()}></banshi-queue-board>`;

export const Dark = {
  render: () =>
    html`<banshi-queue-board .board=${busy} .hall=${aHall()}>请持号人员按屏幕提示到窗口办理。</banshi-queue-board>`,
};

export const Light = {
  render: () => html`<banshi-queue-board light .board=${busy} .hall=${aHall()}></banshi-queue-board>`,
};

export const Clock = {
  render: () => html`<banshi-queue-board clock .board=${busy} .hall=${aHall()}></banshi-queue-board>`,
};

export const NobodyCalled = {
  render: () =>
    html`<banshi-queue-board
      .board=${aBoard({ serving: [], next: [], waiting: {} })}
      .hall=${aHall()}
    ></banshi-queue-board>`,
};

/** On a wall: the type is as large as the screen allows. */
export const Fitting = {
  render: () =>
    html`<banshi-queue-board fit clock .board=${busy} .hall=${aHall()}>请提前准备好身份证。</banshi-queue-board>`,
};

export const Crowded = {
  render: () => {
    const { board, hall } = crowded();
    return html`<banshi-queue-board clock .board=${board} .hall=${hall}></banshi-queue-board>`;
  },
};

export const NumbersUsedUp = {
  render: () =>
    html`<banshi-queue-board .board=${{ ...busy, full: ['health'] }} .hall=${aHall()}></banshi-queue-board>`,
};

export const DayClosed = {
  render: () =>
    html`<banshi-queue-board .board=${{ ...busy, closed: true as const }} .hall=${aHall()}></banshi-queue-board>`,
};

/** More people are awaited than have a row. */
export const ManyAwaited = {
  render: () => {
    const windows = ['1', '2', '3', '4', '5', '6', '7', '8'].map((window) => ({ window, state: 'open' as const }));
    const serving = windows.map(({ window }) =>
      aTicket({ number: `A00${window}`, state: 'called', window, calledAt: '2026-11-23T01:31:00.000Z' }),
    );
    return html`<banshi-queue-board
      fit
      clock
      .board=${aBoard({ serving, windows })}
      .hall=${aHall()}
    ></banshi-queue-board>`;
  },
};

/** The browser keeps the page silent until somebody touches it. */
export const SoundLocked = {
  render: () => html`<banshi-queue-board sound .board=${busy} .hall=${aHall()}></banshi-queue-board>`,
};

/** The board follows the hall by itself. */
export const Live = { render: () => html`<banshi-queue-board .gateway=${new FakeHall()}></banshi-queue-board>` };

export const Lost = {
  render: () => {
    const hall = new FakeHall();
    const listen = hall.listen.bind(hall);
    hall.listen = (topic, key, listener) => {
      queueMicrotask(() => listener.connection?.('lost'));
      return listen(topic, key, listener);
    };
    return html`<banshi-queue-board .gateway=${hall}></banshi-queue-board>`;
  },
};

export const HallDown = {
  render: () =>
    html`<banshi-queue-board .gateway=${Object.assign(new FakeHall(), { down: true })}></banshi-queue-board>`,
};

export const Elder = {
  render: () => html`<banshi-queue-board elder .board=${busy} .hall=${aHall()}></banshi-queue-board>`,
};

export const English = { render: () => shown('en') };

export const RightToLeft = { render: () => shown('zh-CN', 'rtl') };

export const Narrow = { globals: { viewport: { value: 'mobile1' } }, render: () => shown('zh-CN') };
