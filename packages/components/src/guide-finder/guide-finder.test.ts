import type { GuideGateway, GuideQuery, GuideResults } from '@banshi/core';
import { UnreachableError } from '@banshi/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aSummary } from '../../test/a-guide.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-guide-finder.ts';

const guides = [
  aSummary({
    id: 'nurse',
    name: '护士执业首次注册',
    department: '卫健局',
    audience: ['自然人'],
    initials: ['hszyscz'],
  }),
  aSummary({ id: 'elder', name: '老年人优待证', department: '民政局', audience: ['自然人'], initials: ['lnrydz'] }),
  aSummary({ id: 'shop', name: '公共场所卫生许可', department: '卫健局', audience: ['法人'], initials: ['ggcswsxk'] }),
  aSummary({ id: 'first', name: '重庆首次登记', department: '自然资源局', audience: ['法人'], initials: ['cqscdj'] }),
];

const gatewayOf = (searchGuides: GuideGateway['searchGuides']): GuideGateway => ({
  searchGuides,
  findGuide: () => Promise.resolve(undefined),
});

const names = (root: ShadowRoot) =>
  [...root.querySelectorAll("[part='result'] strong")].map((each) => each.textContent);

/** Types into the box and lets the rest pass that a person leaves before looking up. */
async function typeAndRest(element: HTMLElement, text: string): Promise<void> {
  const box = element.shadowRoot!.querySelector('input')!;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(element);
  await vi.advanceTimersByTimeAsync(300);
  await settled(element);
}

describe('<banshi-guide-finder>', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
  });

  describe('over guides that it is given', () => {
    it('shows them all, and how many there are', async () => {
      const { root, part } = await mount('banshi-guide-finder', { guides });
      await expect.poll(() => names(root)).toHaveLength(4);
      expect(part('count')?.textContent).toBe('找到 4 项');
    });

    it.each([
      ['a part of the name', '优待', ['老年人优待证']],
      ['pinyin initials', 'hszy', ['护士执业首次注册']],
      ['capital initials with spaces around', ' HSZY ', ['护士执业首次注册']],
      ['words of nothing', '宇宙飞船', []],
    ])('finds by %s', async (_by, text, expected) => {
      const { element, root } = await mount('banshi-guide-finder', { guides });
      await typeAndRest(element, text);
      await expect.poll(() => names(root)).toEqual(expected);
    });

    it('narrows by department and audience together', async () => {
      const { element, root } = await mount('banshi-guide-finder', { guides });
      for (const [id, value] of [
        ['department', '卫健局'],
        ['audience', '法人'],
      ] as const) {
        const select = root.querySelector<HTMLSelectElement>(`#${id}`)!;
        select.value = value;
        select.dispatchEvent(new Event('change'));
      }
      await settled(element);
      await expect.poll(() => names(root)).toEqual(['公共场所卫生许可']);
      expect(root.querySelector<HTMLSelectElement>('#department')!.value).toBe('卫健局');
    });

    it('says so when nothing is found', async () => {
      const { element, part } = await mount('banshi-guide-finder', { guides });
      await typeAndRest(element, '宇宙飞船');
      await expect.poll(() => part('count')?.textContent).toContain('没有找到相关事项');
    });

    it('shows the first ones, then more, and puts the focus on the first new one', async () => {
      const { element, root, part } = await mount('banshi-guide-finder', { guides, pageSize: 3 });
      await expect.poll(() => names(root)).toHaveLength(3);
      expect(part('count')?.textContent).toBe('找到 4 项，显示前 3 项');
      part('more')?.click();
      await expect.poll(() => names(root)).toHaveLength(4);
      await settled(element);
      expect(part('more')).toBeNull();
      expect(root.activeElement?.textContent).toContain(names(root)[3]);
    });

    it('asks to open the guide that was chosen', async () => {
      const { root } = await mount('banshi-guide-finder', { guides });
      await expect.poll(() => names(root)).toHaveLength(4);
      const asked = await eventsOf('banshi-guide-open', () =>
        root.querySelectorAll<HTMLElement>("[part='result']")[1]?.click(),
      );
      expect(asked.map(({ guide }) => guide)).toEqual(['first']);
    });

    it('is used with the keyboard alone', async () => {
      vi.useRealTimers();
      const { root } = await mount('banshi-guide-finder', { guides });
      await expect.poll(() => names(root)).toHaveLength(4);
      const focused = () => root.activeElement?.querySelector('strong')?.textContent ?? root.activeElement?.localName;
      root.querySelector('input')!.focus();
      const path: (string | undefined)[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp', 'ArrowDown', 'Escape']) {
        await userEvent.keyboard(`{${key}}`);
        path.push(focused());
      }
      const [one, two, , four] = names(root);
      expect(path).toEqual([one, two, four, four, one, 'input', one, 'input']);
      await userEvent.keyboard('{ArrowDown}');
      const asked = await eventsOf('banshi-guide-open', () => userEvent.keyboard('{Enter}'));
      expect(asked.map(({ guide }) => guide)).toEqual(['elder']);
    });

    it('does not search for pinyin that an input method is still composing', async () => {
      const { element, root } = await mount('banshi-guide-finder', { guides });
      const box = root.querySelector('input')!;
      box.value = 'hu shi';
      box.dispatchEvent(new InputEvent('input', { isComposing: true }));
      await vi.advanceTimersByTimeAsync(300);
      expect(element.text).toBe('');
      box.value = '护士';
      box.dispatchEvent(new CompositionEvent('compositionend'));
      expect(element.text).toBe('护士');
    });
  });

  it('reads its guides from a JSON child', async () => {
    const { root } = await mount('banshi-guide-finder', {}, (finder) => {
      const textContent = JSON.stringify(guides);
      finder.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent }));
    });
    await expect.poll(() => names(root)).toHaveLength(4);
  });

  it('turns unreadable JSON into a sentence and an event', async () => {
    let text = () => '';
    const errors = await eventsOf('banshi-error', async () => {
      ({ text } = await mount('banshi-guide-finder', {}, (finder) => {
        finder.append(
          Object.assign(document.createElement('script'), { type: 'application/json', textContent: '[{}]' }),
        );
      }));
    });
    expect(text()).toContain('事项列表的数据无法读取');
    expect(errors.map(({ code }) => code)).toEqual(['record-unreadable']);
  });

  describe('over a gateway', () => {
    it('asks once for a word typed in one go, and names every filter', async () => {
      const asked: GuideQuery[] = [];
      const gateway = gatewayOf((query) => {
        asked.push(query);
        return Promise.resolve({ guides, total: guides.length });
      });
      const { element } = await mount('banshi-guide-finder', { gateway, department: '卫健局' });
      asked.length = 0;
      for (const text of ['护', '护士', '护士执']) {
        element.text = text;
        await settled(element);
        await vi.advanceTimersByTimeAsync(100);
      }
      await vi.advanceTimersByTimeAsync(300);
      expect(asked).toEqual([{ text: '护士执', department: '卫健局', limit: 20 }]);
    });

    it('aborts the older call and ignores its late answer', async () => {
      const calls = new Map<string | undefined, ReturnType<typeof deferred<GuideResults>>>();
      const signals: AbortSignal[] = [];
      const gateway = gatewayOf(({ text }, options) => {
        signals.push(options!.signal as AbortSignal);
        const call = deferred<GuideResults>();
        calls.set(text, call);
        return call.promise;
      });
      const { element, root } = await mount('banshi-guide-finder', { gateway, text: '老' });
      await typeAndRest(element, '护士');
      expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
      calls.get('护士')!.resolve({ guides: [guides[0]!], total: 1 });
      calls.get('老')!.resolve({ guides: [guides[1]!], total: 1 });
      await settled(element);
      expect(names(root)).toEqual(['护士执业首次注册']);
    });

    it('says that the hall is down, keeps what was typed, and tries again', async () => {
      let down = true;
      const gateway = gatewayOf(() =>
        down ? Promise.reject(new UnreachableError()) : Promise.resolve({ guides: [guides[0]!], total: 1 }),
      );
      const { element, root, part } = await mount('banshi-guide-finder', { gateway });
      await typeAndRest(element, '护士');
      expect(part('problem')?.textContent).toContain('暂时无法查找');
      expect(root.querySelector('input')!.value).toBe('护士');
      down = false;
      part('problem')!.querySelector('button')!.click();
      await settled(element);
      expect(part('problem')).toBeNull();
      expect(names(root)).toEqual(['护士执业首次注册']);
      expect(root.querySelector('input')!.value).toBe('护士');
    });

    it('asks no more once it is taken out of the page', async () => {
      const searchGuides = vi.fn(() => Promise.resolve({ guides, total: 4 }));
      const { element } = await mount('banshi-guide-finder', { gateway: gatewayOf(searchGuides) });
      element.text = '护';
      await settled(element);
      element.remove();
      await vi.advanceTimersByTimeAsync(1000);
      expect(searchGuides).toHaveBeenCalledTimes(1);
    });
  });
});
