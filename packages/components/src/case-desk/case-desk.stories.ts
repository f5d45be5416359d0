import type { WindowState } from '@banshi/core';
import { html } from 'lit';
import { aCase, aTicket, aWindow, FakeHall } from '../../test/fake-hall.ts';
import './banshi-case-desk.ts';

export default { title: '办件/case-desk', component: 'banshi-case-desk' };

interface Canvas {
  readonly canvasElement: HTMLElement;
}

const serving = aTicket({ number: 'A002', state: 'serving', window: '1', version: 3 });
const cases = [
  aCase({
    caseNumber: 'BJ20261113-0007',
    matter: '公共场所卫生许可',
    due: { on: '2026-11-20', workdaysLeft: -2, provisional: false, overdue: true },
  }),
  aCase({
    caseNumber: 'BJ20261120-0009',
    due: { on: '2027-01-08', workdaysLeft: 9, provisional: true, overdue: false },
  }),
  aCase({ caseNumber: 'BJ20261120-0003', stage: 'decided', outcome: 'granted' }),
];

function hallWith(state: Partial<WindowState>, change: object = {}): FakeHall {
  const hall = Object.assign(new FakeHall(), change);
  hall.windows['1'] = aWindow(state);
  return hall;
}

/** Presses the buttons one after the other, each by the beginning of its words. */
function press(...labels: readonly string[]) {
  return async ({ canvasElement }: Canvas): Promise<void> => {
    const { shadowRoot } = canvasElement.querySelector('banshi-case-desk')!;
    const find = (label: string) =>
      [...shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith(label));
    for (const label of labels) {
      while (!find(label)) await new Promise((resolve) => setTimeout(resolve, 10));
      find(label)!.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

export const Default = {
  render: () =>
    html`<banshi-case-desk window-id="1" .gateway=${hallWith({ ticket: serving, cases })}></banshi-case-desk>`,
};

export const Empty = {
  render: () => html`<banshi-case-desk window-id="1" .gateway=${hallWith({})}></banshi-case-desk>`,
};

/** The number is told right after acceptance. */
export const Accepted = {
  render: () => {
    const hall = hallWith({ ticket: serving });
    hall.answers['case.accept'] = () => aCase();
    return html`<banshi-case-desk window-id="1" .gateway=${hall}></banshi-case-desk>`;
  },
  play: press('受理为承诺件'),
};

export const Granting = { ...Default, play: press('准予') };

/** A refusal cannot be sent without its reason. */
export const RefusingWithoutReason = { ...Default, play: press('不予', '确认不予') };

export const Conflict = {
  render: () =>
    html`<banshi-case-desk
      window-id="1"
      .gateway=${hallWith({ cases }, { refusals: ['version-conflict'] })}
    ></banshi-case-desk>`,
  play: press('送达'),
};

export const HallDown = {
  render: () => html`<banshi-case-desk window-id="1" .gateway=${hallWith({}, { down: true })}></banshi-case-desk>`,
};

export const Elder = {
  render: () =>
    html`<banshi-case-desk elder window-id="1" .gateway=${hallWith({ ticket: serving, cases })}></banshi-case-desk>`,
};

export const English = {
  render: () =>
    html`<banshi-case-desk
      lang="en"
      window-id="1"
      .gateway=${hallWith({ ticket: serving, cases })}
    ></banshi-case-desk>`,
};

export const RightToLeft = {
  render: () =>
    html`<banshi-case-desk
      dir="rtl"
      window-id="1"
      .gateway=${hallWith({ ticket: serving, cases })}
    ></banshi-case-desk>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  ...Default,
};
