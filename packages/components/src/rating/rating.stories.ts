import { RefusedError } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-rating.ts';

export default { title: '好差评/rating', component: 'banshi-rating' };

interface Canvas {
  readonly canvasElement: HTMLElement;
}

const submit = async ({ canvasElement }: Canvas): Promise<void> => {
  const rating = canvasElement.querySelector('banshi-rating')!;
  await rating.updateComplete;
  rating.shadowRoot!.querySelector('button')!.click();
  await rating.updateComplete;
};

const choose = async ({ canvasElement }: Canvas): Promise<void> => {
  const rating = canvasElement.querySelector('banshi-rating')!;
  await rating.updateComplete;
  rating.shadowRoot!.querySelectorAll('input')[3]!.click();
  await rating.updateComplete;
};

/** No level is chosen beforehand. */
export const Default = { render: () => html`<banshi-rating case-number="1"></banshi-rating>` };

export const Chosen = { ...Default, play: choose };

export const LevelMissing = { ...Default, play: submit };

/** While the page or the hall has not answered. */
export const Sending = {
  ...Default,
  play: async (canvas: Canvas) => {
    await choose(canvas);
    await submit(canvas);
  },
};

export const Given = { render: () => html`<banshi-rating case-number="1" receipt="PJ20261125-0001"></banshi-rating>` };

export const AlreadyRated = {
  render: () => html`<banshi-rating case-number="1" .error=${new RefusedError('already-rated')}></banshi-rating>`,
};

export const HallDown = {
  render: () =>
    html`<banshi-rating case-number="1" .gateway=${Object.assign(new FakeHall(), { down: true })}></banshi-rating>`,
  play: async (canvas: Canvas) => {
    await choose(canvas);
    await submit(canvas);
    const { shadowRoot } = canvas.canvasElement.querySelector('banshi-rating')!;
    while (!shadowRoot!.querySelector("[part='problem']")) await new Promise((resolve) => setTimeout(resolve, 10));
  },
};

export const Elder = { render: () => html`<banshi-rating elder case-number="1"></banshi-rating>` };

export const English = { render: () => html`<banshi-rating lang="en" case-number="1"></banshi-rating>` };

export const RightToLeft = { render: () => html`<banshi-rating dir="rtl" case-number="1"></banshi-rating>` };

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  ...Default,
};
