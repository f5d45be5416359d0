import { html } from 'lit';
import { aCase, FakeHall } from '../../test/fake-hall.ts';
import './banshi-case-tracker.ts';

export default { title: '办件/case-tracker', component: 'banshi-case-tracker' };

const closed = aCase({
  stage: 'closed',
  outcome: 'granted',
  ratable: true,
  steps: [
    { type: 'case.accept', at: '2026-11-23T01:30:00.000Z', window: '1' },
    { type: 'case.decide', at: '2026-11-24T02:10:00.000Z', window: '1' },
    { type: 'case.deliver', at: '2026-11-25T07:45:00.000Z', window: '2' },
  ],
});

/** The number is typed. */
export const Empty = { render: () => html`<banshi-case-tracker .gateway=${new FakeHall()}></banshi-case-tracker>` };

export const Accepted = {
  render: () =>
    html`<banshi-case-tracker case-number="BJ20261123-0001" .gateway=${new FakeHall()}></banshi-case-tracker>`,
};

export const Overdue = {
  render: () =>
    html`<banshi-case-tracker
      .record=${aCase({ due: { on: '2026-11-20', workdaysLeft: -2, provisional: false, overdue: true } })}
    ></banshi-case-tracker>`,
};

/** The State Council has not published the holidays of that year yet. */
export const Provisional = {
  render: () =>
    html`<banshi-case-tracker
      .record=${aCase({ due: { on: '2027-01-08', workdaysLeft: 9, provisional: true, overdue: false } })}
    ></banshi-case-tracker>`,
};

export const Refused = {
  render: () =>
    html`<banshi-case-tracker
      .record=${aCase({ stage: 'decided', outcome: 'refused', no: { reason: '未通过护士执业资格考试，不符合《护士条例》第七条。' } })}
    ></banshi-case-tracker>`,
};

/** A closed case may be rated. */
export const Ratable = { render: () => html`<banshi-case-tracker .record=${closed}></banshi-case-tracker>` };

export const Unknown = {
  render: () => html`<banshi-case-tracker case-number="nobody" .gateway=${new FakeHall()}></banshi-case-tracker>`,
};

export const Loading = {
  render: () =>
    html`<banshi-case-tracker
      case-number="BJ20261123-0001"
      .gateway=${Object.assign(new FakeHall(), { gate: new Promise(() => {}) })}
    ></banshi-case-tracker>`,
};

export const HallDown = {
  render: () =>
    html`<banshi-case-tracker
      case-number="BJ20261123-0001"
      .gateway=${Object.assign(new FakeHall(), { down: true })}
    ></banshi-case-tracker>`,
};

export const Elder = { render: () => html`<banshi-case-tracker elder .record=${closed}></banshi-case-tracker>` };

export const English = { render: () => html`<banshi-case-tracker lang="en" .record=${closed}></banshi-case-tracker>` };

export const RightToLeft = {
  render: () => html`<banshi-case-tracker dir="rtl" .record=${closed}></banshi-case-tracker>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () =>
    html`<banshi-case-tracker case-number="BJ20261123-0001" .gateway=${new FakeHall()}></banshi-case-tracker>`,
};
