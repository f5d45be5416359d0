import { RATING_TAGS, RefusedError } from '@banshi/core';
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
  rating.shadowRoot!.querySelector<HTMLElement>("[part='submit']")!.click();
  await rating.updateComplete;
};

const choose = async ({ canvasElement }: Canvas): Promise<void> => {
  const rating = canvasElement.querySelector('banshi-rating')!;
  await rating.updateComplete;
  rating.shadowRoot!.querySelectorAll('input')[1]!.click();
  await rating.updateComplete;
  rating.shadowRoot!.querySelector<HTMLInputElement>('[name=tag]')?.click();
};

/** No level is chosen beforehand. */
export const Default = { render: () => html`<banshi-rating case-number="1" .tags=${RATING_TAGS}></banshi-rating>` };

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

/** Kept on the device until there is a network. */
export const Kept = {
  render: () => {
    const hall = new FakeHall();
    hall.answers['rating.give'] = () => ({ receipt: '20261125-local', kept: true });
    return html`<banshi-rating case-number="1" .tags=${RATING_TAGS} .gateway=${hall}></banshi-rating>`;
  },
  play: async (canvas: Canvas) => {
    await choose(canvas);
    await submit(canvas);
  },
};

export const DetailMissing = {
  ...Default,
  play: async (canvas: Canvas) => {
    await choose(canvas);
    await choose(canvas);
    await submit(canvas);
  },
};

export const Dialog = {
  render: () => html`<banshi-rating mode="dialog" case-number="1" .tags=${RATING_TAGS}></banshi-rating>`,
};

export const Kiosk = {
  render: () => html`<banshi-rating mode="kiosk" case-number="1" .tags=${RATING_TAGS}></banshi-rating>`,
  play: choose,
};

export const AlreadyRated = {
  render: () => html`<banshi-rating case-number="1" .error=${new RefusedError('already-rated')}></banshi-rating>`,
};

export const HallDown = {
  render: () =>
    html`<banshi-rating
      case-number="1"
      .tags=${RATING_TAGS}
      .gateway=${Object.assign(new FakeHall(), { down: true })}
    ></banshi-rating>`,
  play: async (canvas: Canvas) => {
    await choose(canvas);
    await submit(canvas);
    const { shadowRoot } = canvas.canvasElement.querySelector('banshi-rating')!;
    while (!shadowRoot!.querySelector('[part=problem]:not(:empty)'))
      await new Promise((resolve) => setTimeout(resolve, 10));
  },
};

export const Elder = {
  render: () => html`<banshi-rating elder case-number="1" .tags=${RATING_TAGS}></banshi-rating>`,
  play: choose,
};

export const English = {
  render: () => html`<banshi-rating lang="en" case-number="1" .tags=${RATING_TAGS}></banshi-rating>`,
  play: choose,
};

export const RightToLeft = {
  render: () => html`<banshi-rating dir="rtl" case-number="1" .tags=${RATING_TAGS}></banshi-rating>`,
  play: choose,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  ...Default,
  play: choose,
};
