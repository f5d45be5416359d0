import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBoard, aHall, aTicket, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-queue-board.ts';

const calls = (root: ShadowRoot) =>
  [...root.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('<banshi-queue-board>', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
  });

  it('shows the calls, who waits where, and who is next', async () => {
    const { root, part } = await mount('banshi-queue-board', { board: aBoard(), hall: aHall() });
    expect(calls(root)).toEqual(['A002 1 号窗口', 'B001 2 号窗口办理中']);
    expect(part('waiting')?.textContent.replace(/\s+/g, '')).toBe('等候人数卫生健康3人民政0人');
    expect(part('next')?.textContent.replace(/\s+/g, ' ').trim()).toBe('请准备 A003 A004 A005');
    expect(part('heading')?.textContent).toBe('某县政务服务大厅');
  });

  it('shows no more calls than it is told', async () => {
    const serving = Array.from({ length: 9 }, (_, index) => aTicket({ number: `A00${index}`, state: 'called' }));
    const { root } = await mount('banshi-queue-board', { board: aBoard({ serving }), rows: 4 });
    expect(calls(root)).toHaveLength(4);
  });

  it('says that nobody is called', async () => {
    const { part } = await mount('banshi-queue-board', { board: aBoard({ serving: [] }) });
    expect(part('calls')?.textContent).toBe('暂无叫号');
  });

  it('follows the hall', async () => {
    const gateway = new FakeHall();
    const { element, root, part } = await mount('banshi-queue-board', { gateway });
    expect(calls(root)).toHaveLength(2);
    expect(part('heading')?.textContent).toBe('某县政务服务大厅');
    gateway.tell('board', '', aBoard({ serving: [aTicket({ number: 'A003', state: 'called', window: '2' })] }));
    await settled(element);
    expect(calls(root)).toEqual(['A003 2 号窗口']);
  });

  it('lets a reader hear each call once, and a repeated call once more', async () => {
    const gateway = new FakeHall();
    const { element, root } = await mount('banshi-queue-board', { gateway });
    const region = root.querySelector('[aria-live]')!;
    const heard: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.textContent?.trim()) heard.push(node.textContent.trim());
    });
    observer.observe(region, { childList: true });
    const call = (number: string, calledAt: string) =>
      aTicket({ number, state: 'called', window: '1', calledAt: `2026-11-23T0${calledAt}:00.000Z` });
    for (const serving of [
      [call('A003', '2:00')],
      [call('A003', '2:00'), call('A002', '1:31')],
      [call('A003', '2:05')],
    ]) {
      gateway.tell('board', '', aBoard({ serving }));
      await settled(element);
    }
    observer.disconnect();
    expect(heard).toEqual(['请 A003 号到 1 号窗口办理', '请 A003 号到 1 号窗口办理']);
  });

  it('says that the hall is lost, and reads anew when it is back', async () => {
    const gateway = new FakeHall();
    const { element, root, part } = await mount('banshi-queue-board', { gateway });
    gateway.connect('lost');
    await settled(element);
    expect(part('lost')?.textContent).toContain('连接已中断');
    expect(calls(root)).toHaveLength(2);
    gateway.board = aBoard({ serving: [] });
    gateway.connect('live');
    await settled(element);
    expect(part('lost')).toBeNull();
    expect(calls(root)).toEqual([]);
  });

  it('tries again by itself when the hall was down from the start', async () => {
    const gateway = new FakeHall();
    gateway.down = true;
    const { element, root, part } = await mount('banshi-queue-board', { gateway });
    expect(part('lost')?.textContent).toContain('正在重试');
    gateway.down = false;
    await vi.advanceTimersByTimeAsync(10_000);
    await settled(element);
    expect(calls(root)).toHaveLength(2);
    expect(part('lost')).toBeNull();
  });

  it('listens to nobody once it is taken out of the page, and again when it is put back', async () => {
    const gateway = new FakeHall();
    const { element } = await mount('banshi-queue-board', { gateway, clock: true });
    expect(gateway.listeners).toBe(1);
    element.remove();
    expect(gateway.listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    document.body.append(element);
    await settled(element);
    expect(gateway.listeners).toBe(1);
  });

  it('shows the time of Beijing, minute by minute', async () => {
    vi.setSystemTime('2026-11-23T01:59:30.000Z');
    const { element, part } = await mount('banshi-queue-board', { board: aBoard(), clock: true });
    expect(part('clock')?.textContent).toBe('09:59');
    await vi.advanceTimersByTimeAsync(30_000);
    await settled(element);
    expect(part('clock')?.textContent).toBe('10:00');
  });

  it('reads board and hall from a JSON child, and says so when it cannot', async () => {
    const withJson = (text: string) => (element: Element) => {
      const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
      element.append(script);
    };
    const { root } = await mount(
      'banshi-queue-board',
      {},
      withJson(JSON.stringify({ board: aBoard(), hall: aHall() })),
    );
    expect(calls(root)).toHaveLength(2);
    const errors = await eventsOf('banshi-error', async () => {
      const { part } = await mount('banshi-queue-board', {}, withJson('{"board":{}}'));
      expect(part('lost')?.textContent).toContain('叫号数据无法读取');
    });
    expect(errors).toHaveLength(1);
  });
});
