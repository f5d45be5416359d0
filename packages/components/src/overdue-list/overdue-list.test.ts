import type { OverdueCase } from '@banshi/core';
import { aCaseSummary } from '@banshi/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-overdue-list.ts';

function overdue(matter: string, workdaysOver: number, change: Partial<OverdueCase> = {}): OverdueCase {
  const summary = aCaseSummary({ matter, window: '1' });
  return { ...summary, limit: 'promised', limitOn: '2026-11-20', workdaysOver, ...change };
}

const cases = [
  overdue('甲', -1, { department: '民政局', window: '2' }),
  overdue('乙', 3, { reason: '勘察改期', limit: 'statutory' }),
  overdue('丙', 10, { limitOn: '2026-11-09', answerable: { staff: 'W9', since: '2026-11-01', because: 'cover' } }),
  overdue('丁', 0, { limit: 'step', step: '会审' }),
];

async function list(given: readonly OverdueCase[] = cases) {
  const shown = await mount('banshi-overdue-list', { cases: given });
  const matters = () =>
    [...shown.root.querySelectorAll('tbody th')].map(
      ({ firstChild, textContent }) => textContent?.trim().slice(0, 1) ?? firstChild?.textContent,
    );
  const choose = async (name: string, value: string) => {
    const select = shown.root.querySelector<HTMLSelectElement>(`#${name}`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await settled(shown.element);
  };
  return { ...shown, matters, choose };
}

describe('<banshi-overdue-list>', () => {
  afterEach(clearPage);

  it('shows the worst first, and says in words which card and how many workdays', async () => {
    const { matters, text, part } = await list();
    expect(matters()).toEqual(['丙', '乙', '丁', '甲']);
    for (const words of [
      '红牌',
      '超期 10 个工作日',
      '黄牌',
      '今天到期',
      '还剩 1 个工作日',
      '环节：会审',
      '勘察改期',
      'W9',
    ])
      expect(text()).toContain(words);
    expect(part('count')?.textContent).toBe('已超期 2 项，快到期 2 项。');
  });

  it.each([
    ['department', '民政局', ['甲']],
    ['window', '2', ['甲']],
    ['limit', 'statutory', ['乙']],
    ['state', 'soon', ['丁', '甲']],
  ])('is narrowed by %s', async (name, value, expected) => {
    const { matters, choose } = await list();
    await choose(name, value);
    expect(matters()).toEqual(expected);
  });

  it('says so where nothing suits, and where there is nothing at all', async () => {
    const { choose, text } = await list();
    await choose('department', '民政局');
    await choose('state', 'over');
    expect(text()).toContain('没有符合条件的办件');
    clearPage();
    expect((await list([])).text()).toContain('没有超期的办件');
  });

  it('is sorted by the keyboard, one way and the other', async () => {
    const { root, element, matters } = await list();
    const button = root.querySelector<HTMLButtonElement>('button[name="limitOn"]')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(matters()[0]).toBe('丙');
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    expect(matters().at(-1)).toBe('丙');
  });

  it('asks the hall, and again on demand; what it knew stays when the hall is down', async () => {
    const gateway = new FakeHall();
    gateway.replies['case.overdue'] = () => cases;
    const { element, root, part } = await mount('banshi-overdue-list', { gateway });
    expect(root.querySelectorAll('tbody tr')).toHaveLength(4);
    gateway.down = true;
    root.querySelector<HTMLButtonElement>('button[name="reload"]')!.click();
    await settled(element);
    expect(part('problem')?.textContent).toContain('暂时连不上');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(gateway.asked.map(({ name }) => name)).toEqual(['case.overdue', 'case.overdue']);
  });

  it('follows the hall', async () => {
    const gateway = new FakeHall();
    gateway.replies['case.overdue'] = () => cases;
    const { element, root } = await mount('banshi-overdue-list', { gateway });
    gateway.tell('overdue', '', cases.slice(0, 1));
    await settled(element);
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
    element.remove();
    expect(gateway.listeners).toBe(0);
  });

  it('says who may not see it', async () => {
    const { part } = await mount('banshi-overdue-list', { gateway: new FakeHall() });
    expect(part('problem')?.textContent).toContain('没有进行这项操作的权限');
  });

  it('reads its JSON child, and says where that is none', async () => {
    const child = (text: string) => (element: HTMLElement) => {
      element.innerHTML = `<script type="application/json">${text}</script>`;
    };
    const good = await mount('banshi-overdue-list', {}, child(JSON.stringify(cases)));
    expect(good.root.querySelectorAll('tbody tr')).toHaveLength(4);
    const errors = await eventsOf('banshi-error', async () => {
      const bad = await mount('banshi-overdue-list', {}, child('{"cases":1}'));
      expect(bad.part('problem')?.textContent).toContain('无法读取');
    });
    expect(errors).toHaveLength(1);
  });
});
