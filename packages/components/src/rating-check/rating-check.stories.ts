import { RefusedError } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import { aRatingCheck } from '../../test/opinions.ts';
import './banshi-rating-check.ts';

export default { title: '好差评/rating-check', component: 'banshi-rating-check' };

const hall = (overrides = {}) => {
  const fake = new FakeHall();
  fake.replies['rating.check'] = () => aRatingCheck(overrides);
  return fake;
};

export const Default = { render: () => html`<banshi-rating-check .gateway=${hall()}></banshi-rating-check>` };

export const Found = {
  render: () => html`<banshi-rating-check receipt="PJ-1" .gateway=${hall()}></banshi-rating-check>`,
};

export const Altered = {
  render: () =>
    html`<banshi-rating-check
      receipt="PJ-1"
      .gateway=${hall({ intact: false, mayFollowUp: false })}
    ></banshi-rating-check>`,
};

export const Elder = {
  render: () => html`<banshi-rating-check elder receipt="PJ-1" .gateway=${hall()}></banshi-rating-check>`,
};

export const English = {
  render: () => html`<banshi-rating-check lang="en" receipt="PJ-1" .gateway=${hall()}></banshi-rating-check>`,
};

/** One more word that was kept on this device was refused after its page was gone: the person is back. */
export const BroughtBack = {
  render: () => {
    const fake = hall({ mayFollowUp: false });
    const input = { receipt: 'PJ-1', level: 5, tags: ['517'], words: '后来办得很快' } as const;
    fake.refusedLater = [{ name: 'rating.followUp', input, error: new RefusedError('already-followed-up') }];
    return html`<banshi-rating-check .gateway=${fake}></banshi-rating-check>`;
  },
};
