import { html } from 'lit';
import './banshi-queue-board.ts';

export default { title: '其他/queue-board', component: 'banshi-queue-board' };

export const Default = { render: () => html`<banshi-queue-board></banshi-queue-board>` };

export const English = { render: () => html`<banshi-queue-board lang="en"></banshi-queue-board>` };
