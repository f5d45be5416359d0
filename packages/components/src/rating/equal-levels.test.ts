import { RATING_LEVELS, type RatingLevel } from '@banshi/core';
import '../en.ts';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { askedRating } from '../../test/asked-rating.ts';
import { clearPage, settled } from '../../test/mount.ts';

afterEach(() => {
  vi.useRealTimers();
  clearPage();
});

describe('the five levels are equal', () => {
  /** What a person does and what leaves the page: a wish is one tag, some tags or words. */
  async function way(value: RatingLevel, picked: readonly number[], words: string, modes: object) {
    vi.clearAllTimers();
    const { element, hall, root, part, level, tags, submit } = await askedRating(modes);
    const trace: unknown[] = [];
    const look = () => {
      const shown = [...root.querySelectorAll<HTMLElement>('input, textarea, button, summary')];
      const visible = shown.filter((one) => one.offsetParent !== null);
      const { top, height } = part('submit')?.getBoundingClientRect() ?? { top: 0, height: 0 };
      trace.push([visible.map(({ localName }) => localName), top.toFixed(1), height.toFixed(1), hall.asked.length]);
    };
    look();
    level(value).click();
    await settled(element);
    look();
    await submit();
    trace.push(part('problem')!.textContent.trim(), hall.sent.length);
    if (picked.some((index) => index > 2)) {
      part('more')!.click();
      await settled(element);
    }
    for (const index of picked) tags()[index]!.click();
    if (words) root.querySelector('textarea')!.value = words;
    await submit();
    const [{ input } = { input: {} }] = hall.sent;
    trace.push(JSON.stringify(input).length, Object.keys(input as object), part('thanks')?.textContent);
    trace.push(vi.getTimerCount());
    clearPage();
    return trace;
  }

  // The clock stands still: a level that waited for anything would never be thanked for.
  it('in what is shown, in taps, questions, what is asked for, bytes and waiting, whatever is ticked or written', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] });
    const picked = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]);
    const words = fc.constantFrom('', '等', '一次办完', '𠮷'.repeat(150));
    const modes = fc.constantFrom({}, { mode: 'kiosk' }, { mode: 'tablet' }, { mode: 'qr' }, { elder: true });
    await fc.assert(
      fc.asyncProperty(picked, words, modes, async (indexes, said, mode) => {
        fc.pre(indexes.length > 0 || said !== '');
        const traces = [];
        for (const level of RATING_LEVELS) traces.push(await way(level, indexes, said, mode));
        for (const trace of traces) expect(trace).toEqual(traces[0]);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    [1000, {}],
    [390, {}],
    [320, {}],
    [1000, { elder: true }],
    [390, { elder: true }],
    [320, { elder: true }],
    [1000, { mode: 'tablet' }],
    [1000, { lang: 'en' }],
    [390, { lang: 'en' }],
    [390, { lang: 'en', elder: true }],
    [320, { lang: 'en', elder: true }],
  ])('in the place of the button that sends, %i pixels wide, %o', async (width, modes) => {
    const { element, part, level } = await askedRating(modes);
    await page.viewport(width, 700);
    const places = [];
    for (const each of RATING_LEVELS) {
      level(each).click();
      await settled(element);
      places.push(part('submit')!.getBoundingClientRect().top);
    }
    await page.viewport(1000, 700);
    expect(new Set(places).size).toBe(1);
  });
});

it('begins every tag of every level at the same edge', async () => {
  const { element, level, tags } = await askedRating();
  const edges = new Set<number>();
  for (const each of RATING_LEVELS) {
    level(each).click();
    await settled(element);
    for (const { parentElement } of tags())
      for (const span of parentElement!.querySelectorAll('span'))
        if (getComputedStyle(span).visibility === 'visible')
          edges.add(span.getBoundingClientRect().left - parentElement!.getBoundingClientRect().left);
  }
  expect(edges.size).toBe(1);
});

it('gives every level the same room', async () => {
  const { part } = await askedRating();
  const sizes = [...part('levels')!.querySelectorAll('label')].map((label) => {
    const { width, height } = label.getBoundingClientRect();
    return `${width.toFixed(1)} ${height.toFixed(1)}`;
  });
  expect(new Set(sizes).size).toBe(1);
});
