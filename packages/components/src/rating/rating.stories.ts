import { RATING_TAGS, RefusedError } from '@banshi/core';
import { html } from 'lit';
import { FakeHall } from '../../test/fake-hall.ts';
import './banshi-rating.ts';

export default { title: '好差评/rating', component: 'banshi-rating' };

interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** Waits for what stands below the levels once the second script is there. */
const find = async (canvas: HTMLElement, selector: string): Promise<HTMLElement> => {
  const rating = canvas.querySelector('banshi-rating')!;
  for (;;) {
    await rating.updateComplete;
    const found = rating.shadowRoot!.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const submit = async ({ canvasElement }: Canvas): Promise<void> => {
  (await find(canvasElement, "[part='submit']")).click();
  await canvasElement.querySelector('banshi-rating')!.updateComplete;
};

const level = async ({ canvasElement }: Canvas): Promise<void> => {
  (await find(canvasElement, '[name=level][value="2"]')).click();
  await canvasElement.querySelector('banshi-rating')!.updateComplete;
};

const choose = async (canvas: Canvas): Promise<void> => {
  await level(canvas);
  (await find(canvas.canvasElement, '[name=tag]')).click();
};

/** No level is chosen beforehand, and nothing else is asked. */
export const Default = { render: () => html`<banshi-rating case-number="1" .tags=${RATING_TAGS}></banshi-rating>` };

export const Chosen = { ...Default, play: choose };

/** A level was chosen before the second script has come. */
export const Loading = {
  render: () => html`<banshi-rating case-number="1" ._load=${() => undefined}></banshi-rating>`,
  play: level,
};

/** The second script could not be loaded. */
export const NotLoaded = {
  render: () => html`<banshi-rating case-number="1" ._failed=${true} ._load=${() => undefined}></banshi-rating>`,
  play: level,
};

/** More is written than is taken. */
export const TooLong = {
  ...Default,
  play: async (canvas: Canvas) => {
    await choose(canvas);
    const field = (await find(canvas.canvasElement, 'textarea')) as HTMLTextAreaElement;
    field.value = '等候时间太长，窗口只开了一个。'.repeat(11);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await submit(canvas);
  },
};

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
    await level(canvas);
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
    await find(canvas.canvasElement, '[part=problem]:not(:empty)');
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

/** What was kept on this device was refused after its page was gone: the person is back. */
const broughtBack = (caseNumber: string, code: 'invalid-contact' | 'rating-over') => {
  const hall = new FakeHall();
  hall.replies['rating.occasion'] = () => ({
    point: 'result',
    matter: '居住证申领',
    department: '公安',
    rated: false,
    tags: RATING_TAGS,
  });
  const input = { caseNumber, level: 2, tags: ['209'], words: '等了一上午' } as const;
  hall.refusedLater = [{ name: 'rating.give', input, error: new RefusedError(code) }];
  return html`<banshi-rating case-number="BJ-1" .gateway=${hall}></banshi-rating>`;
};

const note = async ({ canvasElement }: Canvas): Promise<void> => void (await find(canvasElement, "[part='refused']"));

export const BroughtBack = { render: () => broughtBack('BJ-1', 'invalid-contact'), play: note };

export const RefusedOfAnother = { render: () => broughtBack('BJ-2', 'rating-over'), play: note };

/** Rated already, and the second script that says so has not come: no question stands meanwhile. */
export const LoadingWhy = {
  render: () => {
    const hall = new FakeHall();
    hall.replies['rating.occasion'] = () => ({
      point: 'result',
      matter: '居住证申领',
      department: '公安',
      rated: true,
      tags: RATING_TAGS,
    });
    return html`<banshi-rating case-number="1" .gateway=${hall} ._load=${() => undefined}></banshi-rating>`;
  },
};
