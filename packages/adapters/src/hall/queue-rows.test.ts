import type { ServiceHall } from '@banshi/core';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';

type Running = ReturnType<typeof openHall>;

const hallWith = (changes: Partial<ServiceHall>) => openHall({ hall: { ...MODEL_HALL.hall, ...changes } });
const take = async ({ visitor }: Running, person: number, guide = 'land', more: object = {}) =>
  (await visitor.run('ticket.take', { guide, residentId: residentIdOf(person), ...more })).ticket;
const next = ({ clerk }: Running, window = '2') => clerk(window).run('ticket.callNext', { window });
const numbers = async (running: Running, window = '2') =>
  (await running.clerk(window).readWindow(window)).line.map(({ number }) => number);
const refused = (code: string, ticket?: string) =>
  expect.objectContaining({ code, ...(ticket && { ticket }) }) as Error;

describe('the queue of a hall', () => {
  it('Q-01: marks the number of a ground that the rules mark, in the same run of numbers', async () => {
    const running = hallWith({ queue: { priorities: [{ id: 'military', name: '军人', mark: 'V' }] } });
    await take(running, 1);
    await take(running, 2);
    const { id, number, priority } = await take(running, 3, 'land', { priority: 'military' });
    expect([id, number, priority]).toEqual(['2026-11-23/B003', 'VB003', 'military']);
    expect((await take(running, 4)).number).toBe('B004');
    await expect(take(running, 5, 'land', { priority: 'famous' })).rejects.toThrow(refused('unknown-priority'));
  });

  it('grants priority by age unasked where the rules say from when', async () => {
    const priorities = [
      { id: 'military', name: '军人' },
      { id: 'elderly', name: '老年人', fromAge: 60 },
    ];
    const running = hallWith({ queue: { priorities } });
    expect((await take(running, 1)).priority).toBe('elderly');
    expect((await take(running, 2, 'land', { priority: 'military' })).priority).toBe('military');
    running.clock.now = new Date('1959-12-31T04:00:00Z');
    expect((await take(running, 3)).priority).toBeUndefined();
    running.clock.now = new Date('1960-01-01T04:00:00Z');
    expect((await take(running, 4)).priority).toBe('elderly');
  });

  it('Q-02, Q-03: refuses a second ticket of one business with the first, and grants one of another', async () => {
    const running = openHall();
    const { id } = await take(running, 1);
    await expect(take(running, 1)).rejects.toThrow(refused('already-waiting', id));
    await take(running, 1, 'food');
    const answer = await running.post({
      id: 'c1',
      name: 'ticket.take',
      input: { guide: 'land', residentId: residentIdOf(1) },
    });
    expect([answer.status, await answer.json()]).toEqual([409, { error: { code: 'already-waiting', ticket: id } }]);
  });

  it('Q-06: lets nobody be called past those who just wait', async () => {
    const running = openHall();
    for (const person of [1, 2, 3, 4]) await take(running, person);
    const last = await take(running, 5);
    const call = { window: '2', ticket: last.id };
    await expect(running.clerk('2').run('ticket.call', call)).rejects.toThrow(refused('out-of-order'));
    await expect(running.clerk('1').run('ticket.call', { ...call, window: '1' })).rejects.toThrow(
      refused('not-served-here'),
    );
    await expect(running.clerk('2').run('ticket.call', { window: '2', ticket: 'x' })).rejects.toThrow(
      refused('unknown-ticket'),
    );
    const expedite = { ticket: last.id, version: last.version };
    await expect(running.clerk('2').run('ticket.expedite', { ...expedite, reason: ' ' })).rejects.toThrow(
      refused('reason-required'),
    );
    await running.clerk('2').run('ticket.expedite', { ...expedite, reason: '突发疾病' });
    expect((await running.clerk('2').run('ticket.call', call)).number).toBe('B005');
  });

  it('Q-07: refuses a ticket that another window calls', async () => {
    const running = openHall();
    const { id } = await take(running, 1);
    await next(running);
    const call = running.clerk('r1').run('ticket.call', { window: 'r1', ticket: id });
    await expect(call).rejects.toThrow(refused('called-elsewhere'));
  });

  it('Q-08: calls three times at most, then the ticket is void and a new one is needed', async () => {
    const running = openHall();
    await take(running, 1);
    const { id: ticket } = await next(running);
    for (const version of [2, 3]) await running.clerk('2').run('ticket.recall', { ticket, version });
    const recall = running.clerk('2').run('ticket.recall', { ticket, version: 4 });
    await expect(recall).rejects.toThrow(refused('calls-used-up'));
    const { state } = await running.clerk('2').run('ticket.miss', { ticket, version: 4 });
    expect(state).toBe('missed');
    expect((await take(running, 1)).number).toBe('B002');
  });

  it('Q-08: puts a missed ticket behind three others, twice, where the rules let it', async () => {
    const running = hallWith({ queue: { missed: { policy: 'requeueAfterN', after: 3, times: 2 } } });
    for (const person of [1, 2, 3, 4, 5, 6, 7, 8]) await take(running, person);
    const miss = async () => {
      const { id: ticket, version } = await next(running);
      return running.clerk('2').run('ticket.miss', { ticket, version });
    };
    expect(await miss()).toMatchObject({ number: 'B001', state: 'waiting', misses: 1, behind: 3, calls: 0 });
    expect((await numbers(running)).slice(0, 4)).toEqual(['B002', 'B003', 'B004', 'B001']);
    for (const number of ['B002', 'B003', 'B004']) {
      const { id: ticket, version, number: called } = await next(running);
      expect(called).toBe(number);
      await running.clerk('2').run('ticket.serve', { ticket, version });
      await running.clerk('2').run('ticket.finish', { ticket, version: version + 1 });
    }
    expect(await miss()).toMatchObject({ number: 'B001', misses: 2 });
    while ((await numbers(running))[0] !== 'B001') {
      const { id: ticket, version } = await next(running);
      await running.clerk('2').run('ticket.serve', { ticket, version });
      await running.clerk('2').run('ticket.finish', { ticket, version: version + 1 });
    }
    expect(await miss()).toMatchObject({ number: 'B001', state: 'missed' });
  });

  it('asks for enough calls and a reason before a miss, where the rules do', async () => {
    const running = hallWith({ queue: { missed: { leastCalls: 2, reasonRequired: true } } });
    await take(running, 1);
    const { id: ticket } = await next(running);
    const miss = (version: number, reason?: string) =>
      running.clerk('2').run('ticket.miss', { ticket, version, ...(reason && { reason }) });
    await expect(miss(2, '未到')).rejects.toThrow(refused('too-few-calls'));
    await running.clerk('2').run('ticket.recall', { ticket, version: 2 });
    await expect(miss(3)).rejects.toThrow(refused('reason-required'));
    expect((await miss(3, '未到')).state).toBe('missed');
  });

  it('Q-10: sends a ticket to another business or window, where it goes before those who just wait', async () => {
    const running = openHall();
    await take(running, 1);
    await take(running, 2, 'food');
    const { id: ticket, version } = await next(running, '1');
    const send = (to: object, at = '1') => running.clerk(at).run('ticket.transfer', { ticket, version, ...to });
    await expect(send({})).rejects.toThrow(refused('invalid-command'));
    await expect(send({ business: 'health' })).rejects.toThrow(refused('invalid-command'));
    await expect(send({ business: 'nowhere' })).rejects.toThrow(refused('unknown-business'));
    await expect(send({ window: '99' })).rejects.toThrow(refused('unknown-window'));
    await expect(send({ window: '2' })).rejects.toThrow(refused('not-served-here'));
    await expect(send({ business: 'land' }, '2')).rejects.toThrow(refused('not-your-role'));
    const sent = await send({ business: 'land', window: '2' });
    expect(sent).toMatchObject({ number: 'A001', business: 'land', forwarded: true, state: 'waiting', calls: 0 });
    expect(await numbers(running)).toEqual(['A001', 'B001']);
    expect(await numbers(running, 'r1')).toEqual(['B001']);
    expect((await next(running)).number).toBe('A001');
  });

  it('does not send a person to where they wait already', async () => {
    const running = openHall();
    const { id } = await take(running, 1);
    await take(running, 1, 'food');
    const { id: ticket, version } = await next(running, '1');
    const sent = running.clerk('1').run('ticket.transfer', { ticket, version, business: 'land' });
    await expect(sent).rejects.toThrow(refused('already-waiting', id));
  });

  it('holds a ticket, calls the next, and calls the held one back when the window is free', async () => {
    const running = openHall();
    for (const person of [1, 2]) await take(running, person);
    const { id: ticket } = await next(running);
    await running.clerk('2').run('ticket.serve', { ticket, version: 2 });
    await running.clerk('2').run('ticket.hold', { ticket, version: 3, reason: '去复印' });
    expect((await running.clerk('2').readWindow('2')).held.map(({ number }) => number)).toEqual(['B001']);
    await expect(take(running, 1)).rejects.toThrow(refused('already-waiting', ticket));
    const other = await next(running);
    const resume = () => running.clerk('2').run('ticket.resume', { ticket, version: 4 });
    await expect(resume()).rejects.toThrow(refused('window-busy'));
    await running.clerk('2').run('ticket.serve', { ticket: other.id, version: 2 });
    await running.clerk('2').run('ticket.finish', { ticket: other.id, version: 3 });
    expect(await resume()).toMatchObject({ number: 'B001', state: 'called', window: '2' });
    await expect(next(running)).rejects.toThrow(refused('window-busy'));
  });

  it('leads one number through the stops of a joint case, and lets the person wait for none of them twice', async () => {
    const running = openHall();
    await take(running, 9);
    const { id: ticket } = await take(running, 1, 'food', { onward: ['land'] });
    await expect(take(running, 1)).rejects.toThrow(refused('already-waiting', ticket));
    await next(running, '1');
    await running.clerk('1').run('ticket.serve', { ticket, version: 2 });
    await expect(take(running, 1)).rejects.toThrow(refused('already-waiting', ticket));
    const moved = await running.clerk('1').run('ticket.finish', { ticket, version: 3 });
    expect(moved).toMatchObject({ number: 'A001', state: 'waiting', business: 'land', guide: 'land', version: 4 });
    expect(await next(running)).toMatchObject({ number: 'A001', matter: '宅基地审批' });
  });

  it('takes a ticket back from whoever holds it, and from nobody else', async () => {
    const running = openHall();
    const { id: ticket } = await take(running, 1);
    const cancel = (person: number) =>
      running.visitor.run('ticket.cancel', { ticket, residentId: residentIdOf(person) });
    await expect(cancel(2)).rejects.toThrow(refused('unknown-ticket'));
    expect((await cancel(1)).state).toBe('cancelled');
    await expect(cancel(1)).rejects.toThrow(refused('not-allowed-now'));
    expect((await take(running, 1)).number).toBe('B002');
  });

  it('keeps the priority of a person from boards and strangers', async () => {
    const running = openHall();
    const { id } = await take(running, 1, 'land', { priority: 'disabled' });
    expect((await running.clerk('2').readWindow('2')).line[0]?.priority).toBe('disabled');
    const seen = [await running.visitor.readBoard(), await running.visitor.readPlace(id)];
    expect(JSON.stringify(seen)).not.toContain('disabled');
    expect(JSON.stringify(await running.clerk('1').readWindow('1'))).not.toContain('disabled');
  });

  it('tells why somebody goes first to the clerk who has the ticket in hand, and to nobody else', async () => {
    const running = openHall();
    const { id } = await take(running, 1, 'land', { priority: 'disabled' });
    await next(running);
    expect((await running.clerk('2').readWindow('2')).ticket).toMatchObject({ id, priority: 'disabled' });
    const others = [
      await running.visitor.readBoard(),
      await running.visitor.readPlace(id),
      await (await running.get(`ticket?id=${id}`)).json(),
      await running.clerk('1').readWindow('1'),
      await running.clerk('r1').readWindow('r1'),
      await running.clerk('r1').readBoard(),
      await running.clerk('r1').readPlace(id),
    ];
    expect(JSON.stringify(others)).toContain(id);
    expect(JSON.stringify(others)).not.toContain('disabled');
    for (const other of [running.visitor, running.clerk('r1')])
      await expect(other.readWindow('2')).rejects.toThrow(refused('not-your-role'));
  });

  it('counts a day in figures, for the hall’s own people only', async () => {
    const running = openHall();
    for (const person of [1, 2]) await take(running, person);
    running.clock.now = new Date('2026-11-23T01:10:00Z');
    const { id: ticket, version } = await next(running);
    running.clock.now = new Date('2026-11-23T01:11:00Z');
    await running.clerk('2').run('ticket.serve', { ticket, version });
    running.clock.now = new Date('2026-11-23T01:20:00Z');
    await running.clerk('2').run('ticket.finish', { ticket, version: version + 1 });
    const { total, businesses, windows, hours } = await running.clerk('2').readFigures('2026-11-23');
    expect(total).toEqual({
      taken: 2,
      served: 1,
      missed: 0,
      cancelled: 0,
      abandonment: 0,
      waiting: { count: 1, mean: 600, median: 600, p90: 600 },
      way: { count: 1, mean: 60, median: 60, p90: 60 },
      service: { count: 1, mean: 540, median: 540, p90: 540 },
      // The first one was told that there is no wait, and waited for ten minutes.
      estimate: { count: 1, bias: -600, inRange: 0 },
    });
    expect([businesses['land'], hours['09']]).toEqual([total, total]);
    expect(windows['2']).toEqual({ ...total, taken: 0 });
    await expect(running.visitor.readFigures('2026-11-23')).rejects.toThrow(refused('not-your-role'));
    for (const none of ['garbage', '2026-02-30', '']) {
      const asked = running.clerk('2').readFigures(none as '2026-11-23');
      await expect(asked).rejects.toThrow(refused('invalid-command'));
      await expect(running.visitor.readFigures(none as '2026-11-23')).rejects.toThrow(refused('not-your-role'));
      expect((await running.get(`figures?day=${none}`, '2')).status).toBe(400);
    }
  });
});
