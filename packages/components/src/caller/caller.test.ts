import type { WindowState } from '@banshi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { atCaller as atWindow, plain } from '../../test/at-caller.ts';
import { aHall, aTicket, aWindow, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';

const called = aTicket({ number: 'A002', state: 'called', window: '1', calls: 1, version: 2 });
const serving = { ...called, state: 'serving', version: 3 } as const;
const ref = { ticket: called.id, version: 2 };

describe('<banshi-caller>', () => {
  afterEach(clearPage);

  const windowActions = ['pause', 'leave', 'handOver'];
  it.each<[string, Partial<WindowState>, string[]]>([
    ['nothing in hand', {}, ['next', ...windowActions, 'close']],
    ['nobody waiting', { waiting: 0 }, [...windowActions, 'close']],
    ['a called ticket', { ticket: called }, ['recall', 'serve', 'miss', 'hold', 'transfer', ...windowActions]],
    [
      'a ticket called three times',
      { ticket: { ...called, calls: 3 } },
      ['serve', 'miss', 'hold', 'transfer', ...windowActions],
    ],
    ['a ticket being served', { ticket: serving }, ['finish', 'hold', 'transfer', ...windowActions]],
    ['a line', { line: [aTicket()] }, ['next', 'expedite', ...windowActions, 'close']],
    ['a pause', { status: { window: '1', state: 'paused', reason: '设备故障' } }, ['resume', 'handOver', 'close']],
    [
      'a leave',
      { status: { window: '1', state: 'away' }, ticket: serving },
      ['finish', 'hold', 'transfer', 'resume', 'handOver'],
    ],
    ['a closed window', { status: { window: '1', state: 'closed' } }, ['resume', 'handOver']],
  ])('with %s offers what makes sense', async (_what, state, expected) => {
    const { offered } = await atWindow(state);
    expect(offered()).toEqual(expected);
  });

  it('shows how many wait, the ticket in hand, who comes next and why', async () => {
    const { part } = await atWindow({
      ticket: called,
      line: [
        aTicket({ number: 'A005', priority: 'elderly' }),
        aTicket({ number: 'YA001', slot: { from: '09:30', until: '10:00' } }),
      ],
    });
    expect(plain(part('waiting'))).toBe('等候 3 人');
    expect(plain(part('ticket'))).toBe('当前号码 A002 已叫号 护士执业首次注册 已叫 1 次，最多 3 次');
    expect(plain(part('line'))).toBe('下一批：A005 优先YA001 预约 09:30');
  });

  it.each([
    ['disabled', '优先事由：残疾人，请查验残疾人证'],
    ['lower-limb', '优先事由：下肢残疾'],
    ['no-longer-in-the-rules', undefined],
    [undefined, undefined],
  ])('names to the clerk who has it in hand the ground %s, and what proves it', async (priority, sentence) => {
    const priorities = [
      { id: 'disabled', name: '残疾人', proof: '残疾人证' },
      { id: 'lower-limb', name: '下肢残疾' },
    ];
    const { part } = await atWindow(
      { ticket: { ...called, ...(priority && { priority }) }, line: [aTicket({ priority: 'disabled' })] },
      { queue: { priorities } },
    );
    expect(plain(part('ground'))).toBe(sentence);
    expect(plain(part('line'))).toBe('下一批：A001 优先');
  });

  it('says who sits there, and that it is not the holder', async () => {
    const staff = [
      { id: '101', name: '王小明' },
      { id: '102', name: '李华' },
    ];
    const hall = { staff, posts: [{ window: '1', holder: '101', cover: '102' }] };
    const { part, press, root } = await atWindow(
      { status: { window: '1', state: 'open', staff: '102', covering: true } },
      hall,
    );
    expect(plain(part('status'))).toBe('窗口 服务中 李华 B 岗补位');
    await press('handOver');
    expect(plain(root.querySelector('form'))).toContain('由 王小明 补位');
  });

  it('calls, serves and finishes, naming the version that it saw', async () => {
    const { hall, press, sent } = await atWindow();
    const becomes = (ticket?: WindowState['ticket']) => {
      hall.windows['1'] = aWindow({ waiting: 2, ...(ticket && { ticket }) });
    };
    hall.answers['ticket.callNext'] = () => (becomes(called), called);
    hall.answers['ticket.serve'] = () => (becomes(serving), serving);
    hall.answers['ticket.finish'] = () => (becomes(), { ...serving, state: 'done', version: 4 });
    const changes = await eventsOf('banshi-ticket-change', async () => {
      await press('next');
      await press('serve');
      await press('finish');
    });
    expect(sent()).toEqual([
      ['ticket.callNext', { window: '1' }],
      ['ticket.serve', ref],
      ['ticket.finish', { ...ref, version: 3 }],
    ]);
    expect(changes.map(({ ticket }) => ticket.state)).toEqual(['called', 'serving', 'done']);
  });

  describe('asks first', () => {
    it('where to transfer', async () => {
      const { element, press, confirm, field, sent } = await atWindow({ ticket: called });
      await press('transfer');
      expect([...field('business').querySelectorAll('option')].map(plain)).toEqual(['业务不变', '民政']);
      field('business').value = 'civil';
      field('business').dispatchEvent(new Event('change'));
      await settled(element);
      field('window').value = '2';
      await confirm();
      expect(sent()).toEqual([['ticket.transfer', { ...ref, business: 'civil', window: '2' }]]);
    });

    it('for a window that does the business, and for no other', async () => {
      const { element, press, field } = await atWindow(
        { ticket: called },
        {
          windows: [
            { id: '1', name: '综合窗口', departments: ['health', 'civil'] },
            { id: '2', name: '民政窗口', departments: ['civil'] },
            { id: '3', name: '卫健窗口', departments: ['health'] },
            { id: '4', name: '综合窗口', departments: ['health', 'civil'], businesses: ['civil'] },
          ],
        },
      );
      const windows = () => [...field('window').querySelectorAll('option')].map(({ value }) => value);
      const to = async (business: string) => {
        field('business').value = business;
        field('business').dispatchEvent(new Event('change'));
        await settled(element);
      };
      await press('transfer');
      expect(windows()).toEqual(['', '3']);
      field('window').value = '3';
      await to('civil');
      // What was chosen before and does not do it is not chosen any more, nor any other in its place.
      expect([windows(), field('window').value]).toEqual([['', '2', '4'], '']);
      await to('');
      expect(windows()).toEqual(['', '3']);
      await to('civil');
      await press('transfer');
      expect([windows(), field('business').value]).toEqual([['', '2', '4'], 'civil']);
    });

    it('to choose where, if neither a business nor a window was', async () => {
      const { press, confirm, sent, text, root } = await atWindow({ ticket: called });
      await press('transfer');
      await confirm();
      expect(text()).toContain('请选择要转到的业务或窗口');
      expect((root.activeElement as HTMLSelectElement).name).toBe('business');
      expect(sent()).toEqual([]);
    });

    it('why to pause: a reason to choose, or one to write', async () => {
      const { hall, press, confirm, field, sent, root } = await atWindow();
      await press('pause');
      await confirm();
      field('other').value = ' 系统升级 ';
      hall.answers['window.pause'] = () => ({ window: '1', state: 'paused' });
      const changes = await eventsOf('banshi-window-change', confirm);
      expect(sent()).toEqual([
        ['window.pause', { window: '1', reason: '临时休息' }],
        ['window.pause', { window: '1', reason: '系统升级' }],
      ]);
      expect(changes.map(({ window }) => window.state)).toEqual(['paused']);
      expect(root.querySelector('form')).toBeNull();
    });

    it('for a contact and no more minutes than the rules allow, and keeps what was written when the hall refuses', async () => {
      const { hall, press, confirm, field, sent, text, root } = await atWindow(
        {},
        { queue: { windows: { leaveMinutes: 15 } } },
      );
      await press('leave');
      await confirm();
      expect(text()).toContain('请填写完整');
      field('contact').value = '分机 8012';
      for (const minutes of ['16', '0', '2.5', '']) {
        field('minutes').value = minutes;
        await confirm();
        expect(text()).toContain('离岗时间请填 1 到 15 分钟的整数');
      }
      expect(sent()).toEqual([]);
      field('minutes').value = '15';
      hall.refusals = ['leave-too-long'];
      await confirm();
      expect(sent()).toEqual([['window.leave', { window: '1', contact: '分机 8012', minutes: 15 }]]);
      expect(text()).toContain('离岗时间超过规定');
      expect(field('contact').value).toBe('分机 8012');
      expect(root.querySelector('form')).not.toBeNull();
    });

    it('C5: which ticket is urgent, and why', async () => {
      const line = [aTicket({ number: 'A004', version: 1 }), aTicket({ number: 'A005', version: 5 })];
      const { press, confirm, field, sent } = await atWindow({ line });
      await press('expedite');
      field('ticket').value = line[1]!.id;
      await confirm();
      expect(sent()).toEqual([]);
      field('reason').value = '就医急用';
      await confirm();
      expect(sent()).toEqual([['ticket.expedite', { ticket: line[1]!.id, version: 5, reason: '就医急用' }]]);
    });

    it('why somebody is passed, where the rules want it', async () => {
      const rules = { queue: { missed: { reasonRequired: true, leastCalls: 2 } } };
      const early = await atWindow({ ticket: called }, rules);
      expect(early.offered()).not.toContain('miss');
      const { press, confirm, field, sent } = await atWindow({ ticket: { ...called, calls: 2 } }, rules);
      await press('miss');
      field('reason').value = '三次未到';
      await confirm();
      expect(sent()).toEqual([['ticket.miss', { ...ref, reason: '三次未到' }]]);
    });
  });

  it('opens a closed window, resumes a paused one, and calls a held ticket back', async () => {
    const closed = await atWindow({ status: { window: '1', state: 'closed' } });
    expect(plain(closed.button('resume'))).toBe('开窗 U');
    await closed.press('resume');
    const paused = await atWindow({ status: { window: '1', state: 'paused' } });
    await paused.press('resume');
    expect([...closed.sent(), ...paused.sent()]).toEqual([
      ['window.open', { window: '1' }],
      ['window.resume', { window: '1' }],
    ]);
    const held = aTicket({ number: 'A007', state: 'held', version: 4 });
    const { press, sent, part } = await atWindow({ held: [held] });
    expect(plain(part('held'))).toBe('已挂起： 回呼 A007');
    await press(held.id);
    expect(sent()).toEqual([['ticket.resume', { ticket: held.id, version: 4 }]]);
  });

  it('works by keys alone, and keeps the focus although the button has nothing more to do', async () => {
    const { element, hall, root, button, sent } = await atWindow();
    hall.answers['ticket.callNext'] = () => {
      hall.windows['1'] = aWindow({ waiting: 2, ticket: called });
      return called;
    };
    hall.answers['ticket.recall'] = () => called;
    button('next').focus();
    await userEvent.keyboard('n');
    await settled(element);
    await userEvent.keyboard('r');
    await settled(element);
    expect(root.activeElement).toBe(button('next'));
    await userEvent.keyboard('l');
    await userEvent.keyboard('npr 8012{Tab}');
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(sent()).toEqual([
      ['ticket.callNext', { window: '1' }],
      ['ticket.recall', ref],
      ['window.leave', { window: '1', contact: 'npr 8012', minutes: 10 }],
    ]);
    await userEvent.keyboard('{Escape}');
    await settled(element);
    expect(root.querySelector('form')).toBeNull();
    expect(root.activeElement).toBe(button('leave'));
  });

  it('does nothing for a key that makes no sense now, nor with a modifier', async () => {
    const { hall, button } = await atWindow();
    button('next').focus();
    await userEvent.keyboard('s');
    await userEvent.keyboard('{Control>}n{/Control}');
    expect(hall.sent).toEqual([]);
  });

  it('sends a double press once', async () => {
    const { element, hall, button } = await atWindow();
    const gate = deferred<void>();
    hall.answers['ticket.callNext'] = () => called;
    hall.gate = gate.promise;
    button('next').click();
    button('next').click();
    gate.resolve();
    await settled(element);
    expect(hall.sent).toHaveLength(1);
  });

  it('says that it still waits for a hall that is silent, and no more once it answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { element, hall, button, text } = await atWindow();
      const gate = deferred<void>();
      hall.answers['ticket.callNext'] = () => called;
      hall.gate = gate.promise;
      button('next').click();
      await vi.advanceTimersByTimeAsync(2999);
      await element.updateComplete;
      expect(text()).not.toContain('还在等');
      await vi.advanceTimersByTimeAsync(1);
      await element.updateComplete;
      expect(text()).toContain('还在等大厅系统答复');
      gate.resolve();
      await vi.advanceTimersByTimeAsync(0);
      await element.updateComplete;
      expect([text().includes('还在等'), vi.getTimerCount()]).toEqual([false, 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says that somebody else was first, and shows what is now', async () => {
    const { hall, part, press } = await atWindow({ ticket: called });
    hall.refusals = ['version-conflict'];
    hall.windows['1'] = aWindow({ ticket: serving });
    await press('miss');
    expect(part('problem')?.textContent).toContain('已被他人更新');
    expect(part('ticket')?.textContent).toContain('办理中');
  });

  it('says that the hall did not answer in the middle of a call, and the same press is the same wish', async () => {
    const { hall, part, press } = await atWindow();
    hall.answers['ticket.callNext'] = () => called;
    hall.loseAnswers = true;
    await press('next');
    expect(part('problem')?.textContent).toContain('没有收到大厅系统的答复');
    hall.loseAnswers = false;
    await press('next');
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(1);
    expect(part('problem')).toBeNull();
  });

  it.each(['heard', 'read', 'connected'] as const)(
    'takes back that the hall did not answer once the window is %s again',
    async (how) => {
      const { element, hall, part, press } = await atWindow();
      hall.answers['ticket.callNext'] = () => called;
      if (how === 'connected') hall.connect('lost');
      hall.down = true;
      await press('next');
      expect(part('problem')?.textContent).toContain('暂时连不上');
      hall.down = false;
      if (how === 'heard') hall.tell('window', '1', aWindow({ waiting: 4 }));
      else if (how === 'connected') hall.connect('live');
      else await (element as unknown as { settle(): Promise<void> }).settle();
      await settled(element);
      expect(part('problem')).toBeNull();
    },
  );

  it('keeps what the hall refused, whatever is heard', async () => {
    const { element, hall, part, press } = await atWindow({ ticket: called });
    hall.refusals = ['version-conflict'];
    await press('miss');
    hall.tell('window', '1', aWindow({ waiting: 4 }));
    await settled(element);
    expect(part('problem')?.textContent).toContain('已被他人更新');
  });

  it('reads the hall again on a new day and after a gap, and offers what was added', async () => {
    const { element, hall, press, root } = await atWindow({ ticket: called });
    const businesses = () => [...root.querySelectorAll("[name='business'] option")].map(plain);
    await press('transfer');
    expect(businesses()).toEqual(['业务不变', '民政']);
    const added = (name: string) =>
      (hall.hall = aHall({ departments: [...hall.hall.departments, { id: name, name, prefix: 'C', guides: [] }] }));
    added('医保');
    hall.windows['1'] = aWindow({ ticket: called, day: '2026-11-24' });
    hall.tell('window', '1', hall.windows['1']);
    await vi.waitFor(() => expect(businesses()).toEqual(['业务不变', '民政', '医保']));
    added('不动产');
    hall.connect('lost');
    await settled(element);
    hall.connect('live');
    await vi.waitFor(() => expect(businesses()).toEqual(['业务不变', '民政', '医保', '不动产']));
  });

  it('follows its window', async () => {
    const { element, hall, part } = await atWindow();
    hall.tell('window', '1', aWindow({ waiting: 9 }));
    await settled(element);
    expect(part('waiting')?.textContent).toContain('9');
    hall.connect('lost');
    await settled(element);
    expect(element.shadowRoot!.textContent).toContain('连接已中断');
  });

  it('says that there is no such window', async () => {
    const { part } = await mount('banshi-caller', { gateway: new FakeHall(), windowId: '99' });
    expect(part('problem')?.textContent).toContain('没有这个窗口');
  });
});
