import { html } from 'lit';
import { aGuide, aSilentGuide } from '../../test/a-guide.ts';
import './banshi-guide-card.ts';

export default { title: '办事指南/guide-card', component: 'banshi-guide-card' };

export const Default = { render: () => html`<banshi-guide-card .guide=${aGuide()}></banshi-guide-card>` };

/** Four of the five disclosures are missing, and the card says so. */
export const Undisclosed = { render: () => html`<banshi-guide-card .guide=${aSilentGuide()}></banshi-guide-card>` };

/** A name of fifty characters and a fee in a whole sentence wrap and push nothing aside. */
export const LongText = {
  render: () =>
    html`<banshi-guide-card
      .guide=${aGuide({
        matter: { name: '生产、储存危险化学品（不含剧毒化学品）的建设项目安全条件审查及安全设施设计审查变更' },
        fees: { text: '按省物价部门核定的标准收取，每件80元，每增加一本证书加收10元工本费' },
      })}
    ></banshi-guide-card>`,
};

/** The badge marks what the card has no field for. */
export const WithBadge = {
  render: () => html`<banshi-guide-card .guide=${aGuide()}><span slot="badge">跨省通办</span></banshi-guide-card>`,
};

export const ReadOnly = { render: () => html`<banshi-guide-card read-only .guide=${aGuide()}></banshi-guide-card>` };

export const Elder = { render: () => html`<banshi-guide-card elder .guide=${aGuide()}></banshi-guide-card>` };

export const English = { render: () => html`<banshi-guide-card lang="en" .guide=${aGuide()}></banshi-guide-card>` };

export const RightToLeft = { render: () => html`<banshi-guide-card dir="rtl" .guide=${aGuide()}></banshi-guide-card>` };

/** The guide as a page without a build step writes it. */
export const FromJson = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(aGuide());
    return html`<banshi-guide-card>${script}</banshi-guide-card>`;
  },
};

export const Unreadable = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{ "id": ';
    return html`<banshi-guide-card>${script}</banshi-guide-card>`;
  },
};
