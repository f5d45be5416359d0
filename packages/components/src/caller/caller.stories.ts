import { html } from 'lit';
import './banshi-caller.ts';

export default { title: '其他/caller', component: 'banshi-caller' };

export const Default = { render: () => html`<banshi-caller></banshi-caller>` };

export const English = { render: () => html`<banshi-caller lang="en"></banshi-caller>` };
