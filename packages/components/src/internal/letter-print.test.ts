import { RATING_LEVELS } from '@banshi/core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { anOccasion } from '../../test/asked-rating.ts';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aRatingCheck, aSuggestionCheck } from '../../test/opinions.ts';
import '../complaint-form/banshi-complaint-form.ts';
import '../questionnaire/banshi-questionnaire.ts';
import '../rating-check/banshi-rating-check.ts';
import '../suggestion-box/banshi-suggestion-box.ts';

const FORMS = [
  'banshi-suggestion-box',
  'banshi-complaint-form',
  'banshi-questionnaire',
  'banshi-rating-check',
  'banshi-rating',
] as const;

/** What of an element takes room on the medium of now. */
const shown = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
const on = (media: 'print' | '') =>
  (cdp() as { send(method: string, parameters: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    media,
  });

describe('on paper', () => {
  beforeAll(() => () => on(''));
  afterEach(async () => {
    await on('');
    clearPage();
  });

  it.each(FORMS)('<%s> leaves out what nobody has filled in', async (tag) => {
    const hall = new FakeHall();
    hall.replies['rating.occasion'] = () => anOccasion;
    const { root, element } = await mount(tag, { gateway: hall, caseNumber: 'BJ-1' } as object);
    expect(shown(root, 'input, textarea, button, summary')).not.toHaveLength(0);
    await on('print');
    expect(shown(root, 'input, textarea, button, summary')).toEqual([]);
    expect(element.getBoundingClientRect().height).toBe(0);
  });

  it.each(['banshi-suggestion-box', 'banshi-rating-check'] as const)('<%s> shows what was found', async (tag) => {
    const hall = new FakeHall();
    hall.replies['suggestion.check'] = () => aSuggestionCheck;
    hall.replies['rating.check'] = () => aRatingCheck();
    const { element, root, part } = await mount(tag, { gateway: hall, receipt: 'R-1' });
    await settled(element);
    await on('print');
    expect(shown(root, 'input, textarea, button, summary')).toEqual([]);
    expect(part('found')!.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('X6: the sheet of a window is printed on purpose, alone, empty and with all its items', async () => {
    const { root, part } = await mount('banshi-questionnaire', { printable: true, windowId: '3' });
    root.querySelector<HTMLElement>("[name='overall'][value='5']")!.click();
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    part('print')!.click();
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    print.mockRestore();
    const copy = document.body.lastElementChild!;
    await on('print');
    const sheet = copy.shadowRoot!;
    expect(shown(root, 'form')).toEqual([]);
    expect(shown(sheet, "[part='item']")).toHaveLength(sheet.querySelectorAll("[part='item']").length);
    expect(shown(sheet, '[type=radio]')).toHaveLength(RATING_LEVELS.length * shown(sheet, "[part='item']").length);
    expect(sheet.querySelectorAll(':checked')).toHaveLength(0);
    expect(shown(sheet, 'button, small[id]')).toEqual([]);
    expect(sheet.textContent).toContain('3 号窗口');
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('banshi-questionnaire')).toHaveLength(1);
  });
});
