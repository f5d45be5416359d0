import { xiangfan, shenzhenDeferral } from '@banshi/core/rules';
import { html } from 'lit';
import { aCase, FakeHall } from '../../test/fake-hall.ts';
import { RunningHall } from '../../test/running-hall.ts';
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

const on = '2026-11-23';
const ACCEPT = { type: 'case.accept', on, as: 'promised', officer: 'W101' } as const;
const no = {
  reason: '未通过护士执业资格考试。',
  basis: '护士条例 第七条',
  remedies: ['自收到之日起六十日内向县人民政府申请行政复议。', '自收到之日起六个月内依法向县人民法院提起行政诉讼。'],
};
const materials = [
  { id: '1', name: '申请表', required: true, deferrable: false, given: true },
  { id: '2', name: '健康体检证明', required: true, deferrable: true, given: false },
];

const tracker = (hall: RunningHall, caseNumber: string) =>
  html`<banshi-case-tracker case-number=${caseNumber} .gateway=${hall}></banshi-case-tracker>`;

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

/** The applicant's turn: what to bring, and by when. */
export const AwaitingSupplement = {
  render: () => {
    const hall = new RunningHall();
    const gaps = [
      { material: '1', fault: 'faulty', remedy: '第二页没有签名，请补签。' },
      { material: '2', fault: 'missing', remedy: '请到二级以上医院体检，带回原件。六个月内有效。' },
    ] as const;
    return tracker(
      hall,
      hall.begin({ materials }, { type: 'case.notify', on, gaps, supplyBy: '2026-12-07' }).caseNumber,
    );
  },
};

/** Accepted although a secondary paper is still to come. */
export const PapersToFollow = {
  render: () => {
    const hall = new RunningHall(shenzhenDeferral);
    const deferred = { materials: ['2'], supplyBy: '2026-12-01' } as const;
    return tracker(hall, hall.begin({ materials }, { ...ACCEPT, deferred }).caseNumber);
  },
};

export const Paused = {
  render: () => {
    const hall = new RunningHall();
    return tracker(
      hall,
      hall.begin({}, ACCEPT, { type: 'case.pause', on, reason: '专家评审', notifiedOn: on, until: '2026-12-01' })
        .caseNumber,
    );
  },
};

/** Four departments, one progress view, one bill. */
export const Joint = {
  render: () => {
    const hall = new RunningHall();
    const departments = ['市场监管', '消防', '城管'];
    const { caseNumber } = hall.begin(
      { system: 'joint', matter: '餐饮店开办', partners: departments },
      { ...ACCEPT, as: 'joint' },
      { type: 'case.consult', on, departments, by: '2026-11-30' },
      { type: 'case.opine', on, department: '市场监管', answer: 'agree' },
      { type: 'case.opine', on, department: '城管', answer: 'disagree', reason: '油烟未经净化。' },
      {
        type: 'case.bill',
        on,
        items: [
          { name: '检测费', amount: 300, basis: '行政法规示例 第三条', department: '城管' },
          { name: '证照工本费', amount: 10, basis: '行政法规示例 第九条', department: '市场监管' },
        ],
      },
    );
    return tracker(hall, caseNumber);
  },
};

export const Refused = {
  render: () =>
    html`<banshi-case-tracker .record=${aCase({ stage: 'decided', outcome: 'refused', no })}></banshi-case-tracker>`,
};

/** A return, where a place has an office that looks at it again. */
export const Returned = {
  render: () => {
    const hall = new RunningHall(xiangfan);
    const { caseNumber } = hall.begin({}, { type: 'case.decline', on, ground: 'notQualified', ...no });
    return tracker(hall, caseNumber);
  },
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
