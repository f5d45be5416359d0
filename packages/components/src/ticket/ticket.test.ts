import { queueRulesOf, type TakenTicket } from '@banshi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aTicket, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import './banshi-ticket.ts';
import { browserPrinter } from './browser-printer.ts';

const plain = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const estimate = { typical: 12, low: 5, high: 20 };
const waiting: TakenTicket = { ticket: aTicket({ number: 'A018' }), ahead: 3, estimate };
const becomes = (change: Partial<TakenTicket['ticket']>): TakenTicket => ({
  ticket: { ...waiting.ticket, ...change },
  ahead: 0,
});

describe('<banshi-ticket>', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    clearPage();
  });

  it.each<[string, TakenTicket, string]>([
    ['waits', waiting, '前面还有 3 人 预计等候 5–20 分钟'],
    [
      'is next',
      { ticket: waiting.ticket, ahead: 0, estimate: { typical: 2, low: 2, high: 2 } },
      '前面无人等候 预计等候约 2 分钟',
    ],
    [
      'waits where nobody serves',
      { ticket: waiting.ticket, ahead: 3 },
      '前面还有 3 人 目前没有窗口办理这项业务，暂时不能预计等候时间。',
    ],
    [
      'waits till the evening',
      { ticket: waiting.ticket, ahead: 90, estimate: { typical: 240, low: 180, high: 300 } },
      '前面还有 90 人 预计等候 3 小时以上',
    ],
    ['is called', becomes({ state: 'called', window: '3' }), '请到 3 号窗口'],
    ['is served', becomes({ state: 'serving', window: '3' }), '办理中'],
    ['is held', becomes({ state: 'held' }), '已挂起，请听从窗口安排'],
    ['is done', becomes({ state: 'done' }), '已办毕'],
    ['was missed', becomes({ state: 'missed' }), '已过号作废'],
    ['was given back', becomes({ state: 'cancelled' }), '已取消'],
  ])('says where a ticket stands that %s', async (_what, taken, sentence) => {
    const { part } = await mount('banshi-ticket', { taken });
    expect(plain(part('number'))).toBe('A018');
    expect(plain(part('state'))).toBe(sentence);
  });

  it('says what to do when it is missed, before, between and after', async () => {
    const { missed } = queueRulesOf({ queue: { missed: { policy: 'requeueAfterN', after: 3, times: 2 } } });
    const { element, text } = await mount('banshi-ticket', { taken: waiting, missedRules: missed });
    expect(text()).toContain('过号后顺延 3 号，请留在大厅等候再次叫号，不必重新取号；第 3 次过号作废，须重新取号。');
    expect(text()).not.toContain('您已过号');
    element.taken = becomes({ misses: 1 });
    await settled(element);
    expect(text()).toContain('您已过号 1 次。这个号仍然有效，不必重新取号');
    element.taken = becomes({ state: 'missed', misses: 2 });
    await settled(element);
    expect(text()).toContain('这个号已作废。仍要办理的，请重新取号');
    expect(text()).not.toMatch(/咨询台|顺延/);
    element.taken = becomes({ state: 'done', misses: 1 });
    await settled(element);
    expect(text()).not.toContain('过号');
  });

  it('says with which code its visit is rated, where it was just taken', async () => {
    const { element, part } = await mount('banshi-ticket', { taken: { ...waiting, ratingCode: 'K7M2P9' } });
    expect(plain(part('code'))).toContain('评价码 K7M2P9');
    element.taken = waiting;
    await settled(element);
    expect(part('code')).toBeNull();
  });

  it('leads to the rating of its visit once that is over, where the phone knows the code, and sends the code to no server', async () => {
    const { element, part } = await mount('banshi-ticket', { taken: waiting, code: 'K7M2P9', rateHref: '/rate' });
    expect([plain(part('code')), part('rate')]).toEqual([expect.stringContaining('K7M2P9'), null]);
    element.taken = becomes({ state: 'done' });
    await settled(element);
    const { pathname, search, hash } = new URL(part('rate')!.querySelector('a')!.href);
    expect([pathname, search, hash]).toEqual(['/rate', '', '#ticket=2026-11-23%2FA018&code=K7M2P9']);
    expect(part('code')).toBeNull();
    for (const change of [
      { code: undefined },
      { code: 'K7M2P9', rateHref: 'javascript:alert(1)' },
      { rateHref: undefined },
    ]) {
      Object.assign(element, change);
      await settled(element);
      expect(part('rate')).toBeNull();
    }
  });

  it('says the time it was booked for, and what comes after', async () => {
    const { onward, slot } = {
      slot: { from: '09:30', until: '10:00' },
      onward: [{ business: 'civil', department: 'civil', guide: 'elder-card', matter: '老年证办理' }],
    };
    const { text } = await mount('banshi-ticket', { taken: { ticket: aTicket({ slot, onward }), ahead: 1 } });
    expect(text()).toContain('预约时段 09:30–10:00');
    expect(text()).toContain('之后还要办理：老年证办理');
    expect(text()).toContain('取号时间 2026-11-23 09:00');
  });

  it('follows the hall, and shakes once for each call that it hears', async () => {
    const shaken = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
    const gateway = new FakeHall();
    gateway.tickets = [waiting];
    const { id } = waiting.ticket;
    const { element, part, text } = await mount('banshi-ticket', { gateway, ticketId: id });
    const tell = async (taken: TakenTicket) => {
      gateway.tell('place', id, taken);
      await settled(element);
    };
    await tell({ ...waiting, ahead: 2 });
    expect(plain(part('state'))).toContain('前面还有 2 人');
    const called = becomes({ state: 'called', window: '3', calledAt: '2026-11-23T01:30:00.000Z' });
    await tell(called);
    await tell(called);
    expect(shaken).toHaveBeenCalledTimes(1);
    await tell(becomes({ state: 'called', window: '3', calledAt: '2026-11-23T01:31:00.000Z' }));
    expect(shaken).toHaveBeenCalledTimes(2);
    gateway.connect('lost');
    await settled(element);
    expect(text()).toContain('连接已中断');
    element.remove();
    expect(gateway.listeners).toBe(0);
  });

  it('says that there is no such ticket, and that the hall does not answer', async () => {
    const gateway = new FakeHall();
    const { part } = await mount('banshi-ticket', { gateway, ticketId: '2026-11-23/Z999' });
    expect(plain(part('problem'))).toBe('没有找到这个号，请核对，或到咨询台。');
    const down = await mount('banshi-ticket', {
      gateway: Object.assign(new FakeHall(), { down: true }),
      ticketId: 'x',
    });
    expect(plain(down.part('problem'))).toContain('暂时连不上');
  });

  it('prints itself alone, with its code, as the printer of a kiosk too', async () => {
    const printed: string[] = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      const copy = document.querySelector('body > banshi-ticket[data-banshi-printing]')!;
      printed.push(
        plain(copy.shadowRoot!.querySelector("[part='number']"))!,
        plain(copy.shadowRoot!.querySelector('header'))!,
      );
      expect(copy.shadowRoot!.querySelector('svg')).not.toBeNull();
      dispatchEvent(new Event('afterprint'));
    });
    const href = 'https://hall.example.gov.cn/ticket';
    const { part } = await mount('banshi-ticket', {
      taken: waiting,
      href,
      hallName: '某县政务服务大厅',
      printable: true,
    });
    part('print')!.click();
    await vi.waitFor(() => expect(printed).toEqual(['A018', '某县政务服务大厅 排队号']));
    await browserPrinter().print({ taken: waiting, hall: '某县政务服务大厅', href, lang: 'en' });
    expect(printed).toEqual(['A018', '某县政务服务大厅 排队号', 'A018', '某县政务服务大厅 排队号']);
    expect(document.querySelectorAll('[data-banshi-printing]')).toHaveLength(0);
  });
});
