import type { MissedRules, QueueBoard, TicketRecord } from '@banshi/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBoard, aCall, aHall, aTicket, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import type { Voice } from '../internal/voice.ts';
import './banshi-queue-board.ts';

const plain = (element: Element | null | undefined) =>
  element?.textContent
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const calls = (root: ShadowRoot) => [...root.querySelectorAll('tbody tr')].map(plain);
const called = (number: string, at: string, window = '1'): TicketRecord =>
  aTicket({ number, state: 'called', window, calledAt: `2026-11-23T${at}.000Z` });
const boardOf = (...serving: TicketRecord[]): QueueBoard => aBoard({ serving });

/** A board at a hall that says what time it is, with a voice that notes what it is to say. */
async function speakingBoard(board = boardOf()) {
  const gateway = new FakeHall();
  gateway.board = board;
  const said: string[] = [];
  const voice: Voice = { say: ({ text }) => (said.push(text), Promise.resolve()) };
  const mounted = await mount('banshi-queue-board', { gateway, sound: true, voices: [voice] });
  const tell = async (next: QueueBoard) => {
    gateway.tell('board', '', next);
    await vi.advanceTimersByTimeAsync(0);
    await settled(mounted.element);
  };
  await vi.advanceTimersByTimeAsync(0);
  return { ...mounted, gateway, said, tell };
}

describe('<banshi-queue-board>', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
    vi.setSystemTime('2026-11-23T01:31:05.000Z');
    vi.stubGlobal('AudioContext', undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    clearPage();
  });

  it('shows the last calls, the windows, who waits for what, and who is next', async () => {
    const estimates = {
      health: { typical: 12, low: 8, high: 20 },
      civil: { typical: 10_500, low: 9989, high: 11_252 },
    };
    const board = aBoard({ estimates, missed: ['A001'] });
    const { root, part } = await mount('banshi-queue-board', { board, hall: aHall() });
    expect(calls(root)).toEqual(['A002 1 号窗口请到窗口', 'B001 2 号窗口办理中']);
    expect(plain(part('windows'))).toBe('各窗口 1 A002 2 B001');
    expect(plain(part('waiting'))).toBe('等候人数 卫生健康 3 人约 8–20 分钟 民政 0 人3 小时以上');
    expect(plain(part('next'))).toBe('请准备 A003 A004 A005');
    expect(plain(part('missed'))).toBe('过号作废 A001');
    expect(plain(part('heading'))).toBe('某县政务服务大厅');
  });

  it('says for which business no number is left today, instead of how long it will take', async () => {
    const estimates = { health: { typical: 12, low: 8, high: 20 }, civil: { typical: 4, low: 2, high: 9 } };
    const { part } = await mount('banshi-queue-board', {
      board: aBoard({ estimates, full: ['health'] }),
      hall: aHall(),
    });
    expect(plain(part('waiting'))).toBe('等候人数 卫生健康 3 人今天的号已取完 民政 0 人约 2–9 分钟');
  });

  it('says why a window does not serve, and leaves out those that never opened', async () => {
    const board = aBoard({
      serving: [],
      closed: true,
      windows: [
        { window: '1', state: 'paused', reason: '设备故障' },
        { window: '2', state: 'away', backAt: '2026-11-23T02:10:00.000Z', contact: '8012' },
        { window: '3', state: 'away', backAt: '2026-11-23T01:10:00.000Z', overdue: true },
        { window: '4', state: 'closed' },
        { window: '5', state: 'open' },
      ],
    });
    const { root, part } = await mount('banshi-queue-board', { board });
    expect([...root.querySelectorAll('li')].map(plain)).toEqual([
      '1 暂停服务：设备故障',
      '2 短时离岗，10:10 前返回',
      '3 短时离岗，应于 09:10 返回，已超时',
      '5 空闲',
    ]);
    expect(plain(part('waiting'))).toContain('今日已停止取号');
  });

  it('shows awaited people first, each ticket once, and no more than it is told', async () => {
    const [waiting, done] = [called('A009', '01:20:00'), aTicket({ number: 'A001' })];
    const again = [aCall({ ...waiting, calledAt: '2026-11-23T01:30:00.000Z' }, 2), aCall(waiting)];
    const many = Array.from({ length: 9 }, (_, index) => aCall(aTicket({ number: `B00${index}` })));
    const board = { ...aBoard({ serving: [waiting] }), calls: [aCall(done), ...again, ...many] };
    const { root } = await mount('banshi-queue-board', { board, rows: 4 });
    expect(calls(root)).toEqual([
      'A009 1 号窗口请到窗口第 2 次叫号',
      'A001 1 号窗口已叫过',
      'B000 1 号窗口已叫过',
      'B001 1 号窗口已叫过',
    ]);
  });

  it('lets nobody vanish who is awaited: who has no row stands at the window, and is counted', async () => {
    const awaited = ['1', '2', '3', '4'].map((window) => called(`A00${5 - Number(window)}`, '01:30:00', window));
    const windows = awaited.map(({ window }) => ({ window: window!, state: 'open' as const }));
    // The hall remembers the last two calls only.
    const board = { ...aBoard({ serving: awaited, windows }), calls: awaited.slice(0, 2).map((one) => aCall(one)) };
    const { element, root } = await mount('banshi-queue-board', { board, rows: 3 });
    expect(calls(root).map((row) => row?.slice(0, 4))).toEqual(['A004', 'A003', 'A002']);
    expect(plain(root.querySelector('caption'))).toBe('最近叫号 还有 1 个号正在叫，见各窗口');
    expect([...root.querySelectorAll('li.called')].map(plain)).toEqual(['1 A004', '2 A003', '3 A002', '4 A001']);
    element.rows = 4;
    await settled(element);
    expect([plain(root.querySelector('caption')), calls(root).length]).toEqual(['最近叫号', 4]);
  });

  it.each<[string, Partial<MissedRules>, string]>([
    ['void', {}, '过号作废，仍要办理的请重新取号。'],
    ['let in again never', { policy: 'requeueTail', times: 0 }, '过号作废，仍要办理的请重新取号。'],
    [
      'let in again behind five',
      { policy: 'requeueAfterN', after: 5, times: 1 },
      '过号后顺延 5 号，请留在大厅等候再次叫号，不必重新取号；第 2 次过号作废，须重新取号。',
    ],
    [
      'sent to the end',
      { policy: 'requeueTail' },
      '过号后排到队尾，请留在大厅等候再次叫号，不必重新取号；第 3 次过号作废，须重新取号。',
    ],
  ])('says what to do about a missed number that is %s', async (_what, missed, sentence) => {
    const { part } = await mount('banshi-queue-board', { board: aBoard(), hall: aHall({ queue: { missed } }) });
    expect(plain(part('missed-rule'))).toBe(sentence);
  });

  it('says that nobody is called', async () => {
    const { part } = await mount('banshi-queue-board', { board: aBoard({ serving: [] }) });
    expect(plain(part('calls'))).toBe('暂无叫号');
  });

  it('announces each call once, in order, and a repeated call once more', async () => {
    const { said, root, part, tell } = await speakingBoard();
    const heard: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.textContent?.trim()) heard.push(node.textContent.trim());
    });
    observer.observe(part('announcement')!, { childList: true });
    await tell(boardOf(called('A002', '02:00:09', '2'), called('A001', '02:00:08')));
    await tell(boardOf(called('A002', '02:00:09', '2'), called('A001', '02:00:08')));
    const both = ['请A零零幺号到一号窗口办理', '请A零零二号到二号窗口办理'];
    expect(said).toEqual([...both, ...both]);
    await tell(boardOf(called('A001', '02:00:29')));
    expect(said.slice(4)).toEqual(Array(2).fill('请A零零幺号到一号窗口办理'));
    observer.disconnect();
    const shown = ['请 A001 号到 1 号窗口办理', '请 A002 号到 2 号窗口办理'];
    expect(heard).toEqual([...shown, ...shown, shown[0]]);
    expect(root.querySelector('.current')).toBeNull();
  });

  it('does not speak what is old when it comes back from sleep, and shows it', async () => {
    const { element, gateway, said, root } = await speakingBoard();
    gateway.connect('lost');
    vi.setSystemTime('2026-11-23T02:30:00.000Z');
    gateway.board = boardOf(called('A005', '02:00:30'), called('A009', '02:29:50', '2'));
    gateway.connect('live');
    await vi.advanceTimersByTimeAsync(0);
    await settled(element);
    expect(said).toEqual(Array(2).fill('请A零零九号到二号窗口办理'));
    expect(calls(root)).toHaveLength(2);
  });

  it('speaks what it hears just now, whatever its own clock says', async () => {
    vi.setSystemTime('2026-11-24T00:00:00.000Z');
    const { said, tell } = await speakingBoard();
    await tell(boardOf());
    await tell(boardOf(called('A001', '02:00:08')));
    expect(said).toEqual(Array(2).fill('请A零零幺号到一号窗口办理'));
  });

  it('speaks a call of a moment ago when it is switched on, by the time of the hall and not its own', async () => {
    vi.setSystemTime('2026-11-23T02:10:00.000Z');
    const { said } = await speakingBoard({
      ...boardOf(called('A002', '02:00:00', '2'), called('A001', '01:55:00')),
      at: '2026-11-23T02:00:05.000Z',
    });
    expect(said).toEqual(Array(2).fill('请A零零二号到二号窗口办理'));
  });

  it.each(['reads', 'hears'])(
    'knows the time of the hall after a sleep in which its page stood still, and %s what is old without speaking it',
    async (how) => {
      const { element, gateway, said, tell, part } = await speakingBoard();
      element.clock = true;
      await tell(boardOf());
      await tell(boardOf(called('A001', '01:31:00')));
      await vi.advanceTimersByTimeAsync(0);
      expect(said).toHaveLength(2);
      // Only the time of day has gone on: the page's own clock stands still while the device sleeps.
      vi.setSystemTime('2026-11-23T01:41:05.000Z');
      const old = boardOf(called('A002', '01:32:30', '2'));
      gateway.board = { ...old, at: '2026-11-23T01:41:05.000Z' };
      if (how === 'hears') await tell(old);
      document.dispatchEvent(new Event('visibilitychange'));
      await vi.advanceTimersByTimeAsync(0);
      await settled(element);
      expect(calls(element.shadowRoot!)).toHaveLength(1);
      expect(said).toHaveLength(2);
      expect(plain(part('clock'))).toBe('09:41');
    },
  );

  it('says no more of a person who has come', async () => {
    let end = () => {};
    const slow: Voice = { say: () => new Promise((resolve) => (end = resolve)) };
    const { element, said, tell } = await speakingBoard();
    const note: Voice = { say: (sentence, options) => (said.push(sentence.text), slow.say(sentence, options)) };
    element.voices = [note];
    await tell(boardOf(called('A002', '02:00:09'), called('A001', '02:00:08')));
    await tell(boardOf());
    end();
    await vi.advanceTimersByTimeAsync(100);
    expect(said).toEqual(['请A零零幺号到一号窗口办理']);
  });

  it.each<[string, TicketRecord[]]>([
    ['has come', [{ ...called('A001', '01:31:05'), state: 'serving' }]],
    ['was passed', []],
    ['is called at another window by now', [called('A001', '01:31:07', '2')]],
  ])('does not look for a person any more who %s', async (_how, serving) => {
    const { element, part, tell } = await speakingBoard();
    element.sound = false;
    await tell(boardOf(called('A001', '01:31:05')));
    expect(plain(part('announcement'))).toBe('请 A001 号到 1 号窗口办理');
    await tell({ ...boardOf(...serving), calls: [] });
    expect(plain(part('announcement'))).not.toContain('1 号窗口');
    await tell(boardOf(called('A002', '01:31:08'), called('A001', '01:31:05')));
    await tell(boardOf(called('A002', '01:31:08')));
    expect(plain(part('announcement'))).toBe('请 A002 号到 1 号窗口办理');
  });

  it('goes on naming a person who is called again at the same window', async () => {
    const { element, part, tell } = await speakingBoard();
    element.sound = false;
    await tell(boardOf(called('A001', '01:31:05')));
    await tell(boardOf(called('A001', '01:31:07')));
    expect(plain(part('announcement'))).toBe('请 A001 号到 1 号窗口办理');
  });

  it('asks the hall anew when its own clock jumped, and keeps the time of the hall', async () => {
    const { element, gateway, part, tell } = await speakingBoard();
    element.clock = true;
    await tell(boardOf());
    await tell(boardOf(called('A001', '02:00:00')));
    expect(plain(part('clock'))).toBe('10:00');
    const read = vi.spyOn(gateway, 'readBoard');
    vi.setSystemTime('2031-01-01T00:00:00.000Z');
    await vi.advanceTimersByTimeAsync(10_000);
    await settled(element);
    expect(read).toHaveBeenCalledTimes(1);
    expect(plain(part('clock'))).toBe('10:00');
    await vi.advanceTimersByTimeAsync(60_000);
    await settled(element);
    expect(plain(part('clock'))).toBe('10:01');
    expect(read).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads departments and rules again on a new day', async () => {
    const { gateway, part, tell } = await speakingBoard();
    gateway.hall = { ...aHall(), name: '某县新政务服务大厅' };
    await tell(boardOf());
    expect(plain(part('heading'))).toBe('某县政务服务大厅');
    await tell({ ...boardOf(), day: '2026-11-24' });
    expect(plain(part('heading'))).toBe('某县新政务服务大厅');
  });

  it('says that its sound is locked, and that it cannot speak', async () => {
    const { element, part, tell } = await speakingBoard();
    element.voices = [];
    const unheard = await eventsOf('banshi-announcement-unheard', () => tell(boardOf(called('A002', '02:00:09'))));
    expect(unheard.map(({ about, reason }) => [about, reason])).toEqual([['2026-11-23/A002', 'silent']]);
    expect(plain(part('sound'))).toContain('不能发声');
    expect(plain(part('announcement'))).toBe('请 A002 号到 1 号窗口办理');
  });

  it('says a notice of the page, and shows it', async () => {
    const { element, said, part } = await speakingBoard();
    element.voices = [{ say: ({ text }) => (said.push(text), new Promise(() => {})) }];
    element.announce({ id: 'closing', kind: 'notice', sentences: [{ lang: 'zh-CN', text: '大厅将于十二点下班' }] });
    await vi.advanceTimersByTimeAsync(0);
    await settled(element);
    expect(said).toEqual(['大厅将于十二点下班']);
    expect(plain(part('announcement'))).toBe('大厅将于十二点下班');
  });

  it('follows the hall, says that it is lost, and reads anew when it is back', async () => {
    const gateway = new FakeHall();
    const { element, root, part } = await mount('banshi-queue-board', { gateway });
    expect(calls(root)).toHaveLength(2);
    expect(plain(part('heading'))).toBe('某县政务服务大厅');
    gateway.tell('board', '', boardOf(called('A003', '01:31:59', '2')));
    await settled(element);
    expect(calls(root)).toEqual(['A003 2 号窗口请到窗口']);
    gateway.connect('lost');
    await settled(element);
    expect(plain(part('lost'))).toContain('连接已中断');
    expect(calls(root)).toHaveLength(1);
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
    expect(plain(part('lost'))).toContain('正在重试');
    gateway.down = false;
    await vi.advanceTimersByTimeAsync(10_000);
    await settled(element);
    expect(calls(root)).toHaveLength(2);
    expect(part('lost')).toBeNull();
  });

  it('leaves no timer and no listener behind, and comes back when it is put back', async () => {
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

  it('has as many nodes and timers after three hundred calls as after ten', async () => {
    const { element, root, tell } = await speakingBoard();
    const at = (second: number) =>
      new Date(Date.parse('2026-11-23T02:00:00Z') + second * 1000).toISOString().slice(11, 19);
    const play = async (from: number, to: number) => {
      for (let index = from; index < to; index++)
        await tell(boardOf(called(`A${index}`, at(index % 7200), String((index % 60) + 1))));
      await vi.advanceTimersByTimeAsync(10_000);
      await settled(element);
      return [root.querySelectorAll('*').length, vi.getTimerCount()];
    };
    const few = await play(0, 10);
    expect(await play(10, 300)).toEqual(few);
  });

  it('puts the first of the next numbers on the right where people read from there', async () => {
    document.documentElement.dir = 'rtl';
    const { part } = await mount('banshi-queue-board', { board: aBoard(), hall: aHall() });
    const span = part('next')!.querySelector('span')!;
    const node = [...span.childNodes].find(({ textContent }) => textContent!.includes('A003'))!;
    const leftOf = (number: string) => {
      const range = document.createRange();
      const at = node.textContent!.indexOf(number);
      range.setStart(node, at);
      range.setEnd(node, at + number.length);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('A003')).toBeGreaterThan(leftOf('A004'));
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
      expect(plain(part('lost'))).toContain('叫号数据无法读取');
    });
    expect(errors).toHaveLength(1);
  });
});
