import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';

const AHEAD = '2026-11-24T01:00:00Z';
const NOW = '2026-11-23T01:00:00Z';
const take = ({ visitor }: ReturnType<typeof openHall>, person: number) =>
  visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(person) });

/** A hall that took two tickets and paused a window while its clock was a day ahead, and two tickets since. */
async function afterJump() {
  const running = openHall();
  running.clock.now = new Date(AHEAD);
  await take(running, 1);
  await take(running, 2);
  await running.clerk('1').run('window.pause', { window: '1', reason: '会议' });
  running.clock.now = new Date(NOW);
  expect((await take(running, 3)).ahead).toBe(0);
  expect((await take(running, 4)).ahead).toBe(1);
  return running;
}

describe('a clock that was ahead and is set back', () => {
  it('leaves the real day its own queue: the board, calls, windows and its end', async () => {
    const { visitor, clerk, hall } = await afterJump();
    expect(await visitor.readBoard()).toMatchObject({ day: '2026-11-23', waiting: { health: 2 } });
    expect((await visitor.readPlace('2026-11-23/A002'))?.ahead).toBe(1);
    const called = await clerk('1').run('ticket.callNext', { window: '1' });
    expect(called.id).toBe('2026-11-23/A001');
    for (const reason of ['会议', '用餐']) {
      await clerk('1').run('window.pause', { window: '1', reason });
      expect((await clerk('1').readWindow('1')).status).toMatchObject({ state: 'paused', reason });
      await clerk('1').run('window.resume', { window: '1' });
    }
    const close = () => hall.gateway({ role: 'system', id: 'night' }).run('day.close', { day: '2026-11-23' });
    expect(await close()).toMatchObject({ missed: 2 });
    expect(await close()).toMatchObject({ missed: 0 });
    expect(await visitor.readBoard()).toMatchObject({ closed: true, waiting: { health: 0 } });
  });

  it('shows the tickets of the day ahead when that day has come, and none of them before', async () => {
    const running = await afterJump();
    const { visitor, clerk, clock, store } = running;
    expect((await visitor.readPlace('2026-11-24/A002'))?.ahead).toBe(0);
    clock.now = new Date(AHEAD);
    for (const one of [running, openHall({ now: () => clock.now }, store)]) {
      expect(await one.visitor.readBoard()).toMatchObject({ day: '2026-11-24', waiting: { health: 2 } });
      expect((await one.clerk('1').readWindow('1')).status).toMatchObject({ state: 'paused' });
    }
    expect((await take(running, 5)).ticket.number).toBe('A003');
    expect((await clerk('r1').run('ticket.callNext', { window: 'r1' })).id).toBe('2026-11-24/A001');
    expect((await visitor.readBoard()).closed).toBeUndefined();
  });

  it('leaves each of two processes its day, when the clock of one is wrong', async () => {
    const right = openHall();
    const wrong = openHall({}, right.store);
    wrong.clock.now = new Date('2031-01-01T01:00:00Z');
    for (let turn = 1; turn <= 4; turn += 1) {
      for (const one of [wrong, right]) {
        expect((await take(one, turn)).ticket.number).toBe(`A00${turn}`);
        const { id, version } = await one.clerk('r1').run('ticket.callNext', { window: 'r1' });
        expect(id.slice(-4)).toBe(`A00${turn}`);
        await one.clerk('r1').run('ticket.miss', { ticket: id, version });
      }
    }
    expect((await right.visitor.readBoard()).missed).toEqual(['A004', 'A003', 'A002', 'A001']);
    expect((await wrong.visitor.readBoard()).day).toBe('2031-01-01');
  });
});
