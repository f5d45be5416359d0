import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import { aSuggestionCheck } from '../../test/opinions.ts';
import './banshi-suggestion-box.ts';

export default { title: '好差评/suggestion-box', component: 'banshi-suggestion-box' };

const hall = () => {
  const fake = new FakeHall();
  fake.replies['suggestion.check'] = () => aSuggestionCheck;
  return fake;
};

export const Default = { render: () => html`<banshi-suggestion-box .gateway=${hall()}></banshi-suggestion-box>` };

export const LookedUp = {
  render: () => html`<banshi-suggestion-box receipt="YJ-1" .gateway=${hall()}></banshi-suggestion-box>`,
};

export const Elder = { render: () => html`<banshi-suggestion-box elder .gateway=${hall()}></banshi-suggestion-box>` };

export const English = {
  render: () => html`<banshi-suggestion-box lang="en" .gateway=${hall()}></banshi-suggestion-box>`,
};

export const RightToLeft = {
  render: () => html`<banshi-suggestion-box dir="rtl" .gateway=${hall()}></banshi-suggestion-box>`,
};
