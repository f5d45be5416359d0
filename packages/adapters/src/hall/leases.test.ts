import type { Actor } from '@banshi/core';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';

const machine = (id: string): Actor => ({ role: 'kiosk', id });
const open = (queue = {}) => {
  const running = openHall({ hall: { ...MODEL_HALL.hall, queue } });
  return { ...running, kiosk: running.hall.gateway(machine('k1')), other: running.hall.gateway(machine('k2')) };
};
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const offline = (number: string, person: number, minute: number, guide = 'land') => ({
  number,
  guide,
  takenAt: new Date(Date.UTC(2026, 10, 23, 1, minute)).toISOString(),
  residentId: residentIdOf(person),
});

describe('a ticket machine without the network', () => {
  it('hands out numbers of its block, and tells the hall later: nothing is doubled', async () => {
    const { kiosk, visitor, clerk, clock } = open();
    const lease = await kiosk.run('ticket.lease', { business: 'land', count: 3 });
    expect(lease).toMatchObject({ business: 'land', day: '2026-11-23', numbers: ['B001', 'B002', 'B003'], ahead: 0 });
    const online = await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(9) });
    expect([online.ticket.number, online.ahead]).toEqual(['B004', 0]);
    clock.now = new Date('2026-11-23T01:30:00Z');
    const taken = [offline('B001', 1, 5), offline('B002', 2, 6)];
    const told = await kiosk.run('ticket.reconcile', { lease: lease.id, taken });
    expect(told.refused).toEqual([]);
    expect(told.tickets.map(({ number, takenAt }) => [number, takenAt])).toEqual([
      ['B001', '2026-11-23T01:05:00.000Z'],
      ['B002', '2026-11-23T01:06:00.000Z'],
    ]);
    const again = await kiosk.run('ticket.reconcile', { lease: lease.id, taken });
    expect(again).toEqual(told);
    expect((await visitor.readBoard()).waiting['land']).toBe(3);
    expect((await clerk('2').readWindow('2')).line.map(({ number }) => number)).toEqual(['B004', 'B001', 'B002']);
    const late = await kiosk.run('ticket.reconcile', { lease: lease.id, taken: [...taken, offline('B003', 3, 20)] });
    expect(late.tickets).toHaveLength(3);
  });

  it('gives nobody a number that is leased, however many want one at once', async () => {
    const { kiosk, other, visitor, store } = open();
    const [one, two, ...tickets] = await Promise.all([
      kiosk.run('ticket.lease', { business: 'land', count: 20 }),
      other.run('ticket.lease', { business: 'land', count: 20 }),
      ...[1, 2, 3, 4].map((person) =>
        visitor
          .run('ticket.take', { guide: 'land', residentId: residentIdOf(person) })
          .then(({ ticket }) => ticket.number),
      ),
    ]);
    const numbers = [...one.numbers, ...two.numbers, ...tickets];
    expect(new Set(numbers).size).toBe(44);
    expect(await store.readAll(0, 999)).not.toHaveLength(0);
  });

  it('does not believe a clock that jumps', async () => {
    const { kiosk, clock } = open();
    const { id: lease } = await kiosk.run('ticket.lease', { business: 'land', count: 3 });
    clock.now = new Date('2026-11-23T02:00:00Z');
    const taken = [
      { ...offline('B001', 1, 0), takenAt: '1970-01-01T00:00:00.000Z' },
      { ...offline('B002', 2, 0), takenAt: '2099-01-01T00:00:00.000Z' },
    ];
    const { tickets } = await kiosk.run('ticket.reconcile', { lease, taken });
    expect(tickets.map(({ takenAt }) => takenAt)).toEqual(['2026-11-23T01:00:00.000Z', '2026-11-23T02:00:00.000Z']);
  });

  it('says which numbers are void, and why; the rest count', async () => {
    const { kiosk, visitor } = open();
    const { id: lease } = await kiosk.run('ticket.lease', { business: 'land', count: 6 });
    await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(1) });
    const { residentId: _, ...restarted } = offline('B005', 7, 5);
    const taken = [
      offline('B001', 1, 1),
      offline('B002', 2, 2),
      offline('B003', 2, 3),
      offline('B004', 4, 4, 'food'),
      restarted,
      { ...offline('B006', 6, 6), residentId: '1' },
      offline('B009', 8, 7),
    ];
    const { tickets, refused: voided } = await kiosk.run('ticket.reconcile', { lease, taken });
    expect(tickets.map(({ number }) => number)).toEqual(['B002', 'B005']);
    expect(voided).toEqual([
      { number: 'B001', code: 'already-waiting' },
      { number: 'B003', code: 'already-waiting' },
      { number: 'B004', code: 'unknown-guide' },
      { number: 'B006', code: 'invalid-resident-id' },
      { number: 'B009', code: 'not-leased' },
    ]);
  });

  it('is a machine of the hall, and the one that holds the block', async () => {
    const { kiosk, other, visitor } = open();
    await expect(visitor.run('ticket.lease', { business: 'land', count: 1 })).rejects.toThrow(refused('not-your-role'));
    await expect(kiosk.run('ticket.lease', { business: 'x', count: 1 })).rejects.toThrow(refused('unknown-business'));
    const { id: lease } = await kiosk.run('ticket.lease', { business: 'land', count: 1 });
    await expect(other.run('ticket.reconcile', { lease, taken: [] })).rejects.toThrow(refused('unknown-lease'));
    await expect(kiosk.run('ticket.reconcile', { lease: 'x', taken: [] })).rejects.toThrow(refused('unknown-lease'));
  });

  it('holds no more than the rules allow, and no number after the last', async () => {
    const { kiosk } = open({ numbering: { mostLeased: 4, last: 6 } });
    const lease = async () => (await kiosk.run('ticket.lease', { business: 'land', count: 99 })).numbers;
    expect(await lease()).toEqual(['B001', 'B002', 'B003', 'B004']);
    expect(await lease()).toEqual(['B005', 'B006']);
    await expect(lease()).rejects.toThrow(refused('numbers-used-up'));
    const none = open({ numbering: { mostLeased: 0 } }).kiosk.run('ticket.lease', { business: 'land', count: 1 });
    await expect(none).rejects.toThrow(refused('not-allowed-now'));
  });

  it('counts what a machine holds as given out, and takes it in when the day has long been full', async () => {
    const { kiosk, visitor } = open({ numbering: { last: 2 } });
    const { id: lease } = await kiosk.run('ticket.lease', { business: 'land', count: 1 });
    const take = (person: number) => visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(person) });
    await take(2);
    expect((await visitor.readBoard()).full).toEqual(['land']);
    await expect(take(3)).rejects.toThrow(refused('numbers-used-up'));
    const { tickets } = await kiosk.run('ticket.reconcile', { lease, taken: [offline('B001', 1, 5)] });
    expect(tickets.map(({ number }) => number)).toEqual(['B001']);
  });
});
