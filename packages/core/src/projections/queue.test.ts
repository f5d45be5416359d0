import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HallEntry } from '../log/hall-event.ts';
import { ticketStream, windowStream } from '../log/streams.ts';
import { accept, start } from '../machines/accept.ts';
import type { TicketChange, TicketTaken } from '../machines/ticket-event.ts';
import { ticketMachine } from '../machines/ticket.machine.ts';
import type { ServiceHall } from '../model/hall.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { TicketRecord } from '../model/ticket.ts';
import { compareTickets } from '../rules/queue-order.ts';
import { queueViewer } from './queue-view.ts';
import {
  aheadOf,
  heldAt,
  lineFor,
  mayCall,
  nextSequence,
  nextTicket,
  openTicketOf,
  publicTicket,
  queueBoard,
  ticketAt,
  waitingFor,
} from './queue-views.ts';
import { applyToQueue, EMPTY_QUEUE, type QueueState } from './queue.ts';
import { ticketRecord } from './ticket-record.ts';

const HALL: ServiceHall = {
  id: 'h1',
  name: '',
  departments: [
    { id: 'health', name: '', prefix: 'A', guides: [] },
    { id: 'land', name: '', prefix: 'B', guides: [] },
  ],
  windows: [
    { id: 'w1', name: '', departments: ['health', 'land'] },
    { id: 'w2', name: '', departments: ['health', 'land'] },
  ],
};
const ids = ['health', 'land'];
const day = '2026-11-23';
const viewer = queueViewer(HALL);
const view = viewer(new Date('2026-11-23T01:31:00Z'));
const [w1, w2] = view.windows as [(typeof view.windows)[0], (typeof view.windows)[0]];

/** A log that is written by taking tickets and trying out events on them. */
class Log {
  queue: QueueState = EMPTY_QUEUE;
  readonly entries: HallEntry[] = [];
  #seconds = 0;

  take(department: string, holder: string, on: IsoDate = day, more: Partial<TicketTaken> = {}): string {
    const sequence = nextSequence(this.queue, department, on);
    const number = `${department === 'health' ? 'A' : 'B'}${String(sequence).padStart(3, '0')}`;
    const event = {
      type: 'ticket.take',
      number,
      day: on,
      department,
      guide: 'g1',
      matter: '护士执业注册',
      holder,
      ...more,
    } as const;
    this.append(ticketStream(`${on}/${number}`), event);
    return `${on}/${number}`;
  }

  /** Whether the machine accepted it. */
  change(id: string, event: TicketChange): boolean {
    const [taken, ...changes] = this.of(id);
    if (taken?.event.type !== 'ticket.take') return false;
    let snapshot = start(ticketMachine, taken.event);
    for (const entry of changes) {
      const before = accept(ticketMachine, snapshot, entry.event as TicketChange);
      if (before.ok) ({ snapshot } = before);
    }
    const acceptance = accept(ticketMachine, snapshot, event);
    if (acceptance.ok) this.append(ticketStream(id), event);
    return acceptance.ok;
  }

  of(id: string): HallEntry[] {
    return this.entries.filter(({ stream }) => stream === ticketStream(id));
  }

  records(): TicketRecord[] {
    const taken = this.entries.filter(({ event }) => event.type === 'ticket.take');
    return taken.map(({ stream }) => ticketRecord(this.entries.filter((entry) => entry.stream === stream))!);
  }

  append(stream: string, event: HallEntry['event']): void {
    const entry: HallEntry = {
      stream,
      version: this.entries.filter((one) => one.stream === stream).length + 1,
      position: this.entries.length + 1,
      at: new Date(Date.UTC(2026, 10, 23, 1) + 1000 * this.#seconds++).toISOString(),
      by: { role: 'clerk', id: 'c1' },
      hall: 'h1',
      machine: 'ticket@1',
      ruleSet: 'national@1',
      command: String(this.entries.length),
      event,
    };
    this.entries.push(entry);
    this.queue = applyToQueue(this.queue, entry);
  }
}

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

  it('Q-04, Q-05: calls the one with priority, then the appointment whose slot has begun, then who came first', () => {
    const log = new Log();
    const first = log.take('land', 'p1');
    const old = log.take('land', 'p2', day, { priority: 'elderly' });
    const booked = log.take('land', 'p3', day, { slot: { from: '09:30', until: '10:00' } });
    const order = (time: string) =>
      lineFor(log.queue, w1, viewer(new Date(`2026-11-23T${time}:00+08:00`)), 9).map(({ id }) => id);
    expect(order('09:31')).toEqual([old, booked, first]);
    expect(order('09:29')).toEqual([old, first, booked]);
  });

  it('Q-06: lets nobody call past those who just wait, unless the ticket goes first by the rules', () => {
    const log = new Log();
    const taken = ['p1', 'p2', 'p3', 'p4', 'p5'].map((person) => log.take('land', person));
    const line = lineFor(log.queue, w1, view, 9);
    expect(line.map((ticket) => mayCall(log.queue, w1, ticket, view))).toEqual([true, false, false, false, false]);
    log.change(taken[4]!, { type: 'ticket.expedite', reason: '急病' });
    const last = lineFor(log.queue, w1, view, 9)[0]!;
    expect([last.id, mayCall(log.queue, w1, last, view)]).toEqual([taken[4], true]);
  });

  it('Q-08: puts a missed ticket behind so many others, or at the end, or leaves it void', () => {
    const numbers = (log: Log) => lineFor(log.queue, w1, view, 9).map(({ number }) => number);
    const missed = (again?: { behind?: number }) => {
      const log = new Log();
      const [first = ''] = ['p1', 'p2', 'p3', 'p4'].map((person) => log.take('land', person));
      log.change(first, { type: 'ticket.call', window: 'w1' });
      log.change(first, { type: 'ticket.miss', ...(again && { again }) });
      return log;
    };
    expect(numbers(missed())).toEqual(['B002', 'B003', 'B004']);
    expect(numbers(missed({}))).toEqual(['B002', 'B003', 'B004', 'B001']);
    const log = missed({ behind: 2 });
    expect(numbers(log)).toEqual(['B002', 'B003', 'B001', 'B004']);
    log.change(`${day}/B002`, { type: 'ticket.call', window: 'w2' });
    expect(numbers(log)).toEqual(['B003', 'B001', 'B004']);
    log.change(`${day}/B003`, { type: 'ticket.call', window: 'w1' });
    expect(numbers(log)).toEqual(['B001', 'B004']);
    expect(numbers(missed({ behind: 9 }))).toEqual(['B002', 'B003', 'B004', 'B001']);
  });

  it('Q-10: keeps the number of a ticket that is sent on, and lets it go before those who just wait', () => {
    const log = new Log();
    log.take('land', 'p1');
    const id = log.take('health', 'p2');
    log.change(id, { type: 'ticket.call', window: 'w1' });
    log.change(id, { type: 'ticket.transfer', business: 'land', department: 'land', onlyWindow: 'w2' });
    expect(lineFor(log.queue, w1, view, 9).map(({ number }) => number)).toEqual(['B001']);
    const [ticket] = lineFor(log.queue, w2, view, 9);
    expect(ticket).toMatchObject({ number: 'A001', business: 'land', forwarded: true, onlyWindow: 'w2', calls: 0 });
    expect(ticket).not.toHaveProperty('window');
    log.append(windowStream(day, 'w2'), { type: 'window.close' });
    expect(lineFor(log.queue, w1, view, 9).map(({ number }) => number)).toEqual(['A001', 'B001']);
  });

  it('leads a ticket of several stops from one business to the next under one number', () => {
    const log = new Log();
    const id = log.take('health', 'p1', day, { onward: stops });
    log.take('land', 'p2');
    for (const event of [
      { type: 'ticket.call', window: 'w1' },
      { type: 'ticket.serve', window: 'w1' },
      { type: 'ticket.finish', window: 'w1', caseNumber: 'C1' },
    ] as const)
      expect(log.change(id, event)).toBe(true);
    const [next] = lineFor(log.queue, w1, view, 9);
    expect(next).toMatchObject({ id, state: 'waiting', business: 'land', guide: 'g2', caseNumber: 'C1', calls: 0 });
    expect(next).not.toHaveProperty('onward');
    log.change(id, { type: 'ticket.call', window: 'w2' });
    log.change(id, { type: 'ticket.serve' });
    log.change(id, { type: 'ticket.finish' });
    expect(ticketRecord(log.of(id))).toMatchObject({ state: 'done', caseNumber: 'C1' });
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
      waiting: { health: 0, land: 0 },
      estimates: {},
      next: [],
      windows: [
        { window: 'w1', state: 'open' },
        { window: 'w2', state: 'open' },
      ],
    });
    log.take('land', 'p2', '2026-11-24');
    const before = log.queue;
    log.change(old, { type: 'ticket.call', window: 'w1' });
    expect(log.queue).toEqual(before);
    log.take('health', 'p3', day);
    expect(log.queue).toEqual(before);
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
});
