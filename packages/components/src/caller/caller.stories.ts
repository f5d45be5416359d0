import type { WindowState } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { aTicket, aWindow, FakeHall } from '../../test/fake-hall.ts';
import './banshi-caller.ts';

export default { title: '排队叫号/caller', component: 'banshi-caller' };

const called = aTicket({ number: 'A002', state: 'called', window: '1', version: 2 });

function hallWith(state: Partial<WindowState>, change: object = {}): FakeHall {
  const hall = Object.assign(new FakeHall(), change);
  hall.windows['1'] = aWindow(state);
  return hall;
}

const at = (hall: FakeHall): TemplateResult => html`<banshi-caller window-id="1" .gateway=${hall}></banshi-caller>`;

export const NobodyInHand = { render: () => at(hallWith({})) };

export const NobodyWaiting = { render: () => at(hallWith({ waiting: 0 })) };

export const Called = { render: () => at(hallWith({ ticket: called })) };

export const Serving = { render: () => at(hallWith({ ticket: { ...called, state: 'serving' } })) };

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
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const { shadowRoot } = canvasElement.querySelector('banshi-caller')!;
    while (!shadowRoot!.querySelector('button')) await new Promise((resolve) => setTimeout(resolve, 10));
    shadowRoot!.querySelector<HTMLButtonElement>("button[value='serve']")!.click();
    while (!shadowRoot!.querySelector("[part='problem']")) await new Promise((resolve) => setTimeout(resolve, 10));
  },
};

export const HallDown = { render: () => at(hallWith({}, { down: true })) };

export const Elder = {
  render: () => html`<banshi-caller elder window-id="1" .gateway=${hallWith({ ticket: called })}></banshi-caller>`,
};

export const English = {
  render: () => html`<banshi-caller lang="en" window-id="1" .gateway=${hallWith({ ticket: called })}></banshi-caller>`,
};

export const RightToLeft = {
  render: () => html`<banshi-caller dir="rtl" window-id="1" .gateway=${hallWith({ ticket: called })}></banshi-caller>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => at(hallWith({ ticket: called })),
};
