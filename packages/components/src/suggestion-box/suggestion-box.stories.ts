import { type Given, RefusedError } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import { aSuggestionCheck } from '../../test/opinions.ts';
import { settled } from '../../test/mount.ts';
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

/** Written without a network; `outcome` is what becomes of it later. */
const keeping = (outcome: Promise<Given>) => {
  const fake = hall();
  fake.answers['suggestion.send'] = () => ({ receipt: 'k3f9-local', kept: true });
  fake.whenSent = () => outcome;
  return html`<banshi-suggestion-box .gateway=${fake}></banshi-suggestion-box>`;
};

const write = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  const box = canvasElement.querySelector('banshi-suggestion-box')!;
  await settled(box);
  box.shadowRoot!.querySelector('textarea')!.value = '建议一楼增设饮水机。';
  box.shadowRoot!.querySelector<HTMLElement>("[part='submit']")!.click();
  await settled(box);
};

export const Kept = { render: () => keeping(new Promise(() => {})), play: write };

export const RefusedLater = {
  render: () => keeping(Promise.reject(new RefusedError('too-many-requests'))),
  play: write,
};

/** What was kept was refused after its page was gone: the person is back. */
export const BroughtBack = {
  render: () => {
    const fake = hall();
    const input = { words: '建议一楼增设饮水机。' };
    fake.refusedLater = [{ name: 'suggestion.send', input, error: new RefusedError('invalid-contact') }];
    return html`<banshi-suggestion-box .gateway=${fake}></banshi-suggestion-box>`;
  },
};
