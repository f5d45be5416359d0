import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { askedRating } from '../../test/asked-rating.ts';
import { clearPage, settled } from '../../test/mount.ts';

afterEach(clearPage);

// Native radios: what WAI-ARIA APG asks of a radio group (Tab to the chosen one or the first, arrows move, choose and wrap, Space
// chooses), done by the browser. Home and End move nothing in a native group, in any browser: APG asks nothing of them.
describe('the keyboard', () => {
  const focused = (root: ShadowRoot) => (root.activeElement as HTMLInputElement | null)?.value;
  const chosen = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('[name=level]:checked')?.value;

  it.each([
    ['{ArrowDown}', '1', '2'],
    ['{ArrowRight}', '1', '2'],
    ['{ArrowUp}', '3', '2'],
    ['{ArrowLeft}', '3', '2'],
    ['{ArrowDown}', '5', '1'],
    ['{ArrowRight}', '5', '1'],
    ['{ArrowUp}', '1', '5'],
    ['{ArrowLeft}', '1', '5'],
    ['{Home}', '3', '3'],
    ['{End}', '3', '3'],
  ])('%s leads from %s to %s and chooses it', async (key, from, to) => {
    const { element, root, level } = await askedRating();
    level(+from).focus();
    level(+from).click();
    await userEvent.keyboard(key);
    await settled(element);
    expect([focused(root), chosen(root)]).toEqual([to, to]);
  });

  it('Tab leads to the first level, chooses nothing, and leads on past the group', async () => {
    const { root } = await askedRating();
    await userEvent.tab();
    expect([focused(root), chosen(root)]).toEqual(['1', undefined]);
    await userEvent.keyboard(' ');
    expect(chosen(root)).toBe('1');
    await userEvent.tab();
    expect((root.activeElement as HTMLInputElement).name).toBe('tag');
  });

  it('Tab and Shift+Tab lead to the chosen level', async () => {
    const { element, root, level } = await askedRating();
    level(4).click();
    await settled(element);
    (root.activeElement as HTMLElement | null)?.blur();
    root.querySelector('textarea')!.focus();
    for (let back = 0; back < 5; back++) await userEvent.tab({ shift: true });
    expect(focused(root)).toBe('4');
  });

  it('alone gives a rating: levels, tags, words and button in the order in which they are read', async () => {
    const { element, hall, root } = await askedRating();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    await settled(element);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    const order = [];
    for (let step = 0; step < 6; step++) {
      await userEvent.tab();
      const at = root.activeElement!;
      order.push(at.getAttribute('part') ?? at.localName);
    }
    expect(order).toEqual(['input', 'input', 'more', 'words', 'summary', 'submit']);
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(hall.sent).toMatchObject([{ input: { level: 3, tags: ['307'] } }]);
    expect(root.activeElement?.getAttribute('part')).toBe('thanks');
  });

  it('goes on at the first tag that 更多 has shown', async () => {
    const { element, root, part, level, tags } = await askedRating();
    level(2).click();
    await settled(element);
    part('more')!.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(root.activeElement).toBe(tags()[3]);
  });
});
