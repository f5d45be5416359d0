import type { WindowRecord } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { aBoard, aHall, aTicket, FakeHall } from '../../test/fake-hall.ts';
import './banshi-window-display.ts';

export default {
  title: '排队叫号/window-display',
  component: 'banshi-window-display',
  parameters: { layout: 'fullscreen' },
};

function hallWith(state: Partial<WindowRecord>, ticket?: Parameters<typeof aTicket>[0], change: object = {}): FakeHall {
  const hall = Object.assign(new FakeHall(), change);
  hall.hall = aHall({
    staff: [
      { id: '101', name: '王小明', title: '窗口负责人', duty: '社会保障卡、居民养老保险' },
      { id: '102', name: '李华', title: '窗口人员' },
    ],
    posts: [{ window: '1', holder: '101', cover: '102' }],
  });
  hall.board = aBoard({
    serving: ticket ? [aTicket({ number: 'A012', window: '1', ...ticket })] : [],
    windows: [{ window: '1', state: 'open', ...state }],
  });
  return hall;
}

const over = (...given: Parameters<typeof hallWith>): TemplateResult =>
  html`<banshi-window-display window-id="1" .gateway=${hallWith(...given)}></banshi-window-display>`;

export const Called = { render: () => over({}, { state: 'called' }) };

export const Serving = { render: () => over({}, { state: 'serving' }) };

export const Free = { render: () => over({}) };

export const Covered = { render: () => over({ staff: '102', covering: true }, { state: 'serving' }) };

export const Paused = { render: () => over({ state: 'paused', reason: '设备故障' }) };

export const Away = {
  render: () => over({ state: 'away', backAt: '2099-11-23T02:10:00.000Z', contact: '分机 8012' }),
};

export const Closed = { render: () => over({ state: 'closed' }) };

export const HallDown = { render: () => over({}, undefined, { down: true }) };

export const Elder = {
  render: () =>
    html`<banshi-window-display
      elder
      window-id="1"
      .gateway=${hallWith({}, { state: 'called' })}
    ></banshi-window-display>`,
};

export const English = {
  render: () =>
    html`<banshi-window-display
      lang="en"
      window-id="1"
      .gateway=${hallWith({}, { state: 'called' })}
    ></banshi-window-display>`,
};

export const RightToLeft = {
  render: () =>
    html`<banshi-window-display
      dir="rtl"
      window-id="1"
      .gateway=${hallWith({}, { state: 'called' })}
    ></banshi-window-display>`,
};
