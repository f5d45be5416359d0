import type { AppointmentDay, Refusal } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-appointment-picker.ts';

export default { title: '排队叫号/appointment-picker', component: 'banshi-appointment-picker' };

interface Canvas {
  readonly canvasElement: HTMLElement;
}

const times = ['09:00', '10:00', '11:00', '14:00', '15:00'];
const days = (['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'] as const).map(
  (day, at): AppointmentDay => ({
    day,
    slots: times.map((from, index) => ({
      from,
      until: `${Number(from.slice(0, 2)) + 1}:00`,
      capacity: 3,
      left: at === 3 ? 0 : (at + index) % 4,
      bookable: at !== 3 && (at + index) % 4 > 0,
    })),
  }),
);

function aFakeHall(
  change: { readonly slots?: AppointmentDay[]; readonly down?: boolean; readonly refusals?: Refusal[] } = {},
) {
  return Object.assign(new FakeHall(), { slots: days, ...change });
}

const show = (hall = aFakeHall()): TemplateResult =>
  html`<banshi-appointment-picker guide-id="nurse-registration" .gateway=${hall}></banshi-appointment-picker>`;

/** Chooses a day and a time, and types a number where there is one. */
function choose(from: string, residentId = '') {
  return async ({ canvasElement }: Canvas): Promise<void> => {
    const picker = canvasElement.querySelector('banshi-appointment-picker')!;
    for (const value of ['2026-11-24', from]) {
      let input: HTMLInputElement | null = null;
      while (!(input = picker.shadowRoot!.querySelector(`input[value='${value}']`)))
        await new Promise((resolve) => setTimeout(resolve, 10));
      input.click();
      await picker.updateComplete;
    }
    if (!residentId) return;
    const field = picker.shadowRoot!.querySelector<HTMLInputElement>('#resident-id')!;
    field.value = residentId;
    field.dispatchEvent(new InputEvent('input'));
    picker.shadowRoot!.querySelector('form')!.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

export const Days = { render: () => show() };

export const Times = { render: () => show(), play: choose('09:00') };

export const WrongNumber = { render: () => show(), play: choose('09:00', '110105194912310021') };

export const Full = {
  render: () => show(aFakeHall({ refusals: ['slot-full'] })),
  play: choose('09:00', '11010519491231002X'),
};

export const Booked = {
  render: () =>
    html`<banshi-appointment-picker
      appointment-id="20261124B7K2M98"
      .gateway=${aFakeHall()}
    ></banshi-appointment-picker>`,
};

const fullDays = ['2026-11-24', '2026-11-25'].map((day) => ({
  day: day as '2026-11-24',
  slots: [{ from: '09:00', until: '10:00', capacity: 3, left: 0, bookable: false }],
}));

export const NothingLeft = { render: () => show(aFakeHall({ slots: fullDays })) };

export const NoAppointments = { render: () => show(aFakeHall({ slots: [] })) };

export const HallDown = { render: () => show(aFakeHall({ down: true })) };

export const Elder = {
  render: () =>
    html`<banshi-appointment-picker
      elder
      guide-id="nurse-registration"
      .gateway=${aFakeHall()}
    ></banshi-appointment-picker>`,
  play: choose('09:00'),
};

export const English = {
  render: () =>
    html`<banshi-appointment-picker
      lang="en"
      guide-id="nurse-registration"
      .gateway=${aFakeHall()}
    ></banshi-appointment-picker>`,
  play: choose('09:00'),
};

export const RightToLeft = {
  render: () =>
    html`<banshi-appointment-picker
      dir="rtl"
      guide-id="nurse-registration"
      .gateway=${aFakeHall()}
    ></banshi-appointment-picker>`,
  play: choose('09:00'),
};

export const Narrow = { globals: { viewport: { value: 'mobile1' } }, render: () => show(), play: choose('09:00') };
