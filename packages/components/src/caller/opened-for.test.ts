import type { WindowState } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { atCaller, plain } from '../../test/at-caller.ts';
import { aTicket, aWindow } from '../../test/fake-hall.ts';
import { clearPage, settled } from '../../test/mount.ts';

const first = aTicket({ number: 'A001', state: 'called', window: '1', calls: 1, version: 2 });
const second = aTicket({ number: 'A002', state: 'called', window: '1', calls: 1, version: 2 });
const strict = { queue: { missed: { reasonRequired: true } } };

/** A caller, and another page of the same window that goes on meanwhile. */
async function twoPages(state: Partial<WindowState>, change: object = {}) {
  const caller = await atCaller(state, change);
  const elsewhere = async (now: Partial<WindowState>) => {
    caller.hall.windows['1'] = aWindow(now);
    caller.hall.tell('window', '1', aWindow(now));
    await settled(caller.element);
  };
  return { ...caller, elsewhere };
}

describe('what <banshi-caller> asks for', () => {
  afterEach(clearPage);

  it.each(['transfer', 'miss'] as const)(
    'names the ticket that it was opened for, and %s is done to no other',
    async (action) => {
      const { root, press, confirm, part, field, sent, elsewhere, button } = await twoPages({ ticket: first }, strict);
      await press(action);
      expect(plain(root.querySelector('form h3'))).toContain('A001');
      const name = action === 'miss' ? 'reason' : 'business';
      field(name).value = action === 'miss' ? '三次未到' : 'civil';
      await elsewhere({ ticket: second });
      expect(plain(part('panel')?.querySelector('[role="alert"]'))).toContain('A001 已在别处处理');
      await confirm();
      expect(sent()).toEqual([]);
      // What was being written did not run into the shortcuts, and stands where it stood.
      expect(field(name).value).not.toBe('');
      root.querySelector<HTMLButtonElement>('form button')!.click();
      await settled(root.host as HTMLElement & { updateComplete: Promise<boolean> });
      expect(part('panel')).toBeNull();
      expect(root.activeElement).toBe(button(action));
    },
  );

  it.each<[string, Parameters<typeof twoPages>[0], Parameters<typeof twoPages>[0]]>([
    ['miss', { ticket: first }, { ticket: { ...first, state: 'serving', version: 3 } }],
    ['transfer', { ticket: first }, {}],
    ['close', {}, { ticket: second }],
    ['pause', {}, { status: { window: '1', state: 'paused' } }],
    ['leave', {}, { status: { window: '1', state: 'away' } }],
    ['handOver', {}, { status: { window: '1', state: 'open', staff: '102', covering: true } }],
    ['expedite', { line: [aTicket()] }, { line: [] }],
  ])('does nothing about %s once it makes no sense any more, and says so', async (action, before, now) => {
    const { press, confirm, part, sent, elsewhere } = await twoPages(before, strict);
    await press(action);
    await elsewhere(now);
    expect(plain(part('panel'))).toContain('不能再');
    await confirm();
    expect(sent()).toEqual([]);
  });

  it('asks anew when it is opened again for the next ticket', async () => {
    const { press, confirm, field, sent, elsewhere } = await twoPages({ ticket: first }, strict);
    await press('miss');
    field('reason').value = '三次未到';
    await press('miss');
    expect(field('reason').value).toBe('三次未到');
    await elsewhere({ ticket: second });
    await press('miss');
    expect(field('reason').value).toBe('');
    field('reason').value = '已离开';
    await confirm();
    expect(sent()).toEqual([['ticket.miss', { ticket: second.id, version: 2, reason: '已离开' }]]);
  });

  it('acts on the version that was seen, and after the refusal on the one that is shown since', async () => {
    const { hall, press, confirm, field, sent, text, elsewhere } = await twoPages({ ticket: first });
    await press('transfer');
    field('business').value = 'civil';
    await elsewhere({ ticket: { ...first, calls: 2, version: 3 } });
    hall.refusals = ['version-conflict'];
    await confirm();
    expect(text()).toContain('已被他人更新');
    await confirm();
    const to = { ticket: first.id, business: 'civil' };
    expect(sent()).toEqual([
      ['ticket.transfer', { ...to, version: 2 }],
      ['ticket.transfer', { ...to, version: 3 }],
    ]);
  });

  it('C5: the chosen ticket stays the chosen one when others of the line are called', async () => {
    const line = ['A004', 'A005', 'A006'].map((number) => aTicket({ number }));
    const { press, confirm, field, sent, elsewhere } = await twoPages({ line });
    await press('expedite');
    field('reason').value = '就医急用';
    await elsewhere({ line: line.slice(1) });
    await confirm();
    await confirm();
    const command = ['ticket.expedite', { ticket: line[0]!.id, version: 1, reason: '就医急用' }];
    expect(sent()).toEqual([command, command]);
  });

  it('lets whoever is just writing write on when the ticket goes', async () => {
    const { hall, root, press, field, elsewhere } = await twoPages({ ticket: first, waiting: 3 }, strict);
    await press('miss');
    await userEvent.keyboard('no ');
    await elsewhere({ waiting: 3 });
    await userEvent.keyboard('npr');
    expect(field('reason').value).toBe('no npr');
    expect(root.activeElement).toBe(field('reason'));
    expect(hall.sent).toEqual([]);
  });
});
