import { html } from 'lit';
import './banshi-rating.ts';

export default { title: '其他/rating', component: 'banshi-rating' };

export const Default = { render: () => html`<banshi-rating></banshi-rating>` };

export const English = { render: () => html`<banshi-rating lang="en"></banshi-rating>` };
