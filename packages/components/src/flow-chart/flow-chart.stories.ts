import type { CaseRecord } from '@banshi/core';
import { aCaseRecord } from '@banshi/core/testing';
import { html } from 'lit';
import { aGuide, aSilentGuide } from '../../test/a-guide.ts';
import './banshi-flow-chart.ts';

export default { title: '办事指南/flow-chart', component: 'banshi-flow-chart' };

const at = (overrides: Partial<CaseRecord> = {}) =>
  html`<banshi-flow-chart .guide=${aGuide()} .record=${aCaseRecord(overrides)}></banshi-flow-chart>`;

/** Q9: the chart on the wall: the matter alone. */
export const Default = { render: () => html`<banshi-flow-chart .guide=${aGuide()}></banshi-flow-chart>` };

/** A case that is accepted, and is to be decided by a day. */
export const WithItsCase = { render: () => at() };

/** It is the applicant's turn. */
export const ToBeSupplemented = {
  render: () => at({ stage: 'awaitingSupplement', caseType: 'supplement', acceptedOn: undefined! }),
};

export const Suspended = { render: () => at({ stage: 'suspended' }) };

export const Closed = {
  render: () =>
    at({
      stage: 'closed',
      outcome: 'granted',
      steps: [{ type: 'case.deliver', at: '2026-11-27T01:30:00.000Z', stage: 'closed' }],
    }),
};

export const Withdrawn = { render: () => at({ stage: 'withdrawn' }) };

export const Immediate = {
  render: () =>
    html`<banshi-flow-chart
      .guide=${aGuide({ limits: { promised: { text: '即时办结', period: { unit: 'immediate', amount: 0 } } } })}
    ></banshi-flow-chart>`,
};

/** 上报: the local part goes to a superior. */
export const Escalated = {
  render: () => html`<banshi-flow-chart system="escalated" .guide=${aGuide()}></banshi-flow-chart>`,
};

/** A guide that names no steps still has the law's. */
export const SilentGuide = { render: () => html`<banshi-flow-chart .guide=${aSilentGuide()}></banshi-flow-chart>` };

export const Elder = {
  render: () => html`<banshi-flow-chart elder .guide=${aGuide()} .record=${aCaseRecord()}></banshi-flow-chart>`,
};

export const English = {
  render: () => html`<banshi-flow-chart lang="en" .guide=${aGuide()} .record=${aCaseRecord()}></banshi-flow-chart>`,
};

export const RightToLeft = {
  render: () => html`<banshi-flow-chart dir="rtl" .guide=${aGuide()} .record=${aCaseRecord()}></banshi-flow-chart>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => at({ stage: 'suspended' }),
};
