import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { atCaller as atWindow, plain } from '../../test/at-caller.ts';
import { clearPage, settled } from '../../test/mount.ts';

describe('the keys of <banshi-caller> in a page', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    vi.restoreAllMocks();
  });

  const letterFrom = async (what: string, letter = 'n') => {
    const place = document.createElement('div');
    document.body.append(place);
    const root = what.startsWith('shadow ') ? place.attachShadow({ mode: 'open' }) : place;
    root.innerHTML = what.replace('shadow ', '');
    (root.querySelector('[data-focus]') ?? root.querySelector('*'))!.dispatchEvent(
      new KeyboardEvent('keydown', { key: letter, bubbles: true, composed: true, cancelable: true }),
    );
  };

  it.each([
    '<p>办件</p>',
    '<button>受理</button>',
    '<a href="#">办件</a>',
    '<input type="checkbox">',
    '<input type="radio">',
    'shadow <button>受理</button>',
  ])('works by a key pressed at %s', async (what) => {
    const { element, sent } = await atWindow();
    await letterFrom(what);
    await settled(element);
    expect(sent()).toEqual([['ticket.callNext', { window: '1' }]]);
  });

  it.each([
    '<input>',
    '<input type="date">',
    '<textarea></textarea>',
    '<select><option>N</option></select>',
    '<div contenteditable><b data-focus>字</b></div>',
    '<div role="combobox"></div>',
    '<dialog open><button data-focus>确定</button></dialog>',
    '<div role="alertdialog"><button data-focus>确定</button></div>',
    'shadow <input>',
    'shadow <dialog open><button data-focus>确定</button></dialog>',
  ])('leaves the key to %s', async (what) => {
    const { element, sent } = await atWindow();
    await letterFrom(what);
    await settled(element);
    expect(sent()).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }, { repeat: true }])(
    'leaves a key with %o alone',
    async (more) => {
      const { element, sent } = await atWindow();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, ...more }));
      await settled(element);
      expect(sent()).toEqual([]);
    },
  );

  it('moves the focus to what an action asks', async () => {
    const { element, root, field } = await atWindow();
    await userEvent.keyboard('l');
    await settled(element);
    expect(root.activeElement).toBe(field('contact'));
  });

  it('hears no letter where two callers would both be meant, nor while it is not seen', async () => {
    const { element, sent } = await atWindow();
    const other = await atWindow();
    await letterFrom('<p>办件</p>');
    other.element.remove();
    element.hidden = true;
    await letterFrom('<p>办件</p>');
    expect([...sent(), ...other.sent()]).toEqual([]);
    element.hidden = false;
    await letterFrom('<p>办件</p>');
    await settled(element);
    expect(sent()).toHaveLength(1);
  });

  it.each([
    ['focus', 1],
    ['off', 0],
  ] as const)('with shortcuts %s hears %i of two letters', async (shortcuts, times) => {
    const { element, button, sent } = await atWindow();
    element.shortcuts = shortcuts;
    await settled(element);
    expect(button('next').getAttribute('aria-keyshortcuts')).toBe(times ? 'N' : null);
    expect(plain(button('next'))).toBe(times ? '叫下一号 N' : '叫下一号');
    await letterFrom('<p>办件</p>');
    await settled(element);
    expect(sent()).toEqual([]);
    button('next').focus();
    await userEvent.keyboard('n');
    await settled(element);
    expect(sent()).toHaveLength(times);
  });

  /** The switch of a caller. */
  const switchOf = ({ root }: Awaited<ReturnType<typeof atWindow>>) =>
    root.querySelector<HTMLInputElement>("[part='shortcuts'] input")!;

  it('WCAG 2.1.4: are switched off and on by the clerk, everywhere on the device, and the device remembers it', async () => {
    const one = await atWindow();
    expect([switchOf(one).checked, plain(one.root.querySelector('summary'))]).toEqual([true, '快捷键（已开启）']);
    switchOf(one).click();
    await settled(one.element);
    expect(plain(one.root.querySelector('summary'))).toBe('快捷键（已关闭）');
    expect([one.button('next').getAttribute('aria-keyshortcuts'), plain(one.button('next'))]).toEqual([
      null,
      '叫下一号',
    ]);
    await letterFrom('<p>办件</p>');
    one.button('next').focus();
    await userEvent.keyboard('n');
    await settled(one.element);
    expect(one.sent()).toEqual([]);
    const next = await atWindow();
    expect(switchOf(next).checked).toBe(false);
    switchOf(next).click();
    await settled(one.element);
    expect(switchOf(one).checked).toBe(true);
    localStorage.setItem('banshi-caller-shortcuts', 'off');
    dispatchEvent(new StorageEvent('storage'));
    await settled(one.element);
    expect([switchOf(one).checked, switchOf(next).checked]).toEqual([false, false]);
  });

  it('lists every key with what it does, and shows neither list nor switch where the page wants no shortcuts', async () => {
    const { element, root } = await atWindow();
    const listed = [...root.querySelectorAll("[part='shortcuts'] li")].map(plain);
    expect(listed).toContain('N 叫下一号');
    expect(listed).toHaveLength(14);
    element.shortcuts = 'off';
    await settled(element);
    expect(root.querySelector("[part='shortcuts']")).toBeNull();
  });

  it('are switched off for the page where the browser keeps nothing', async () => {
    for (const name of ['getItem', 'setItem'] as const)
      vi.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError');
      });
    const caller = await atWindow();
    switchOf(caller).click();
    await settled(caller.element);
    await letterFrom('<p>办件</p>');
    expect([switchOf(caller).checked, caller.sent()]).toEqual([false, []]);
  });
});
