import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-questionnaire.ts';

export default { title: '好差评/questionnaire', component: 'banshi-questionnaire' };

export const Window = {
  render: () => html`<banshi-questionnaire window-id="2" .gateway=${new FakeHall()}></banshi-questionnaire>`,
};

export const Online = {
  render: () => html`<banshi-questionnaire sheet="online" .gateway=${new FakeHall()}></banshi-questionnaire>`,
};

export const Elder = {
  render: () => html`<banshi-questionnaire elder .gateway=${new FakeHall()}></banshi-questionnaire>`,
};

export const English = {
  render: () => html`<banshi-questionnaire lang="en" .gateway=${new FakeHall()}></banshi-questionnaire>`,
};

export const Narrow = { globals: { viewport: { value: 'mobile1' } }, ...Window };

/** For who lays sheets out at a window: a button that prints an empty one. */
export const Printable = {
  render: () => html`<banshi-questionnaire window-id="2" printable .gateway=${new FakeHall()}></banshi-questionnaire>`,
};
