import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, ids, Log, view, viewer, w1 } from '../../test/queue-log.ts';
import type { HallEntry } from '../log/hall-event.ts';
import { ticketStream, windowStream } from '../log/streams.ts';
import type { TicketChange, TicketTaken } from '../machines/ticket-event.ts';
import { toIsoDate, type IsoDate } from '../model/iso-date.ts';
import type { TicketRecord } from '../model/ticket.ts';
import { compareTickets } from '../rules/queue-order.ts';
import {
  aheadOf,
  heldAt,
  lineFor,
  nextSequence,
  nextTicket,
  onDay,
  openTicketOf,
  publicTicket,
  queueBoard,
  ticketAt,
  waitingFor,
} from './queue-views.ts';
import { applyToQueue, EMPTY_QUEUE, type QueueState } from './queue.ts';
import { ticketRecord } from './ticket-record.ts';

type Op = { take: string; holder: string; more: Partial<TicketTaken> } | { ticket: number; event: TicketChange };
const windows = fc.constantFrom('w1', 'w2');
const change: fc.Arbitrary<TicketChange> = fc.oneof(
  fc.record({ type: fc.constant('ticket.call' as const), window: windows }),
  fc.record({
    type: fc.constantFrom(
      'ticket.recall' as const,
      'ticket.serve' as const,
      'ticket.miss' as const,
      'ticket.hold' as const,
      'ticket.resume' as const,
      'ticket.cancel' as const,
      'ticket.close' as const,
    ),
  }),
  fc.record({
    type: fc.constant('ticket.miss' as const),
    again: fc.constantFrom({}, { behind: 1 }, { behind: 3 }),
  }),
  fc.constant({ type: 'ticket.expedite', reason: '急' } as const),
  fc.constant({ type: 'ticket.finish', caseNumber: 'C1' } as const),
  fc.record({
    type: fc.constant('ticket.transfer' as const),
    business: fc.constantFrom(...ids),
    department: fc.constantFrom(...ids),
  }),
  fc.record({
    type: fc.constant('ticket.transfer' as const),
    business: fc.constantFrom(...ids),
    department: fc.constantFrom(...ids),
    onlyWindow: windows,
  }),
);
const stops = [{ business: 'land', department: 'land', guide: 'g2', matter: '宅基地审批' }];
const more: fc.Arbitrary<Partial<TicketTaken>> = fc.oneof(
  fc.constant({}),
  fc.record({ priority: fc.constantFrom('military', 'elderly') }),
  fc.record({ slot: fc.constantFrom({ from: '09:30', until: '10:00' }, { from: '10:00', until: '10:30' }) }),
  fc.constant({ onward: stops }),
);
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ take: fc.constantFrom(...ids), holder: fc.constantFrom('p1', 'p2', 'p3'), more }),
  fc.record({ ticket: fc.nat(9), event: change }),
);

describe('the queue', () => {
  it('is at every moment what the streams of its tickets say', () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 30 }), (ops) => {
        const log = new Log();
        const tickets: string[] = [];
        for (const one of ops) {
          if ('take' in one) tickets.push(log.take(one.take, one.holder, day, one.more));
          else if (tickets.length > 0) log.change(tickets[one.ticket % tickets.length]!, one.event);
        }
        // How many are still before a missed ticket depends on the calls of others; its own stream does not tell.
        const plain = (record: TicketRecord): TicketRecord => {
          const { behind: _, ...rest } = record;
          return rest;
        };
        const records = log.records().map(plain);
        const board = queueBoard(log.queue, view);
        const latestCall = (a: TicketRecord, b: TicketRecord) => (a.calledAt! < b.calledAt! ? 1 : -1);
        const open = records.filter(({ state }) => state === 'called' || state === 'serving').sort(latestCall);
        expect(board.serving).toEqual(open.map(publicTicket));
        const held = ['w1', 'w2'].flatMap((window) => heldAt(log.queue, window, day).map(plain));
        expect(new Set(held.map(({ id }) => id))).toEqual(
          new Set(records.flatMap(({ state, id }) => (state === 'held' ? [id] : []))),
        );
        for (const id of ids) {
          const line = records.filter(({ state, business }) => state === 'waiting' && business === id);
          expect(board.waiting[id]).toBe(line.length);
          const order = lineFor(log.queue, { id: 'w1', businesses: [id] }, view, 99);
          const mine = line.filter(({ onlyWindow = 'w1' }) => onlyWindow === 'w1');
          expect(new Set(order.map(({ id: ticket }) => ticket))).toEqual(new Set(mine.map(({ id: ticket }) => ticket)));
          expect(nextTicket(log.queue, { id: 'w1', businesses: [id] }, view)).toEqual(order[0]);
          const unmoved = order.filter(({ behind }) => !behind);
          for (const [place, ticket] of unmoved.slice(1).entries()) {
            expect(compareTickets(view.order, unmoved[place]!, ticket)).toBeLessThan(0);
          }
        }
        const both = lineFor(log.queue, w1, view, 99);
        expect(nextTicket(log.queue, w1, view)).toEqual(both[0]);
        expect(board.next).toHaveLength(Math.min(8, waitingFor(log.queue, ids, day)));
        for (const window of ['w1', 'w2'])
          expect(ticketAt(log.queue, window, day)?.id).toEqual(open.find((record) => record.window === window)?.id);
      }),
    );
  });

  it('Q-01: numbers the tickets of each business from 001, and begins anew the next day', () => {
    const log = new Log();
    expect(['health', 'land', 'health'].map((department) => log.take(department, 'p1'))).toEqual([
      `${day}/A001`,
      `${day}/B001`,
      `${day}/A002`,
    ]);
    expect(log.take('health', 'p1', '2026-11-24')).toBe('2026-11-24/A001');
    expect(queueBoard(log.queue, viewer(new Date('2026-11-24T01:00:00Z')))).toMatchObject({
      waiting: { health: 1, land: 0 },
    });
  });

  it('never gives a number again that a ticket machine holds, and leaves the gap', () => {
    const log = new Log();
    log.take('health', 'p1');
    for (const number of ['A002', 'A003']) {
      log.append(ticketStream(`${day}/${number}`), {
        type: 'ticket.lease',
        lease: 'l1',
        number,
        day,
        business: 'health',
      });
    }
    expect(log.take('health', 'p2')).toBe(`${day}/A004`);
    expect(waitingFor(log.queue, ids, day)).toBe(2);
  });

  it('is full where the next number would come after the last, whatever became of those before', () => {
    const lease = (log: Log, count: number) => {
      for (let left = count; left > 0; left--) {
        const number = `A${String(nextSequence(log.queue, 'health', day)).padStart(3, '0')}`;
        const event = { type: 'ticket.lease', lease: 'l1', number, day, business: 'health' } as const;
        log.append(ticketStream(`${day}/${number}`), event);
      }
    };
    fc.assert(
      fc.property(fc.array(op, { maxLength: 20 }), fc.nat(3), fc.nat(12), fc.nat(12), (ops, leased, health, land) => {
        const log = new Log();
        const tickets: string[] = [];
        for (const one of ops) {
          if ('take' in one) tickets.push(log.take(one.take, one.holder, day, one.more));
          else if (tickets.length > 0) log.change(tickets[one.ticket % tickets.length]!, one.event);
        }
        lease(log, leased);
        const given = (prefix: string) => tickets.filter((id) => id.includes(prefix)).length;
        const full = [...(given('/A') + leased >= health ? ['health'] : []), ...(given('/B') >= land ? ['land'] : [])];
        const board = queueBoard(log.queue, { ...view, last: { health, land } });
        expect(board.full ?? []).toEqual(full);
        expect('full' in board).toBe(full.length > 0);
        expect(queueBoard(log.queue, viewer(new Date('2026-11-24T01:00:00Z')))).not.toHaveProperty('full');
      }),
    );
  });

  it('Q-02, Q-03: finds the ticket that a person already has, in that business only', () => {
    const log = new Log();
    const id = log.take('health', 'p1');
    expect(openTicketOf(log.queue, 'health', 'p1', day)?.id).toBe(id);
    expect(openTicketOf(log.queue, 'land', 'p1', day)).toBeUndefined();
    expect(openTicketOf(log.queue, 'health', 'p2', day)).toBeUndefined();
    log.change(id, { type: 'ticket.call', window: 'w1' });
    expect(openTicketOf(log.queue, 'health', 'p1', day)?.state).toBe('called');
    log.change(id, { type: 'ticket.serve' });
    expect(openTicketOf(log.queue, 'health', 'p1', day)).toBeUndefined();
    const other = log.take('health', 'p1');
    log.change(other, { type: 'ticket.call', window: 'w2' });
    log.change(other, { type: 'ticket.miss' });
    expect(openTicketOf(log.queue, 'health', 'p1', day)).toBeUndefined();
  });

  it('counts who stands before a ticket in its business', () => {
    const log = new Log();
    log.take('health', 'p1');
    log.take('land', 'p2');
    log.take('health', 'p3');
    const ahead = log.records().map((record) => aheadOf(log.queue, record, view.order));
    expect(ahead).toEqual([0, 0, 1]);
  });

  it('shows nobody of yesterday, and no yesterday comes back', () => {
    const log = new Log();
    const old = log.take('health', 'p1');
    expect(queueBoard(log.queue, viewer(new Date('2026-11-24T01:00:00Z')))).toEqual({
      day: '2026-11-24',
      serving: [],
      calls: [],
      missed: [],
      waiting: { health: 0, land: 0 },
      estimates: {},
      next: [],
      windows: [
        { window: 'w1', state: 'open' },
        { window: 'w2', state: 'open' },
      ],
    });
    log.take('land', 'p2', '2026-11-24');
    const board = () => queueBoard(log.queue, viewer(new Date('2026-11-24T01:00:00Z')));
    const before = board();
    log.change(old, { type: 'ticket.call', window: 'w1' });
    expect(board()).toEqual(before);
    log.take('health', 'p3', day);
    expect(board()).toEqual(before);
  });

  it('names the numbers that were passed last, and not those that were let in again', () => {
    const log = new Log();
    const tickets = Array.from({ length: 14 }, (_, index) => log.take('health', `p${index}`));
    for (const ticket of tickets) {
      log.change(ticket, { type: 'ticket.call', window: 'w1' });
      log.change(ticket, { type: 'ticket.miss', ...(ticket === tickets[3] && { again: {} }) });
    }
    const { missed } = queueBoard(log.queue, view);
    expect(missed).toHaveLength(12);
    expect(missed[0]).toBe('A014');
    expect(missed).not.toContain('A004');
  });

  it('puts whoever was called last first, a recall among the calls, and remembers calls that are over', () => {
    const log = new Log();
    const [first, second] = [log.take('health', 'p1'), log.take('health', 'p2')];
    log.change(first, { type: 'ticket.call', window: 'w1' });
    log.change(second, { type: 'ticket.call', window: 'w2' });
    const board = () => queueBoard(log.queue, view);
    expect(board().serving.map(({ id }) => id)).toEqual([second, first]);
    log.change(first, { type: 'ticket.recall' });
    expect(board().serving.map(({ id }) => id)).toEqual([first, second]);
    log.change(first, { type: 'ticket.miss' });
    expect(board().calls.map(({ ticket, count }) => [ticket, count])).toEqual([
      [first, 2],
      [second, 1],
      [first, 1],
    ]);
  });

  it('never shows who holds a ticket, nor why somebody goes first', () => {
    const log = new Log();
    log.change(log.take('health', 'secret-hash', day, { priority: 'disabled' }), { type: 'ticket.call', window: 'w1' });
    log.take('health', 'secret-hash', day, { priority: 'disabled' });
    const board = JSON.stringify(queueBoard(log.queue, view));
    for (const secret of ['secret-hash', 'disabled']) expect(board).not.toContain(secret);
    expect(JSON.stringify(log.records())).not.toContain('secret-hash');
  });

  it('keeps the order of number 999 and 1000', () => {
    const at = '2026-11-23T01:00:00.000Z';
    const base = { position: 1, version: 1, at, by: { role: 'system', id: 's' }, hall: 'h1' } as const;
    const rest = { machine: 'ticket@1', ruleSet: 'national@1', command: '1' };
    const taken = ['A1000', 'A999'].map((number): HallEntry => ({
      ...base,
      ...rest,
      stream: ticketStream(`${day}/${number}`),
      event: { type: 'ticket.take', number, day, department: 'health', guide: 'g', matter: 'm', holder: 'h' },
    }));
    const queue = taken.reduce(applyToQueue, EMPTY_QUEUE);
    expect(queueBoard(queue, view).next.map(({ number }) => number)).toEqual(['A999', 'A1000']);
  });
});

describe('days', () => {
  const DAYS = ['2000-01-01', '2026-11-22', day, '2026-11-24', '2027-01-01'] as const;
  const queueOf = (queue: QueueState, on: IsoDate) => ({ ...onDay(queue, on), otherDays: undefined });
  const alone = (on: string, entries: readonly HallEntry[]) =>
    entries.filter(({ stream }) => stream.includes(`/${on}`)).reduce(applyToQueue, EMPTY_QUEUE);

  it('are queues of their own, in whatever order clocks that jump wrote them', () => {
    const op = fc.record({ on: fc.constantFrom(...DAYS), what: fc.nat(5), ticket: fc.nat(7) });
    fc.assert(
      fc.property(fc.array(op, { maxLength: 60 }), (ops) => {
        const log = new Log();
        const taken: string[] = [];
        for (const [index, { on, what, ticket }] of ops.entries()) {
          const id = taken[ticket % (taken.length || 1)];
          if (what < 2 || id === undefined) taken.push(log.take(what ? 'health' : 'land', `p${index}`, on));
          else if (what === 2) log.change(id, { type: 'ticket.call', window: 'w1' });
          else if (what === 3) log.change(id, { type: 'ticket.miss' });
          else if (what === 4) log.append(windowStream(on, 'w1'), { type: 'window.pause', reason: '会议' });
          else log.append(`day/${on}`, { type: 'day.close' } as unknown as HallEntry['event']);
        }
        for (const on of DAYS) expect(queueOf(log.queue, on)).toEqual(queueOf(alone(on, log.entries), on));
      }),
    );
  });

  it('do not grow without end: those to come are kept, and 31 that were written last', () => {
    const days = Array.from({ length: 100 }, (_, index) => toIsoDate(new Date(Date.UTC(2026, 0, 1 + index))));
    const log = new Log();
    log.take('health', 'p', '2030-01-01');
    for (const on of days) log.take('health', 'p', on);
    expect(log.queue.otherDays).toHaveLength(32);
    expect(onDay(log.queue, '2030-01-01').waiting['health']).toHaveLength(1);
    expect(onDay(log.queue, days.at(-1)!).waiting['health']).toHaveLength(1);
  });
});

describe('ticketRecord', () => {
  it('knows no ticket without entries', () => expect(ticketRecord([])).toBeUndefined());

  it('agrees with the machine, and counts every event', () => {
    const log = new Log();
    const id = log.take('health', 'p1');
    const steps: [TicketChange, TicketRecord['state']][] = [
      [{ type: 'ticket.call', window: 'w1' }, 'called'],
      [{ type: 'ticket.recall', window: 'w1' }, 'called'],
      [{ type: 'ticket.hold', reason: '复印' }, 'held'],
      [{ type: 'ticket.resume' }, 'called'],
      [{ type: 'ticket.serve' }, 'serving'],
      [{ type: 'ticket.finish', caseNumber: 'C1' }, 'done'],
    ];
    for (const [index, [event, state]] of steps.entries()) {
      expect(log.change(id, event)).toBe(true);
      expect(ticketRecord(log.of(id))).toMatchObject({ id, state, window: 'w1', version: index + 2 });
    }
    expect(ticketRecord(log.of(id))).toMatchObject({ caseNumber: 'C1', calls: 3 });
  });

  it('lets nobody go before whoever is called, although a missed turn had put three there', () => {
    const log = new Log();
    const id = log.take('health', 'p1');
    log.change(id, { type: 'ticket.call', window: 'w1' });
    log.change(id, { type: 'ticket.miss', again: { behind: 3 } });
    expect(ticketRecord(log.of(id))).toMatchObject({ state: 'waiting', behind: 3 });
    log.change(id, { type: 'ticket.call', window: 'w1' });
    expect(ticketRecord(log.of(id))).not.toHaveProperty('behind');
  });
});
