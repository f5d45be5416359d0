import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusedError } from '@banshi/core';
import { aBoard, aTicket, FakeHall } from '../../test/fake-hall.ts';
import { atKiosk } from '../../test/at-kiosk.ts';
import { clearPage, eventsOf, settled } from '../../test/mount.ts';
import { BanshiIdentityReadEvent } from '../events/identity-read.ts';
import type { PaperState, TicketPrinter, TicketSlip } from '../internal/ticket-printer.ts';

const ID = '11010519491231002X';

describe('<banshi-ticket-kiosk> and its devices', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
  });

  describe('with an identity card', () => {
    const read = (element: HTMLElement) => element.dispatchEvent(new BanshiIdentityReadEvent(ID));

    it('takes the number of a reader where one is asked for, and nowhere else', async () => {
      const { element, hall, part, press, goToIdentity } = await atKiosk();
      await press('卫生健康');
      read(element);
      await settled(element);
      expect(hall.sent).toEqual([]);
      await press('返回首页');
      await goToIdentity();
      read(element);
      await settled(element);
      expect(hall.sent).toMatchObject([{ name: 'ticket.take', input: { residentId: ID } }]);
      expect(part('ticket')?.textContent).toBe('A018');
    });

    it('checks in at once where nobody has begun, and says when there is no appointment', async () => {
      const { element, hall, part, text } = await atKiosk();
      hall.refusals = ['unknown-appointment'];
      hall.answers['appointment.checkIn'] = () => ({ ticket: aTicket({ number: 'YA002' }), ahead: 0 });
      read(element);
      await settled(element);
      expect(text()).toContain('没有查到预约');
      read(element);
      await settled(element);
      expect(hall.sent.map(({ name, input }) => [name, input])).toEqual(
        Array(2).fill(['appointment.checkIn', { residentId: ID }]),
      );
      expect(part('ticket')?.textContent).toBe('YA002');
    });

    it.each([
      [undefined, '预约时段 09:00–10:00 09:00 起优先叫号'],
      [['priority', 'time'] as const, '预约时段 09:00–10:00'],
    ])('Q7: says for when it was booked, and whether it goes first then: order %s', async (order, sentence) => {
      const { element, hall, part, root, text, press } = await atKiosk();
      if (order) hall.hall = { ...hall.hall, queue: { order } };
      await press('卫生健康');
      await press('返回首页');
      const slot = { from: '09:00', until: '10:00' };
      hall.answers['appointment.checkIn'] = () => ({ ticket: aTicket({ number: 'YA002', slot }), ahead: 3 });
      read(element);
      await settled(element);
      expect(part('heading')?.textContent).toBe('签到成功');
      const said = [...root.querySelectorAll('.taken p')].map(({ textContent }) =>
        textContent.replaceAll(/\s+/g, ' ').trim(),
      );
      expect(said).toContain(sentence);
      expect(text()).toContain('前面还有 3 人');
    });

    it('says from when one can check in', async () => {
      const { element, hall, text } = await atKiosk();
      hall.answers['appointment.checkIn'] = () => {
        throw new RefusedError('appointment-not-now', undefined, undefined, '13:00');
      };
      read(element);
      await settled(element);
      expect(text()).toContain('还没到预约的签到时间，13:00 起可以签到。');
    });

    it('says which number the person holds already, and forgets it with the rest', async () => {
      const { element, hall, text, press, goToIdentity } = await atKiosk();
      await goToIdentity();
      hall.answers['ticket.take'] = () => {
        throw new RefusedError('already-waiting', undefined, '2026-11-23/A007');
      };
      read(element);
      await settled(element);
      expect(text()).toContain('您已经取过号：A007');
      const wiped = await eventsOf('banshi-kiosk-wiped', () => press('返回首页'));
      expect(wiped).toHaveLength(1);
      expect(text()).not.toContain('A007');
    });
  });

  it('lets a person claim priority by law, and tells what to show', async () => {
    const { hall, text, press, goToIdentity, typeOnKeypad } = await atKiosk();
    await goToIdentity();
    await press('残疾人');
    expect(text()).toContain('请出示残疾人证');
    await typeOnKeypad(ID);
    await press('取号');
    expect(hall.sent).toMatchObject([{ input: { priority: 'disabled' } }]);
  });

  describe('with a printer', () => {
    const aPrinter = (paper: PaperState, works = true) => {
      const slips: TicketSlip[] = [];
      return {
        slips,
        paper: () => Promise.resolve(paper),
        print: (slip: TicketSlip) => (
          slips.push(slip),
          works ? Promise.resolve() : Promise.reject(new Error('no paper'))
        ),
      };
    };
    const takeOne = async (printer: TicketPrinter) => {
      const kiosk = await atKiosk({ printer, ticketHref: '/ticket?id={ticket}' });
      const state = kiosk.part('state')?.textContent ?? '';
      await kiosk.goToIdentity();
      await kiosk.typeOnKeypad(ID);
      await kiosk.press('取号');
      return { ...kiosk, state };
    };

    it.each<[PaperState, string]>([
      ['ready', ''],
      ['low', '打印纸即将用完'],
      ['empty', '打印纸已用完：仍可取号'],
      ['fault', '打印机暂时不能使用'],
    ])('whose paper is %s says so before a number is promised', async (paper, sentence) => {
      const { state } = await takeOne(aPrinter(paper));
      expect(state).toContain(sentence);
      expect(state === '').toBe(sentence === '');
    });

    it('prints once, with the address to follow the ticket', async () => {
      const printer = aPrinter('ready');
      const { part, root } = await takeOne(printer);
      expect(printer.slips).toMatchObject([
        { hall: '某县政务服务大厅', href: '/ticket?id=2026-11-23%2FA018', lang: 'zh-CN', taken: { ahead: 3 } },
      ]);
      expect(part('printing')?.textContent).toContain('请取走小票');
      expect(root.querySelector("[part='qr'] svg")).not.toBeNull();
    });

    it('shows the number twice as long where nothing came out, and does not print it for the next person', async () => {
      const printer = aPrinter('empty', false);
      const { element, part, text } = await takeOne(printer);
      expect(part('printing')?.textContent).toContain('没有打印出来');
      await vi.advanceTimersByTimeAsync(59_000);
      expect(part('ticket')?.textContent).toBe('A018');
      await vi.advanceTimersByTimeAsync(2_000);
      await settled(element);
      expect(text()).toContain('请选择部门');
      expect(printer.slips).toHaveLength(1);
    });
  });

  it('is there as soon as the hall can be heard again, although it was opened while the hall was away', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const hall = new FakeHall();
    hall.down = true;
    const { element, text } = await atKiosk({ gateway: hall });
    hall.connect('lost');
    await settled(element);
    expect(text()).not.toContain('卫生健康');
    hall.down = false;
    hall.connect('live');
    await settled(element);
    expect(text()).toContain('卫生健康');
  });

  describe('without network', () => {
    const atOfflineKiosk = async () => {
      localStorage.clear();
      const kiosk = await atKiosk({ offlineNumbers: 2 });
      const { hall } = kiosk;
      let last = 40;
      hall.answers['ticket.lease'] = ({ business, count }) => ({
        id: `${business} ${last}`,
        business,
        day: '2026-11-23',
        numbers: Array.from({ length: count }, () => `A0${++last}`),
        ahead: 3,
      });
      hall.answers['ticket.reconcile'] = () => ({ tickets: [], refused: [] });
      vi.setSystemTime('2026-11-23T02:00:00Z');
      await kiosk.press('卫生健康');
      await kiosk.press('返回首页');
      hall.sent.length = 0;
      return kiosk;
    };
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));

    it('hands out a number that it holds, says so, and tells the hall when it is back', async () => {
      const { element, hall, part, text, press, typeOnKeypad } = await atOfflineKiosk();
      hall.down = true;
      hall.connect('lost');
      await settled(element);
      expect(part('state')?.textContent).toContain('仍可取号');
      await press('卫生健康');
      await press('护士执业首次注册');
      await press('继续取号');
      await typeOnKeypad(ID);
      await press('取号');
      expect(part('ticket')?.textContent).toBe('A041');
      expect(text()).toContain('前面至少还有 3 人');
      expect(text()).toContain('已离线取号');
      hall.down = false;
      hall.connect('live');
      await settled(element);
      await settled(element);
      expect(hall.sent.filter(({ name }) => name === 'ticket.reconcile')).toMatchObject([
        { input: { lease: 'health 40', taken: [{ number: 'A041', guide: 'nurse-registration', residentId: ID }] } },
      ]);
      expect(localStorage.getItem('banshi-kiosk-numbers')).not.toContain(ID);
    });

    it.each([
      ['which it knows', true],
      ['of which it has not heard yet', false],
    ])('shows what to bring for a matter that was read before, in an outage %s', async (_when, known) => {
      const { element, hall, text, press } = await atOfflineKiosk();
      await press('卫生健康');
      await press('护士执业首次注册');
      expect(text()).toContain('护士执业注册申请审核表');
      await press('返回首页');
      hall.down = true;
      if (known) hall.connect('lost');
      await settled(element);
      await press('卫生健康');
      await press('护士执业首次注册');
      expect(text()).toContain('护士执业注册申请审核表');
      await press('材料已备好，下一步');
      expect(text()).toContain('身份证号');
    });

    it('keeps what to bring no longer than the day', async () => {
      const { element, hall, text, press } = await atOfflineKiosk();
      const look = async (matter: string) => {
        await press('卫生健康');
        await press(matter);
        const said = text();
        await press('返回首页');
        return said;
      };
      await look('护士执业首次注册');
      hall.tell('board', '', aBoard({ day: '2026-11-24' }));
      hall.down = true;
      hall.connect('lost');
      await settled(element);
      expect(await look('护士执业首次注册')).not.toContain('护士执业注册申请审核表');
    });

    it('hands out none for a refusal: the hall has answered', async () => {
      const { hall, text, press, goToIdentity, typeOnKeypad } = await atOfflineKiosk();
      await goToIdentity();
      await typeOnKeypad(ID);
      hall.refusals = ['numbers-used-up'];
      await press('取号');
      expect(text()).toContain('今天的号已经取完');
    });
  });
});
