import { html } from 'lit';
import './banshi-case-tracker.ts';

export default { title: '其他/case-tracker', component: 'banshi-case-tracker' };

export const Default = { render: () => html`<banshi-case-tracker></banshi-case-tracker>` };

export const English = { render: () => html`<banshi-case-tracker lang="en"></banshi-case-tracker>` };
