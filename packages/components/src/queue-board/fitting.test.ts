import type { QueueBoard, ServiceHall, WindowRecord } from '@banshi/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aBoard, aHall, aTicket } from '../../test/fake-hall.ts';
import { clearPage, mount } from '../../test/mount.ts';
import './banshi-queue-board.ts';

/** A hall of so many windows and businesses, all of them at work. */
function aScreen(windows: number, businesses: number): { readonly hall: ServiceHall; readonly board: QueueBoard } {
  const departments = Array.from({ length: businesses }, (_, at) => ({
    id: `d${at}`,
    name: `第 ${at + 1} 业务受理科`,
    prefix: String.fromCodePoint(65 + at),
    guides: [],
  }));
  const serving = Array.from({ length: windows }, (_, at) =>
    aTicket({ number: `A${100 + at}`, state: 'serving', window: `${at + 1}`, calledAt: '2026-11-23T01:30:00.000Z' }),
  );
  const board = aBoard({
    serving,
    windows: serving.map(({ window }): WindowRecord => ({ window: window!, state: 'open' })),
    waiting: Object.fromEntries(departments.map(({ id }) => [id, 12])),
    estimates: Object.fromEntries(departments.map(({ id }) => [id, { typical: 20, low: 12, high: 45 }])),
  });
  return { hall: aHall({ departments }), board };
}

/** What a person in the hall sees of it: how large the type is, how much of the screen is used, and what is cut off. */
function look(element: HTMLElement) {
  const body = element.shadowRoot!.querySelector<HTMLElement>('.board')!;
  const place = element.getBoundingClientRect();
  const boxesOf = (parts: string) => [...body.querySelectorAll(parts)].map((one) => one.getBoundingClientRect());
  const middle = boxesOf('[part=calls], [part=windows], [part=waiting]');
  const top = Math.min(...middle.map((box) => box.top));
  const beside = middle.filter(({ left, right }) => left < place.right * 0.75 && right > place.right * 0.75);
  return {
    type: parseFloat(getComputedStyle(body).fontSize),
    cut: boxesOf('tr, li, dl > div, footer').filter(
      ({ bottom, right }) => bottom > place.bottom + 1 || right > place.right + 1,
    ).length,
    /** Of the height between heading and foot, the share of the right half that is not empty. */
    used: beside.reduce((sum, { height }) => sum + height, 0) / (boxesOf('footer')[0]!.top - top),
  };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

describe('<banshi-queue-board fit>', () => {
  beforeEach(() => page.viewport(1600, 900));
  afterEach(async () => {
    clearPage();
    await page.viewport(1000, 700);
  });

  it.each([
    [1600, 900, 2, 2],
    [1600, 900, 8, 10],
    [1600, 900, 10, 6],
    [1600, 900, 20, 12],
    [1600, 900, 60, 20],
    [1280, 720, 60, 20],
    [900, 1600, 4, 3],
    [900, 1600, 60, 20],
    [768, 1366, 8, 10],
    [600, 1024, 8, 10],
  ])(
    'fills %i × %i with %i windows and %i businesses, and cuts nothing off',
    async (width, height, windows, businesses) => {
      await page.viewport(width, height);
      const { element } = await mount('banshi-queue-board', {
        ...aScreen(windows, businesses),
        fit: true,
        clock: true,
      });
      await frame();
      const { cut, used } = look(element);
      expect(cut).toBe(0);
      expect(element.getBoundingClientRect().height).toBe(height);
      expect(used).toBeGreaterThan(0.8);
    },
  );

  it('sets the type anew when the screen is turned, or windows say why they do not serve', async () => {
    const { board, hall } = aScreen(16, 6);
    const { element } = await mount('banshi-queue-board', { board, hall, fit: true });
    await frame();
    const before = look(element).type;
    await page.viewport(900, 1600);
    await frame();
    await frame();
    expect(look(element).cut).toBe(0);
    expect(look(element).type).not.toBe(before);
    await page.viewport(1600, 900);
    await frame();
    await frame();
    expect(look(element).type).toBe(before);
    const reason = '系统升级，请到二楼东侧综合窗口办理，给您带来不便敬请谅解';
    const windows = board.windows.map((one): WindowRecord => ({ ...one, state: 'paused', reason }));
    element.board = { ...board, windows };
    await element.updateComplete;
    expect(look(element).type).toBeLessThan(before);
    expect(look(element).cut).toBe(0);
  });

  it('keeps the size from call to call, and without `fit` the usual one', async () => {
    const { board, hall } = aScreen(10, 6);
    const { element } = await mount('banshi-queue-board', { board, hall, fit: true });
    await frame();
    const { type } = look(element);
    const sizes = new Set<string>();
    const body = element.shadowRoot!.querySelector<HTMLElement>('.board')!;
    const seen = new MutationObserver(() => sizes.add(body.style.fontSize));
    seen.observe(body, { attributeFilter: ['style'] });
    element.board = { ...board, waiting: { ...board.waiting, d0: 3 } };
    await element.updateComplete;
    await frame();
    expect([...sizes]).toEqual([]);
    element.fit = false;
    await element.updateComplete;
    expect(look(element).type).toBeLessThan(type);
  });
});
