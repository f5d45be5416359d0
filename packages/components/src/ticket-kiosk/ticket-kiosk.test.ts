import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aBoard, aTicket, FakeHall } from '../../test/fake-hall.ts';
import { atKiosk } from '../../test/at-kiosk.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import type { Voice } from '../internal/voice.ts';

const ID = '11010519491231002X';

describe('<banshi-ticket-kiosk>', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
  });

  it('Q5: leads from the department to the ticket', async () => {
    const { hall, part, text, press, goToIdentity, typeOnKeypad } = await atKiosk();
    expect(text()).toContain('等候 3 人');
    await goToIdentity();
    await typeOnKeypad(ID);
    const taken = await eventsOf('banshi-ticket-taken', () => press('取号'));
    expect(hall.sent).toMatchObject([{ name: 'ticket.take', input: { guide: 'nurse-registration', residentId: ID } }]);
    expect(part('ticket')?.textContent).toBe('A018');
    expect(text()).toContain('前面还有 3 人');
    expect(taken.map(({ taken: { ticket } }) => ticket.number)).toEqual(['A018']);
  });

  it('Q4: shows the materials and the promised limit before it asks for the number', async () => {
    const { text, press } = await atKiosk();
    await press('卫生健康');
    await press('护士执业首次注册');
    expect(text()).toContain('承诺时限：6个工作日');
    expect(text()).toContain('护士执业注册申请审核表');
  });

  it.each([
    ['', '18 位'],
    ['1101051949', '18 位'],
    ['1101051949123100A2', '最后一位可以是 X'],
    ['110101209913010022', '出生日期'],
    ['440524188001010013', '逐位核对'],
  ])('says what is wrong with %s, and sends nothing', async (typed, sentence) => {
    const { hall, element, root, text, press, goToIdentity, field } = await atKiosk();
    await goToIdentity();
    field()!.value = typed;
    field()!.dispatchEvent(new InputEvent('input'));
    root.querySelector<HTMLElement>('footer button')!.focus();
    await press('取号');
    expect(text()).toContain(sentence);
    expect(root.querySelector('[role="alert"] .notice')).not.toBeNull();
    expect(root.activeElement).toBe(field());
    expect(hall.sent).toEqual([]);
    await settled(element);
  });

  it('takes a number from the keyboard, with a small x and full-width digits', async () => {
    vi.useRealTimers();
    const { hall, goToIdentity, part } = await atKiosk();
    await goToIdentity();
    await userEvent.keyboard('11010519491231００２x{Enter}');
    expect(hall.sent).toMatchObject([{ input: { residentId: ID } }]);
    await vi.waitFor(() => expect(part('ticket')?.textContent).toBe('A018'));
  });

  it('erases with its own key and types no more than eighteen characters', async () => {
    const { typeOnKeypad, press, goToIdentity, field } = await atKiosk();
    await goToIdentity();
    await typeOnKeypad(`${ID}99`);
    await press('删除');
    expect(field()?.value).toBe(ID.slice(0, -1));
  });

  it('keeps no number once the ticket is out', async () => {
    const { element, root, press, goToIdentity, typeOnKeypad, field } = await atKiosk();
    await goToIdentity();
    await typeOnKeypad(ID);
    await press('取号');
    expect(root.innerHTML).not.toContain(ID);
    await press('完成');
    await goToIdentity();
    expect(field()?.value).toBe('');
    expect(element.outerHTML).not.toContain(ID);
  });

  it('says with which code the visit is rated, until it is wiped', async () => {
    const { hall, text, press, goToIdentity, typeOnKeypad, part } = await atKiosk();
    hall.answers['ticket.take'] = () => ({ ticket: aTicket({ number: 'A018' }), ahead: 3, ratingCode: 'K7M2P9' });
    await goToIdentity();
    await typeOnKeypad(ID);
    await press('取号');
    expect(part('code')?.textContent).toContain('评价码 K7M2P9');
    await press('完成');
    expect(text()).not.toContain('K7M2P9');
  });

  it('sends a double tap once', async () => {
    const { element, hall, root, goToIdentity, typeOnKeypad, part } = await atKiosk();
    const gate = deferred<void>();
    await goToIdentity();
    await typeOnKeypad(ID);
    hall.gate = gate.promise;
    const form = root.querySelector('form')!;
    form.requestSubmit();
    form.requestSubmit();
    await settled(element);
    form.requestSubmit();
    gate.resolve();
    await settled(element);
    expect(hall.sent).toHaveLength(1);
    expect(part('ticket')?.textContent).toBe('A018');
  });

  it('keeps everything when the hall does not answer, and tries again as the same wish', async () => {
    const { hall, text, press, goToIdentity, typeOnKeypad, field, part } = await atKiosk();
    await goToIdentity();
    await typeOnKeypad(ID);
    hall.loseAnswers = true;
    await press('取号');
    expect(text()).toContain('暂时连不上大厅系统');
    expect(field()?.value).toBe(ID);
    hall.loseAnswers = false;
    await press('取号');
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(1);
    expect(hall.sent).toHaveLength(2);
    expect(hall.done.size).toBe(1);
    expect(part('ticket')?.textContent).toBe('A018');
  });

  it('says why the hall refuses, and the next try is a new wish', async () => {
    const { hall, root, text, press, goToIdentity, typeOnKeypad, field } = await atKiosk();
    await goToIdentity();
    await typeOnKeypad(ID);
    hall.refusals = ['already-waiting'];
    root.querySelector<HTMLElement>('footer button')!.focus();
    await press('取号');
    expect(text()).toContain('这项业务已经取过号');
    expect(root.activeElement).toBe(field());
    await press('取号');
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(2);
  });

  it('goes one step back, and forgets the number on the way', async () => {
    const { text, press, goToIdentity, typeOnKeypad, field } = await atKiosk();
    await goToIdentity();
    await typeOnKeypad('1101');
    await press('上一步');
    expect(text()).toContain('请确认已带齐材料');
    await press('下一步');
    expect(field()?.value).toBe('');
  });

  describe('left alone', () => {
    it('warns, and returns to its beginning without the number', async () => {
      const { element, text, goToIdentity, typeOnKeypad, root } = await atKiosk();
      await goToIdentity();
      await typeOnKeypad('1101');
      await vi.advanceTimersByTimeAsync(50_000);
      await settled(element);
      expect(text()).toContain('10 秒后将返回首页');
      await vi.advanceTimersByTimeAsync(10_000);
      await settled(element);
      expect(text()).toContain('请选择部门');
      expect(root.innerHTML).not.toContain('1101');
    });

    it('stays while it is touched', async () => {
      const { element, root, text, press } = await atKiosk();
      await press('卫生健康');
      for (let minute = 0; minute < 3; minute++) {
        await vi.advanceTimersByTimeAsync(55_000);
        root.querySelector('.kiosk')!.dispatchEvent(new PointerEvent('pointerdown'));
      }
      await settled(element);
      expect(text()).toContain('请选择要办的事项');
      expect(text()).not.toContain('秒后将返回首页');
    });

    it.each([
      [30, undefined],
      [5, 5],
    ])('clears the ticket after %i seconds', async (seconds, doneSeconds) => {
      const { element, press, goToIdentity, typeOnKeypad, part, text } = await atKiosk(
        doneSeconds ? { doneSeconds } : {},
      );
      await goToIdentity();
      await typeOnKeypad(ID);
      await press('取号');
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(part('ticket')?.textContent).toBe('A018');
      await vi.advanceTimersByTimeAsync(1);
      await settled(element);
      expect(text()).toContain('请选择部门');
    });

    it('runs no clock once it is taken out of the page', async () => {
      const { element, press, hall } = await atKiosk();
      await press('卫生健康');
      element.remove();
      expect(vi.getTimerCount()).toBe(0);
      expect(hall.listeners).toBe(0);
    });
  });

  it('says that there are no more tickets today', async () => {
    const { element, hall, part } = await atKiosk();
    hall.tell('board', '', aBoard({ closed: true }));
    await settled(element);
    expect(part('state')?.textContent).toContain('今天已停止取号');
  });

  it('says the number aloud', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const said: string[] = [];
    const voices: Voice[] = [{ say: ({ text }) => (said.push(text), Promise.resolve()) }];
    const { press, goToIdentity, typeOnKeypad } = await atKiosk({ sound: true, voices });
    await goToIdentity();
    await typeOnKeypad(ID);
    await press('取号');
    await vi.waitFor(() => expect(said).toEqual(['您的号码是A零幺八，前面还有三人']));
    vi.unstubAllGlobals();
  });

  it.each([
    [1280, 720],
    [1024, 768],
    [1080, 1920],
    [768, 1024],
  ])('fits a screen of %i × %i on every step, in the elder mode too', async (width, height) => {
    await page.viewport(width, height);
    const { root, hall, press, goToIdentity, typeOnKeypad } = await atKiosk({
      elder: true,
      ticketHref: '/ticket?id={ticket}',
      printer: { paper: () => Promise.resolve('ready'), print: () => Promise.resolve() },
    });
    hall.answers['ticket.take'] = () => ({
      ticket: aTicket({ number: 'YA018', matter: '生产、储存危险化学品（不含剧毒化学品）的建设项目安全条件审查' }),
      ahead: 3,
      estimate: { typical: 12, low: 6, high: 20 },
    });
    document.body.style.margin = '0';
    const fits = () => {
      const screen = root.querySelector('.screen')!;
      expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
      expect(screen.scrollHeight).toBeLessThanOrEqual(screen.clientHeight);
    };
    fits();
    await press('卫生健康');
    fits();
    await press('返回首页');
    await goToIdentity();
    await press('军人');
    await typeOnKeypad('110105194912310021');
    await press('取号');
    fits();
    const input = root.querySelector('input')!;
    expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth);
    await press('返回首页');
    await goToIdentity();
    await typeOnKeypad(ID);
    await press('取号');
    await settled(root.host);
    expect(root.textContent).toContain('请取走小票');
    fits();
    await page.viewport(1000, 700);
    document.body.style.margin = '';
  });

  it('says that the hall is down, and asks again by itself', async () => {
    const hall = new FakeHall();
    hall.down = true;
    const { element, text } = await mount('banshi-ticket-kiosk', { gateway: hall });
    expect(text()).toContain('暂时连不上大厅系统');
    hall.down = false;
    await vi.advanceTimersByTimeAsync(10_000);
    await settled(element);
    expect(text()).toContain('请选择部门');
  });

  it('puts the focus where the next screen begins', async () => {
    const { root, press, goToIdentity } = await atKiosk();
    await press('卫生健康');
    expect(root.activeElement?.id).toBe('heading');
    await press('上一步');
    await goToIdentity();
    expect(root.activeElement?.id).toBe('resident-id');
  });

  it('has targets of 60 pixels in the elder mode', async () => {
    const { root, goToIdentity } = await atKiosk({ elder: true });
    await goToIdentity();
    const small = [...root.querySelectorAll('button, input')].filter(
      (each) => Math.min(each.getBoundingClientRect().height, each.getBoundingClientRect().width) < 60,
    );
    expect(small).toEqual([]);
  });

  it('lets the top be reached where type is so large that a screen is longer than the machine', async () => {
    await page.viewport(1080, 1920);
    const { root, goToIdentity } = await atKiosk({ elder: true });
    document.documentElement.style.fontSize = '200%';
    await goToIdentity();
    const screen = root.querySelector('.screen')!;
    screen.scrollTop = 0;
    const [first, ...rest] = [screen, root.querySelector('form')!].map((each) => each.getBoundingClientRect().top);
    expect(rest[0]).toBeGreaterThanOrEqual(first!);
    document.documentElement.style.fontSize = '';
    await page.viewport(1000, 700);
  });
});
