import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-rating-qr.ts';

export default { title: '好差评/rating-qr', component: 'banshi-rating-qr' };

export const Case = {
  render: () =>
    html`<banshi-rating-qr href="https://hall.example/rate" case-number="BJ20261123-0001"></banshi-rating-qr>`,
};

export const Nothing = { render: () => html`<banshi-rating-qr href="https://hall.example/rate"></banshi-rating-qr>` };

export const AtAWindow = {
  render: () => {
    const hall = new FakeHall();
    hall.replies['rating.invitation'] = ({ window }) => ({
      window,
      subject: { ticket: '2026-11-23/A001', code: 'K7M2P9' },
    });
    return html`<banshi-rating-qr href="https://hall.example/rate" window-id="1" .gateway=${hall}></banshi-rating-qr>`;
  },
};

export const English = {
  render: () => html`<banshi-rating-qr lang="en" href="https://hall.example/rate" case-number="1"></banshi-rating-qr>`,
};
