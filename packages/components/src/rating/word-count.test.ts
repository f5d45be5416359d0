import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askedRating } from '../../test/asked-rating.ts';
import { clearPage, settled } from '../../test/mount.ts';

describe('the count of what is written', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
  });

  async function written(properties: object = {}) {
    const rating = await askedRating(properties);
    await rating.choose(3, false);
    const field = rating.root.querySelector('textarea')!;
    const write = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(rating.element);
    };
    const said = () => rating.root.querySelector('[role=status]')!.textContent.trim();
    return { ...rating, field, write, said, left: () => rating.part('left')!.textContent };
  }

  it('stands there before anything is written, and is read with the field', async () => {
    const { field, left, said } = await written();
    expect(left()).toContain('还可以写 150 字');
    expect(field.getAttribute('aria-describedby')).toBe('left');
    expect(said()).toBe('');
  });

  it.each([
    ['好', '还可以写 149 字'],
    ['  好  ', '还可以写 149 字'],
    ['𠮷'.repeat(3), '还可以写 147 字'],
    ['👨‍👩‍👧', '还可以写 145 字'],
    ['𠮷'.repeat(150), '还可以写 0 字'],
    ['字'.repeat(153), '超出 3 字'],
    [' ', '还可以写 150 字'],
  ])('counts %j as the hall does: %s', async (text, sentence) => {
    const { write, left } = await written();
    await write(text);
    expect(left()).toContain(sentence);
  });

  it('is read aloud once the writer pauses, politely, and not at every key', async () => {
    const { root, element, write, said, left } = await written();
    const live = root.querySelector('[role=status]')!;
    expect(getComputedStyle(live).clipPath).toBe('inset(50%)');
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(said())).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const text of ['等', '等了', '等了一', '等了一上', '等了一上午']) {
      await write(text);
      await vi.advanceTimersByTimeAsync(900);
      expect(said()).toBe('');
    }
    expect(left()).toContain('145');
    await vi.advanceTimersByTimeAsync(100);
    await settled(element);
    expect(spoken).toEqual([left()]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(spoken).toHaveLength(1);
  });

  it('begins anew for the next person', async () => {
    const { element, choose, write, left } = await written({ mode: 'tablet' });
    await write('等了一上午');
    await vi.advanceTimersByTimeAsync(60_000);
    await settled(element);
    await choose(4, false);
    expect(left()).toContain('150');
  });
});
