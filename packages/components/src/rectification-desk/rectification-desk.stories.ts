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

const done = (type: string, day: number, by: string, end: object = {}) => ({
  type: `rectification.${type}`,
  at: `2026-11-${day}T02:00:00.000Z`,
  by,
  ...end,
});

/** 重新整改: every step says with what it ended. */
export const Reopened = {
  render: () =>
    html`<banshi-rectification-desk
      entry-id="CP-1"
      .gateway=${hall(
        aRectification({
          stage: 'rectifying',
          finding: 'valid',
          measure: 'withinLimit',
          contactedOn: '2026-11-23',
          reopened: 1,
          steps: [
            done('open', 23, ''),
            done('contact', 23, 'sup-1', { words: '电话接通，评价人说等了一上午。' }),
            done('verify', 23, 'sup-1', { finding: 'mistaken', words: '认为评错了窗口。' }),
            done('review', 24, 'sup-2', { outcome: 'upheld', words: '叫号记录显示确为本窗口。' }),
            done('plan', 24, 'sup-1', { measure: 'withinLimit' }),
            done('finish', 25, 'sup-1', { words: '上午加开一个窗口。' }),
            done('callBack', 26, 'sup-2', { satisfied: false, words: '评价人说仍无人解释。' }),
          ],
        }),
      )}
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
