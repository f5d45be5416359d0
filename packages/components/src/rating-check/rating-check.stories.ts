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
