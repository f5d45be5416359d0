import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import { aComplaintCheck } from '../../test/opinions.ts';
import './banshi-complaint-form.ts';

export default { title: '好差评/complaint-form', component: 'banshi-complaint-form' };

const hall = () => {
  const fake = new FakeHall();
  fake.replies['complaint.check'] = () => aComplaintCheck;
  return fake;
};

export const Default = { render: () => html`<banshi-complaint-form .gateway=${hall()}></banshi-complaint-form>` };

export const AboutACase = {
  render: () =>
    html`<banshi-complaint-form
      case-number="BJ20261123-0001"
      window-id="2"
      .gateway=${hall()}
    ></banshi-complaint-form>`,
};

export const LookedUp = {
  render: () => html`<banshi-complaint-form receipt="TS-1" .gateway=${hall()}></banshi-complaint-form>`,
};

export const Elder = { render: () => html`<banshi-complaint-form elder .gateway=${hall()}></banshi-complaint-form>` };

export const English = {
  render: () => html`<banshi-complaint-form lang="en" .gateway=${hall()}></banshi-complaint-form>`,
};
