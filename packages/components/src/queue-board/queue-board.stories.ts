import { html } from 'lit';
import { aBoard, aHall, aTicket, FakeHall } from '../../test/fake-hall.ts';
import './banshi-queue-board.ts';

export default {
  title: '排队叫号/queue-board',
  component: 'banshi-queue-board',
  parameters: { layout: 'fullscreen' },
};

const busy = aBoard({
  serving: ['A012', 'B007', 'A011', 'B006', 'A010', 'A009', 'A008'].map((number, index) =>
    aTicket({ number, state: index < 2 ? 'called' : 'serving', window: String((index % 5) + 1) }),
  ),
  waiting: { health: 18, civil: 4 },
});

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

export const English = {
  render: () => html`<banshi-queue-board lang="en" .board=${busy} .hall=${aHall()}></banshi-queue-board>`,
};

export const RightToLeft = {
  render: () => html`<banshi-queue-board dir="rtl" .board=${busy} .hall=${aHall()}></banshi-queue-board>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => html`<banshi-queue-board .board=${busy} .hall=${aHall()}></banshi-queue-board>`,
};
