import type { CaseDocumentKind } from '@banshi/core';
import { aCaseDocument } from '@banshi/core/testing';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-case-document.ts';

export default { title: '办件/case-document', component: 'banshi-case-document' };

const href = 'https://hall.example.gov.cn/portal#case=2026112300001';
const one = (kind: CaseDocumentKind) =>
  html`<banshi-case-document href=${href} .document=${aCaseDocument(kind)}></banshi-case-document>`;

export const Acceptance = { render: () => one('acceptance') };

/** Everything at once, each with how to mend it, the last day and what follows. */
export const Supplement = { render: () => one('supplement') };

export const NonAcceptance = { render: () => one('nonAcceptance') };

export const Refusal = { render: () => one('decision') };

/** P5: one bill for all departments. */
export const Payment = { render: () => one('payment') };

export const Completion = { render: () => one('completion') };

/** To the other departments: what they may answer has boxes to tick. */
export const JointHandling = { render: () => one('consultation') };

/** The last day may still move: the State Council has not published that year. */
export const Provisional = { render: () => one('extension') };

/** The applicant's name is the page's, and is kept nowhere. */
export const WithName = {
  render: () =>
    html`<banshi-case-document applicant="某某公司" .document=${aCaseDocument('return')}></banshi-case-document>`,
};

export const A5 = {
  render: () =>
    html`<banshi-case-document size="a5" href=${href} .document=${aCaseDocument('acceptance')}></banshi-case-document>`,
};

const documents = (['acceptance', 'specialProcedure', 'resumption', 'decision', 'payment', 'completion'] as const).map(
  (kind) => aCaseDocument(kind),
);

/** Q6: all documents of a case, to open and to print each, at the kiosk too. */
export const List = {
  render: () =>
    html`<banshi-case-document
      href=${href}
      number=${documents[3]!.number}
      .documents=${documents}
    ></banshi-case-document>`,
};

export const Empty = { render: () => html`<banshi-case-document .documents=${[]}></banshi-case-document>` };

export const UnknownCase = {
  render: () =>
    html`<banshi-case-document case-number="2026112300009" .gateway=${new FakeHall()}></banshi-case-document>`,
};

export const Elder = {
  render: () => html`<banshi-case-document elder href=${href} .documents=${documents}></banshi-case-document>`,
};

export const English = {
  render: () =>
    html`<banshi-case-document lang="en" href=${href} .document=${aCaseDocument('supplement')}></banshi-case-document>`,
};

export const RightToLeft = {
  render: () =>
    html`<banshi-case-document dir="rtl" href=${href} .document=${aCaseDocument('payment')}></banshi-case-document>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => one('supplement'),
};
