import { QUEUE_FORMULAS, type QueueFigures } from '@banshi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBoard, aHall, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aQueueDay, someService } from '../../test/queue-day.ts';
import './banshi-queue-figures.ts';
import { en } from './queue-figures.strings.ts';

const rows = (part: HTMLElement | null) =>
  [...part!.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll<HTMLElement>('th, td')]
      .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

const OF_TWO = ['9 分钟 仅 2 个号', '23 分钟 仅 2 个号', '33 秒 仅 2 个号', '7 分钟 仅 2 个号'];

/** A hall that notes for which days it is asked. */
function asked(figures: QueueFigures | undefined = aQueueDay()) {
  const hall = Object.assign(new FakeHall(), { figures });
  const days: string[] = [];
  const { readFigures } = hall;
  hall.readFigures = (day, options) => {
    days.push(day);
    return readFigures(day, options).then((known) => ({ ...known, day }));
  };
  return { hall, days };
}

describe('<banshi-queue-figures>', () => {
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
  });

  it('shows each figure with its formula and how many tickets it rests on', async () => {
    const { part } = await mount('banshi-queue-figures', { figures: aQueueDay(), hall: aHall() });
    expect(rows(part('counts'))).toEqual([
      ['取号', '123', QUEUE_FORMULAS.taken],
      ['办理', '96', QUEUE_FORMULAS.served],
      ['过号', '15', QUEUE_FORMULAS.missed],
      ['取消', '10', QUEUE_FORMULAS.cancelled],
      ['尚未办结', '2', QUEUE_FORMULAS.open],
    ]);
    expect(rows(part('times'))).toEqual([
      ['等候', '12 分钟', '9 分钟', '23 分钟', '111 个号', QUEUE_FORMULAS.waiting],
      ['到窗', '41 秒', '33 秒', '82 秒', '96 个号', QUEUE_FORMULAS.way],
      ['办理时长', '9 分钟', '7 分钟', '17 分钟', '96 个号', QUEUE_FORMULAS.service],
    ]);
    expect(rows(part('shares'))).toEqual([
      ['弃号率', '20.7 %', '25 / 121', QUEUE_FORMULAS.abandonment],
      ['预计偏差', '实际比告知的久 36 秒', '96 个号', QUEUE_FORMULAS.bias],
      ['预计命中率', '79.2 %', '76 / 96', QUEUE_FORMULAS.inRange],
    ]);
  });

  it('lists hours, businesses and windows of nobody as such, and says of how few tickets a figure is', async () => {
    const { part } = await mount('banshi-queue-figures', { figures: aQueueDay(), hall: aHall() });
    const hours = rows(part('hours'));
    expect(hours.map(([hour, taken]) => [hour, taken])).toEqual([
      ['8–9 时', '12'],
      ['9–10 时', '48'],
      ['10–11 时', '33'],
      ['11–12 时', '14'],
      ['12–13 时', '无人取号'],
      ['13–14 时', '12'],
      ['14–15 时', '4'],
    ]);
    expect(hours.at(-1)).toEqual(['14–15 时', '4', '2', '0', '0', '0.0 % 仅 2 个号', ...OF_TWO]);
    expect(hours[1]!.join()).not.toContain('仅');
    expect(rows(part('businesses')).map(([name]) => name)).toEqual(['卫生健康', '民政']);
    expect(rows(part('windows')).map(([name, called]) => [name, called])).toEqual([
      ['1 号窗口', '99'],
      ['2 号窗口', '没有叫过号'],
    ]);
  });

  it('keeps an hour and a window on one line, and what a column is called in whole words, in English too', async () => {
    const windows = ['1', '2', '12'].map((id) => ({ id, name: '综合窗口', departments: ['health'] }));
    const { element, part } = await mount('banshi-queue-figures', { figures: aQueueDay(), hall: aHall({ windows }) });
    const linesOf = (cell: Element) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    for (const strings of [undefined, en]) {
      element.strings = strings;
      await settled(element);
      const heads = ['hours', 'windows'].flatMap((of) => [...part(of)!.querySelectorAll('tbody th, thead .apart')]);
      expect(heads.filter((cell) => linesOf(cell) > 1).map(({ textContent }) => textContent?.trim())).toEqual([]);
      const { scrollWidth, clientWidth } = part('hours')!.parentElement!;
      expect(scrollWidth).toBe(clientWidth);
    }
  });

  it('calls what the hall no longer has by its id, and needs no hall', async () => {
    const figures = aQueueDay({ businesses: { tax: someService(7), health: someService(9) } });
    const { part, element } = await mount('banshi-queue-figures', { figures, hall: aHall() });
    expect(rows(part('businesses')).map(([name]) => name)).toEqual(['卫生健康', '民政', 'tax']);
    element.hall = undefined;
    await settled(element);
    expect(rows(part('businesses')).map(([name]) => name)).toEqual(['health', 'tax']);
    expect(part('day')).toBeNull();
  });

  it('reads a JSON child, and says when it is none', async () => {
    const write = (text: string) => (element: HTMLElement) => {
      const child = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
      element.append(child);
    };
    const { part } = await mount('banshi-queue-figures', {}, write(JSON.stringify(aQueueDay())));
    expect(rows(part('counts'))).toHaveLength(5);
    for (const text of ['{', '{"day":"2026-11-23"}', 'null', '[]']) {
      const bad = await mount('banshi-queue-figures', {}, write(text));
      expect(bad.part('problem')?.textContent).toContain('无法识别');
    }
  });

  it('shows the hall’s today, another day that is chosen, and none that is yet to come', async () => {
    const { hall, days } = asked();
    const { element, part, text } = await mount('banshi-queue-figures', { gateway: hall });
    await settled(element);
    const field = part('day')!.querySelector('input')!;
    const [before, after, today] = part('day')!.querySelectorAll('button');
    expect([field.value, field.max]).toEqual(['2026-11-23', '2026-11-23']);
    days.length = 0;
    expect(text()).toContain('每 5 秒更新');
    after!.click();
    before!.click();
    await settled(element);
    expect(text()).toContain('2026-11-22');
    expect(text()).toContain('这一天已经过去');
    field.value = '2026-11-02';
    field.dispatchEvent(new Event('change'));
    await settled(element);
    for (const wrong of ['', '2026-11-24']) {
      field.value = wrong;
      field.dispatchEvent(new Event('change'));
      await settled(element);
      expect(field.value).toBe('2026-11-02');
    }
    today!.click();
    await settled(element);
    expect(days).toEqual(['2026-11-22', '2026-11-02', '2026-11-23']);
    element.day = '2026-11-20';
    await settled(element);
    field.value = '2026-11-23';
    field.dispatchEvent(new Event('change'));
    expect(element.day).toBeUndefined();
  });

  /** Puts it into sight: the browser tells that with a frame. */
  const inSight = (of: HTMLElement, sight: boolean) =>
    vi.waitFor(() => expect((of as unknown as { _inSight: boolean })._inSight).toBe(sight));

  it('reads the running day again every five seconds, follows the hall into tomorrow, and reads a past day once', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { hall, days } = asked();
    const { element, text } = await mount('banshi-queue-figures', { gateway: hall });
    await inSight(element, true);
    await settled(element);
    const before = days.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(days).toHaveLength(before + 2);
    hall.board = aBoard({ day: '2026-11-24' });
    await vi.advanceTimersByTimeAsync(5000);
    await settled(element);
    expect([days.at(-1), text().includes('2026-11-24')]).toEqual(['2026-11-24', true]);
    element.day = '2026-11-20';
    await settled(element);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(days.slice(before + 3)).toEqual(['2026-11-20']);
    element.remove();
    expect([hall.listeners, vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('asks for nothing while nobody can see it, and at once when somebody can', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { hall, days } = asked();
    const { element } = await mount('banshi-queue-figures', { gateway: hall });
    await inSight(element, true);
    element.hidden = true;
    await inSight(element, false);
    const before = days.length;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(days).toHaveLength(before);
    element.hidden = false;
    await inSight(element, true);
    expect(days).toHaveLength(before + 1);
  });

  it('keeps what it knew while the hall is away, says so, and tries again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { hall } = asked();
    const { element, part, text } = await mount('banshi-queue-figures', { gateway: hall });
    await inSight(element, true);
    await settled(element);
    hall.down = true;
    await vi.advanceTimersByTimeAsync(5000);
    await settled(element);
    expect(text()).toContain('以下是之前的情况');
    expect(rows(part('counts'))).toHaveLength(5);
    hall.down = false;
    await vi.advanceTimersByTimeAsync(5000);
    await settled(element);
    expect(text()).not.toContain('以下是之前的情况');
  });

  it.each([
    ['who may not see them', { figures: undefined }, '没有进行这项操作的权限'],
    ['a hall that does not answer', { down: true }, '暂时连不上'],
  ] as const)('has a sentence for %s, and a way to try again', async (_what, change, sentence) => {
    const hall = Object.assign(new FakeHall(), change);
    const { element, part } = await mount('banshi-queue-figures', { gateway: hall });
    await settled(element);
    expect(part('problem')?.textContent).toContain(sentence);
    Object.assign(hall, { down: false, figures: aQueueDay() });
    part('problem')!.querySelector('button')!.click();
    await settled(element);
    await settled(element);
    expect(rows(part('counts'))).toHaveLength(5);
  });

  it('says that nobody came', async () => {
    const { text, part } = await mount('banshi-queue-figures', { figures: aQueueDay({ total: someService(0) }) });
    expect(text()).toContain('这一天没有人取号');
    expect(part('counts')).toBeNull();
  });

  it.each([
    [-600, '实际比告知的久 10 分钟'],
    [45, '实际比告知的短 45 秒'],
    [0.4, '与实际一致'],
  ])('says in words that a bias is %i seconds', async (bias, words) => {
    const total = someService(40, { estimate: { count: 30, bias, inRange: 20 } });
    const { part } = await mount('banshi-queue-figures', { figures: aQueueDay({ total }) });
    expect(part('shares')?.textContent).toContain(words);
  });
});
