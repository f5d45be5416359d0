import { html } from 'lit';
import { aGuide, aSilentGuide } from '../../test/a-guide.ts';
import './banshi-notice-card.ts';

export default { title: '办事指南/notice-card', component: 'banshi-notice-card' };

const href = 'https://hall.example.gov.cn/portal#guide=nurse-registration';

export const Default = {
  render: () => html`<banshi-notice-card href=${href} .guide=${aGuide()}></banshi-notice-card>`,
};

/** A slip of A6, as a counter printer hands it out. */
export const A6 = {
  render: () => html`<banshi-notice-card size="a6" href=${href} .guide=${aGuide()}></banshi-notice-card>`,
};

export const Undisclosed = { render: () => html`<banshi-notice-card .guide=${aSilentGuide()}></banshi-notice-card>` };

export const Elder = {
  render: () => html`<banshi-notice-card elder href=${href} .guide=${aGuide()}></banshi-notice-card>`,
};

export const English = {
  render: () => html`<banshi-notice-card lang="en" href=${href} .guide=${aGuide()}></banshi-notice-card>`,
};

export const RightToLeft = {
  render: () => html`<banshi-notice-card dir="rtl" href=${href} .guide=${aGuide()}></banshi-notice-card>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => html`<banshi-notice-card href=${href} .guide=${aGuide()}></banshi-notice-card>`,
};

export const Unreadable = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{}';
    return html`<banshi-notice-card>${script}</banshi-notice-card>`;
  },
};
