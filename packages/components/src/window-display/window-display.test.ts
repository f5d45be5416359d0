import type { ServiceHall, WindowRecord } from '@banshi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { aBoard, aHall, aTicket, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import './banshi-window-display.ts';

const plain = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const staffed: Partial<ServiceHall> = {
  staff: [
    { id: '101', name: '王小明', title: '窗口负责人', duty: '社会保障业务', photo: '/missing.jpg' },
    { id: '102', name: '李华' },
  ],
  posts: [{ window: '1', holder: '101', cover: '102' }],
};

async function over(state: Partial<WindowRecord>, ticket?: Parameters<typeof aTicket>[0], hall = staffed) {
  const gateway = new FakeHall();
  gateway.hall = aHall(hall);
  gateway.board = aBoard({
    serving: ticket ? [aTicket({ window: '1', ...ticket })] : [],
    windows: [{ window: '1', state: 'open', ...state }],
  });
  return { gateway, ...(await mount('banshi-window-display', { gateway, windowId: '1' })) };
}

describe('<banshi-window-display>', () => {
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
  });

  it.each<[string, Partial<WindowRecord>, Parameters<typeof aTicket>[0], string]>([
    ['calls', {}, { number: 'A002', state: 'called' }, 'A002 号 请到本窗口办理'],
    ['serves', {}, { number: 'A002', state: 'serving' }, 'A002 办理中'],
    ['is free', {}, undefined, '请等候叫号'],
    ['pauses', { state: 'paused', reason: '设备故障' }, undefined, '暂停服务：设备故障'],
    [
      'pauses while somebody is there',
      { state: 'paused' },
      { number: 'A002', state: 'serving' },
      'A002 办理中 暂停服务',
    ],
    ['was never opened', { state: 'closed' }, undefined, '未开放'],
  ])('says what a window does that %s', async (_what, state, ticket, sentence) => {
    const { part } = await over(state, ticket);
    expect(plain(part('heading'))).toBe('1 号窗口');
    expect(plain(part('now'))).toBe(sentence);
  });

  it.each(['2020-01-01T00:00:00.000Z', '2026-11-23T02:09:50.000Z', '2099-01-01T00:00:00.000Z'])(
    'Q3: says until when somebody is away and whom to ask, and that it has been too long once the hall says so, not a device at %s',
    async (device) => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
      vi.setSystemTime(device);
      const away = { state: 'away', backAt: '2026-11-23T02:10:00.000Z', contact: '分机 8012' } as const;
      const { gateway, element, part } = await over(away);
      await vi.advanceTimersByTimeAsync(20_000);
      await settled(element);
      expect(plain(part('now'))).toBe('短时离岗，10:10 前返回如需办理请联系：分机 8012');
      gateway.tell('board', '', aBoard({ serving: [], windows: [{ window: '1', ...away, overdue: true }] }));
      await settled(element);
      expect(plain(part('now'))).toBe('短时离岗，应于 10:10 返回，已超时如需办理请联系：分机 8012');
    },
  );

  it('P7: says once that somebody stands in, where the hall writes it as the duty too', async () => {
    const standsIn = { ...staffed, staff: [{ id: '102', name: '李华', duty: 'B岗补位' }] };
    const { part } = await over({ staff: '102', covering: true }, undefined, standsIn);
    expect(plain(part('staff'))).toBe('李华 工号 102 B 岗补位');
  });

  it('C1, P7: names the holder of the post, and whoever stands in', async () => {
    const holder = await over({});
    expect(plain(holder.part('staff'))).toBe('王小明 窗口负责人 社会保障业务 工号 101');
    const { part } = await over({ staff: '102', covering: true });
    expect(plain(part('staff'))).toBe('李华 工号 102 B 岗补位');
    const closed = await over({ state: 'closed' });
    expect(closed.part('staff')).toBeNull();
  });

  it('C1: reads who sits where again on a new day, and after a gap', async () => {
    const { gateway, element, part } = await over({});
    const name = () => part('staff')?.querySelector('strong')?.textContent;
    const board = (day: `${number}-${number}-${number}`) =>
      aBoard({ day, serving: [], windows: [{ window: '1', state: 'open' }] });
    const sits = (person: string) => {
      gateway.hall = aHall({ ...staffed, staff: [{ id: '101', name: person }] });
    };
    sits('张力');
    gateway.tell('board', '', board('2026-11-23'));
    await settled(element);
    expect(name()).toBe('王小明');
    gateway.tell('board', '', board('2026-11-24'));
    await vi.waitFor(() => expect(name()).toBe('张力'));
    sits('李华');
    gateway.connect('lost');
    await settled(element);
    expect(name()).toBe('张力');
    gateway.connect('live');
    await vi.waitFor(() => expect(name()).toBe('李华'));
  });

  it('tries a picture again that did not load, and leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const photo = new URL('/examples/hall/pages/public/staff.svg', location.href).href;
    const { element, part } = await over({}, undefined, { ...staffed, staff: [{ id: '101', name: '王小明', photo }] });
    const fail = async () => {
      part('photo')!.dispatchEvent(new Event('error'));
      await settled(element);
      expect(part('photo')).toBeNull();
    };
    await fail();
    await vi.advanceTimersByTimeAsync(299_000);
    await settled(element);
    expect(part('photo')).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(part('photo')).not.toBeNull());
    await fail();
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves out a picture that does not load, and one that is no address', async () => {
    const { part } = await over({});
    await vi.waitFor(() => expect(part('photo')).toBeNull());
    const data = await over({}, undefined, { ...staffed, staff: [{ id: '101', name: '王小明', photo: DOT }] });
    expect(data.part('photo')).toBeNull();
  });

  it('follows the hall, and says when it cannot', async () => {
    const { gateway, element, part } = await over({});
    gateway.tell('board', '', aBoard({ windows: [{ window: '1', state: 'paused', reason: '内部会议' }], serving: [] }));
    await settled(element);
    expect(plain(part('now'))).toContain('内部会议');
    gateway.connect('lost');
    await settled(element);
    expect(plain(part('lost'))).toContain('连接已中断');
    const down = await mount('banshi-window-display', {
      gateway: Object.assign(new FakeHall(), { down: true }),
      windowId: '1',
    });
    expect(plain(down.part('lost'))).toContain('暂时连不上');
    const unknown = await mount('banshi-window-display', { gateway: new FakeHall(), windowId: '99' });
    expect(plain(unknown.part('lost'))).toBe('没有这个窗口。');
  });

  it.each([
    [1920, 1080],
    [1080, 1920],
    [800, 480],
    [768, 1366],
    [600, 1024],
  ])('fills a screen of %i × %i, and covers nothing by the plate', async (width, height) => {
    await page.viewport(width, height);
    const duty = '社会保险登记、缴费申报、待遇核定与发放，异地转移接续，以及灵活就业人员参保';
    const person = { id: '101', name: '欧阳小明', title: '社会保障窗口负责人', duty, photo: DOT };
    const { element, part } = await over({}, { number: 'YA018', state: 'called' }, { ...staffed, staff: [person] });
    element.fit = true;
    await settled(element);
    const plate = part('staff')!.getBoundingClientRect();
    const number = part('now')!.querySelector('strong')!.getBoundingClientRect();
    expect(number.right <= plate.left || number.bottom <= plate.top).toBe(true);
    expect(plate.bottom).toBeLessThanOrEqual(height);
    expect(plate.bottom - part('heading')!.getBoundingClientRect().top).toBeGreaterThan(height * 0.6);
    await page.viewport(1000, 700);
  });

  it.each([
    [1920, 1080, 'A1024'],
    [1080, 1920, 'YB1024'],
    [800, 480, 'YB1024'],
    [600, 1024, 'YB1024'],
    [720, 1280, 'A1024'],
    [1024, 768, 'YB1024'],
  ])('shows on %i × %i the number %s whole and on one line, within its place', async (width, height, number) => {
    await page.viewport(width, height);
    const { element, part } = await over({}, { number, state: 'called' }, staffed);
    element.fit = true;
    await settled(element);
    const words = document.createRange();
    words.selectNodeContents(part('now')!.querySelector('strong')!);
    const lines = [...words.getClientRects()];
    const place = part('now')!.getBoundingClientRect();
    expect(words.toString()).toBe(`${number}\u00a0号`);
    expect(Math.max(...lines.map(({ top }) => top))).toBeLessThan(Math.min(...lines.map(({ bottom }) => bottom)));
    expect(lines.every(({ left, right }) => left > place.left && right < place.right)).toBe(true);
    const screen = element.shadowRoot!.querySelector<HTMLElement>('.display')!;
    expect(screen.scrollWidth).toBe(screen.clientWidth);
    await page.viewport(1000, 700);
  });
});
