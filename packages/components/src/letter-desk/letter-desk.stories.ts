import type { ComplaintRecord } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import { aComplaint, aSuggestion } from '../../test/opinions.ts';
import '../en.ts';
import './banshi-letter-desk.ts';

export default { title: '好差评/letter-desk', component: 'banshi-letter-desk' };

const late = aComplaint({
  id: '20261102-9QW4',
  at: '2026-11-02T06:20:00.000Z',
  stage: 'investigating',
  conduct: 'extraDemands',
  words: '指南只写了身份证，窗口又要社区证明，来回跑了三趟，第三趟才说全。',
  assigned: 'civil',
  source: 'hotline',
  due: { on: '2026-11-16', workdaysOver: 5, card: 'red', provisional: false },
  overdue: true,
  escalation: 'reminder',
  version: 4,
});
const soon = aComplaint({
  id: '20261116-3FD8',
  conduct: 'delay',
  words: '三次都说系统坏了。',
  named: false,
  due: { on: '2026-11-24', workdaysOver: -1, card: 'yellow', provisional: false },
});
const settled = aComplaint({
  id: '20261026-B2TR',
  stage: 'closed',
  conduct: 'absence',
  words: '十点半窗口没有人。',
  department: undefined as never,
  due: undefined as never,
});

const hall = (record: ComplaintRecord) => {
  const fake = new FakeHall();
  fake.replies['complaint.list'] = ({ id }) =>
    id ? { records: [record], total: 1 } : { records: [late, soon, aComplaint(), settled], total: 4 };
  fake.replies['suggestion.list'] = () => ({
    records: [aSuggestion(), aSuggestion({ id: '20261119-A1B2', source: 'web', assigned: 'health', named: true })],
    total: 2,
  });
  return fake;
};
const desk = (record: ComplaintRecord, open = true) =>
  html`<banshi-letter-desk entry-id=${open ? record.id : ''} .gateway=${hall(record)}></banshi-letter-desk>`;
const foundOut = aComplaint({ stage: 'found', upheld: true, staff: 'clerk-1', provided: 'circular', version: 4 });

export const Ledger = { render: () => desk(late, false) };

export const Suggestions = {
  render: () => html`<banshi-letter-desk kind="suggestion" .gateway=${hall(late)}></banshi-letter-desk>`,
};

export const Received = { render: () => desk(aComplaint()) };

export const Overdue = { render: () => desk(late) };

export const FoundOut = { render: () => desk(foundOut) };

export const UnderReview = { render: () => desk(aComplaint({ stage: 'reviewing' })) };

export const Closed = { render: () => desk(settled) };

export const Empty = {
  render: () => {
    const fake = new FakeHall();
    fake.replies['complaint.list'] = () => ({ records: [], total: 0 });
    return html`<banshi-letter-desk .gateway=${fake}></banshi-letter-desk>`;
  },
};

export const NotForClerks = {
  render: () => html`<banshi-letter-desk .gateway=${new FakeHall()}></banshi-letter-desk>`,
};

export const Elder = {
  render: () => html`<banshi-letter-desk elder .gateway=${hall(late)}></banshi-letter-desk>`,
};

export const English = {
  render: () => html`<banshi-letter-desk lang="en" .gateway=${hall(late)}></banshi-letter-desk>`,
};
