import { html } from 'lit';
import './banshi-ticket-kiosk.ts';

export default { title: '其他/ticket-kiosk', component: 'banshi-ticket-kiosk' };

export const Default = { render: () => html`<banshi-ticket-kiosk></banshi-ticket-kiosk>` };

export const English = { render: () => html`<banshi-ticket-kiosk lang="en"></banshi-ticket-kiosk>` };
