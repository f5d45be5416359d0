import { aCaseSummary } from '@banshi/core/testing';
import type { OverdueCase } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-overdue-list.ts';

export default { title: '监督/overdue-list', component: 'banshi-overdue-list' };

const cases: readonly OverdueCase[] = [
  {
    ...aCaseSummary({ caseNumber: '2026110200007', matter: '公共场所卫生许可', window: '3' }),
    limit: 'statutory',
    limitOn: '2026-11-18',
    workdaysOver: 3,
    reason: '现场勘察两次改期，申请人装修未完工。',
  },
  {
    ...aCaseSummary({ caseNumber: '2026110200007', matter: '公共场所卫生许可', window: '3' }),
    limit: 'promised',
    limitOn: '2026-11-12',
    workdaysOver: 7,
  },
  {
    ...aCaseSummary({
      caseNumber: '2026111600012',
      matter: '餐饮店开办',
      department: '市场监督管理局',
      caseType: 'joint',
      window: '2',
      answerable: { staff: 'W207', since: '2026-11-16', because: 'cover' },
    }),
    limit: 'step',
    step: '会审',
    limitOn: '2026-11-23',
    workdaysOver: 0,
  },
  {
    ...aCaseSummary({ caseNumber: '2026111900003', stage: 'decided', window: '1' }),
    limit: 'delivery',
    limitOn: '2026-11-25',
    workdaysOver: -2,
  },
];

function hallWith(answer: readonly OverdueCase[]): FakeHall {
  const hall = new FakeHall();
  hall.replies['case.overdue'] = () => answer;
  return hall;
}

export const Default = {
  render: () => html`<banshi-overdue-list .gateway=${hallWith(cases)}></banshi-overdue-list>`,
};

export const Nothing = { render: () => html`<banshi-overdue-list .gateway=${hallWith([])}></banshi-overdue-list>` };

/** A clerk may not see it. */
export const NotAllowed = {
  render: () => html`<banshi-overdue-list .gateway=${new FakeHall()}></banshi-overdue-list>`,
};

export const HallDown = {
  render: () =>
    html`<banshi-overdue-list .gateway=${Object.assign(new FakeHall(), { down: true })}></banshi-overdue-list>`,
};

export const Elder = { render: () => html`<banshi-overdue-list elder .cases=${cases}></banshi-overdue-list>` };

export const English = { render: () => html`<banshi-overdue-list lang="en" .cases=${cases}></banshi-overdue-list>` };

export const RightToLeft = {
  render: () => html`<banshi-overdue-list dir="rtl" .cases=${cases}></banshi-overdue-list>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => html`<banshi-overdue-list .cases=${cases}></banshi-overdue-list>`,
};
