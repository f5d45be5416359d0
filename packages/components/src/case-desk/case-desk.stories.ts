import { html } from 'lit';
import './banshi-case-desk.ts';

export default { title: '其他/case-desk', component: 'banshi-case-desk' };

export const Default = { render: () => html`<banshi-case-desk></banshi-case-desk>` };

export const English = { render: () => html`<banshi-case-desk lang="en"></banshi-case-desk>` };
