import type { WindowState } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { aHall, aTicket, aWindow, FakeHall } from '../../test/fake-hall.ts';
import './banshi-caller.ts';

export default { title: '排队叫号/caller', component: 'banshi-caller' };

interface Canvas {
  readonly canvasElement: HTMLElement;
}

const called = aTicket({ number: 'A002', state: 'called', window: '1', calls: 1, version: 2 });
const line = [
  aTicket({ number: 'A003', urgent: true }),
  aTicket({ number: 'A004', priority: 'elderly' }),
  aTicket({ number: 'YA001', slot: { from: '09:30', until: '10:00' } }),
  aTicket({ number: 'B005', forwarded: true }),
];
const staff = [
  { id: '101', name: '王小明' },
  { id: '102', name: '李华' },
];

function hallWith(state: Partial<WindowState>, change: object = {}): FakeHall {
  const hall = Object.assign(new FakeHall(), change);
  hall.hall = aHall({ staff, posts: [{ window: '1', holder: '101', cover: '102' }] });
  hall.windows['1'] = aWindow({ status: { window: '1', state: 'open', staff: '101' }, ...state });
  return hall;
}

const at = (hall: FakeHall): TemplateResult => html`<banshi-caller window-id="1" .gateway=${hall}></banshi-caller>`;

/** Presses a button once it is there, and waits for what comes of it. */
function press(name: string, until: string) {
  return async ({ canvasElement }: Canvas): Promise<void> => {
    const { shadowRoot } = canvasElement.querySelector('banshi-caller')!;
    while (!shadowRoot!.querySelector('button')) await new Promise((resolve) => setTimeout(resolve, 10));
    shadowRoot!.querySelector<HTMLButtonElement>(`button[value='${name}']`)!.click();
    while (!shadowRoot!.querySelector(until)) await new Promise((resolve) => setTimeout(resolve, 10));
  };
}

export const NobodyInHand = { render: () => at(hallWith({ line })) };

export const NobodyWaiting = { render: () => at(hallWith({ waiting: 0 })) };

export const Called = { render: () => at(hallWith({ ticket: called, line })) };

export const CalledFirstByLaw = {
  render: () => at(hallWith({ ticket: { ...called, priority: 'disabled' }, line })),
};

export const Serving = {
  render: () =>
    at(hallWith({ ticket: { ...called, state: 'serving' }, held: [aTicket({ number: 'A001', state: 'held' })] })),
};

export const Paused = {
  render: () => at(hallWith({ status: { window: '1', state: 'paused', reason: '设备故障', staff: '101' } })),
};

export const AwayTooLong = {
  render: () =>
    at(hallWith({ status: { window: '1', state: 'away', backAt: '2026-11-23T02:10:00.000Z', overdue: true } })),
};

export const Covered = {
  render: () => at(hallWith({ status: { window: '1', state: 'open', staff: '102', covering: true } })),
};

export const Closed = { render: () => at(hallWith({ status: { window: '1', state: 'closed' } })) };

export const Transfer = { render: () => at(hallWith({ ticket: called })), play: press('transfer', 'form') };

export const Pause = { render: () => at(hallWith({})), play: press('pause', 'form') };

export const Leave = { render: () => at(hallWith({})), play: press('leave', 'form') };

export const Urgent = { render: () => at(hallWith({ line })), play: press('expedite', 'form') };

export const HandOver = { render: () => at(hallWith({})), play: press('handOver', 'form') };

export const LongMatter = {
  render: () =>
    at(
      hallWith({
        ticket: {
          ...called,
          matter: '生产、储存危险化学品（不含剧毒化学品）的建设项目安全条件审查及安全设施设计审查变更',
        },
      }),
    ),
};

/** Somebody else was first. */
export const Conflict = {
  render: () => at(hallWith({ ticket: called }, { refusals: ['version-conflict'] })),
  play: press('serve', "[part='problem']"),
};

export const HallDown = { render: () => at(hallWith({}, { down: true })) };

/** The switch of the shortcuts, and the list of keys. */
export const Shortcuts = {
  render: () => at(hallWith({ ticket: called, line })),
  play: async ({ canvasElement }: Canvas): Promise<void> => {
    const { shadowRoot } = canvasElement.querySelector('banshi-caller')!;
    while (!shadowRoot!.querySelector('summary')) await new Promise((resolve) => setTimeout(resolve, 10));
    shadowRoot!.querySelector('summary')!.click();
  },
};

export const Elder = {
  render: () =>
    html`<banshi-caller elder window-id="1" .gateway=${hallWith({ ticket: called, line })}></banshi-caller>`,
};

export const English = {
  render: () =>
    html`<banshi-caller lang="en" window-id="1" .gateway=${hallWith({ ticket: called, line })}></banshi-caller>`,
};

export const RightToLeft = {
  render: () =>
    html`<banshi-caller dir="rtl" window-id="1" .gateway=${hallWith({ ticket: called, line })}></banshi-caller>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => at(hallWith({ ticket: called, line })),
};
