import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anOccasion, askedRating } from '../../test/asked-rating.ts';
import { clearPage, eventsOf, settled } from '../../test/mount.ts';

describe('<banshi-rating>', () => {
  afterEach(clearPage);

  describe('on a shared screen', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => void vi.useRealTimers());

    it.each(['kiosk', 'tablet'] as const)('wipes a form that was left, and thanks that were read: %s', async (mode) => {
      const { root, part, choose, submit } = await askedRating({ mode });
      await choose(1);
      const left = await eventsOf('banshi-rating-close', () => vi.advanceTimersByTimeAsync(60_000));
      expect(left).toHaveLength(1);
      expect(root.querySelectorAll('input:checked')).toHaveLength(0);
      await choose(2);
      await submit();
      expect(part('thanks')).not.toBeNull();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(part('thanks')).toBeNull();
    });

    it.each(['kiosk', 'tablet'] as const)('shows the receipt to who asks for it, for a moment: %s', async (mode) => {
      const { element, root, part, choose, submit } = await askedRating({ mode });
      await choose(1);
      await submit();
      expect(part('thanks')?.textContent).not.toContain('PJ-1');
      part('show-receipt')!.click();
      await settled(element);
      expect(part('thanks')?.textContent).toContain('PJ-1');
      expect(getComputedStyle(part('thanks')!.querySelector('p')!).fontSize).toBe('16px');
      await vi.advanceTimersByTimeAsync(8_000);
      expect(part('thanks')?.textContent).not.toContain('PJ-1');
      part('show-receipt')!.click();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(root.textContent).not.toContain('PJ-1');
      expect(part('thanks')).toBeNull();
      await choose(5);
      await submit();
      expect(part('thanks')?.textContent).not.toContain('PJ-1');
    });

    it.each([
      [1024, 768, 'tablet', {}],
      [1024, 768, 'tablet', { elder: true }],
      [1280, 800, 'tablet', {}],
      [1280, 800, 'kiosk', { elder: true }],
    ] as const)('fits %i × %i below a bar and beside a code: %s, %j', async (width, height, mode, given) => {
      await page.viewport(width, height);
      const { element, part, choose } = await askedRating({ mode, ...given });
      element.style.width = `${width - 200}px`;
      await choose(1);
      const { top } = element.getBoundingClientRect();
      expect(part('submit')!.getBoundingClientRect().bottom - top).toBeLessThan(height - 100);
      await page.viewport(800, 600);
    });

    it('is as large as any when it is shared no more', async () => {
      const { element } = await askedRating({ mode: 'kiosk' });
      await settled(element);
      expect(getComputedStyle(element).fontSize).toBe('20px');
      element.mode = 'inline';
      await settled(element);
      expect(getComputedStyle(element).fontSize).toBe('16px');
    });

    it('asks after the wipe what is to be rated by now, and names it', async () => {
      let matter = '第一件';
      const { part, choose, submit } = await askedRating({ mode: 'tablet' }, () => ({ ...anOccasion, matter }));
      expect(part('levels')?.textContent).toContain('第一件');
      await choose(4);
      await submit();
      matter = '第二件';
      await vi.advanceTimersByTimeAsync(20_000);
      expect(part('thanks')).toBeNull();
      expect(part('levels')?.textContent).toContain('第二件');
    });

    it('leaves a person alone with their own', async () => {
      const { root, choose } = await askedRating();
      await choose(1);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(root.querySelectorAll('input:checked')).toHaveLength(2);
    });
  });
});
