import type { WindowState } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aTicket, aWindow, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-caller.ts';

const called = aTicket({ number: 'A002', state: 'called', window: '1', version: 2 });
const serving = { ...called, state: 'serving', version: 3 } as const;

async function atWindow(state: Partial<WindowState> = {}) {
  const hall = new FakeHall();
  hall.windows['1'] = aWindow(state);
  const caller = await mount('banshi-caller', { gateway: hall, windowId: '1' });
  const button = (name: string) => caller.root.querySelector<HTMLButtonElement>(`button[value='${name}']`)!;
  const offered = () =>
    [...caller.root.querySelectorAll('button')]
      .filter((each) => each.getAttribute('aria-disabled') === 'false')
      .map(({ value }) => value);
  const press = async (name: string) => {
    button(name).click();
    await settled(caller.element);
  };
  return { ...caller, hall, button, offered, press };
}

describe('<banshi-caller>', () => {
  afterEach(clearPage);

  it.each<[string, Partial<WindowState>, string[]]>([
    ['nothing in hand', {}, ['next']],
    ['nobody waiting', { waiting: 0 }, []],
    ['a called ticket', { ticket: called }, ['recall', 'serve', 'miss']],
    ['a ticket being served', { ticket: serving }, ['finish']],
  ])('with %s offers what makes sense', async (_what, state, expected) => {
    const { offered } = await atWindow(state);
    expect(offered()).toEqual(expected);
  });

  it('shows how many wait and the ticket in hand', async () => {
    const { part } = await atWindow({ ticket: called });
    expect(part('waiting')?.textContent.replace(/\s+/g, '')).toBe('等候3人');
    expect(part('ticket')?.textContent.replace(/\s+/g, '')).toBe('当前号码A002已叫号护士执业首次注册');
  });

  it('calls, serves and finishes, naming the version that it saw', async () => {
    const { hall, press } = await atWindow();
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
    expect(hall.sent.map(({ name, input }) => [name, input])).toEqual([
      ['ticket.callNext', { window: '1' }],
      ['ticket.serve', { ticket: called.id, version: 2 }],
      ['ticket.finish', { ticket: called.id, version: 3 }],
    ]);
    expect(changes.map(({ ticket }) => ticket.state)).toEqual(['called', 'serving', 'done']);
  });

  it('works by keys, and keeps the focus although the button has nothing more to do', async () => {
    const { hall, root, button } = await atWindow();
    hall.answers['ticket.callNext'] = () => {
      hall.windows['1'] = aWindow({ waiting: 2, ticket: called });
      return called;
    };
    hall.answers['ticket.recall'] = () => called;
    button('next').focus();
    await userEvent.keyboard('n');
    await userEvent.keyboard('r');
    expect(hall.sent.map(({ name }) => name)).toEqual(['ticket.callNext', 'ticket.recall']);
    expect(root.activeElement).toBe(button('next'));
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

  it('says that somebody else was first, and shows what is now', async () => {
    const { hall, part, press } = await atWindow({ ticket: called });
    hall.refusals = ['version-conflict'];
    hall.windows['1'] = aWindow({ waiting: 3, ticket: serving });
    await press('miss');
    expect(part('problem')?.textContent).toContain('已被他人更新');
    expect(part('ticket')?.textContent).toContain('办理中');
  });

  it('says that the hall did not answer, and the same press is the same wish', async () => {
    const { hall, part, press } = await atWindow();
    hall.answers['ticket.callNext'] = () => called;
    hall.loseAnswers = true;
    await press('next');
    expect(part('problem')?.textContent).toContain('暂时连不上');
    hall.loseAnswers = false;
    await press('next');
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(1);
    expect(part('problem')).toBeNull();
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
