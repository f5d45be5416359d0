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
