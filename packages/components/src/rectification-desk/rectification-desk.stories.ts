import type { RectificationRecord } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import { aRectification } from '../../test/opinions.ts';
import './banshi-rectification-desk.ts';

export default { title: '好差评/rectification-desk', component: 'banshi-rectification-desk' };

const hall = (record: RectificationRecord) => {
  const fake = new FakeHall();
  fake.replies['rectification.list'] = () => ({
    records: [record, aRectification({ id: 'CP-2', named: false, level: 2 })],
    total: 2,
  });
  fake.replies['rectification.find'] = () => record;
  return fake;
};

const overdue = aRectification({ overdue: true, escalation: 'reminder', reopened: 1 });

export const Ledger = {
  render: () => html`<banshi-rectification-desk .gateway=${hall(overdue)}></banshi-rectification-desk>`,
};

export const Received = {
  render: () => html`<banshi-rectification-desk entry-id="CP-1" .gateway=${hall(overdue)}></banshi-rectification-desk>`,
};

export const Rectifying = {
  render: () =>
    html`<banshi-rectification-desk
      entry-id="CP-1"
      .gateway=${hall(aRectification({ stage: 'rectifying' }))}
    ></banshi-rectification-desk>`,
};

export const Answered = {
  render: () =>
    html`<banshi-rectification-desk
      entry-id="CP-1"
      .gateway=${hall(aRectification({ stage: 'answered' }))}
    ></banshi-rectification-desk>`,
};

export const NotForClerks = {
  render: () => html`<banshi-rectification-desk .gateway=${new FakeHall()}></banshi-rectification-desk>`,
};

export const Elder = {
  render: () =>
    html`<banshi-rectification-desk elder entry-id="CP-1" .gateway=${hall(overdue)}></banshi-rectification-desk>`,
};

export const English = {
  render: () =>
    html`<banshi-rectification-desk lang="en" entry-id="CP-1" .gateway=${hall(overdue)}></banshi-rectification-desk>`,
};
