import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HallEntry } from '../log/hall-event.ts';
import { ticketStream } from '../log/streams.ts';
import { accept, start } from '../machines/accept.ts';
import type { TicketChange } from '../machines/ticket-event.ts';
import { ticketMachine } from '../machines/ticket.machine.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { TicketRecord } from '../model/ticket.ts';
import { aheadOf, nextNumber, nextTicket, openTicketOf, queueBoard, ticketAt, waitingFor } from './queue-views.ts';
import { applyToQueue, EMPTY_QUEUE, type QueueState } from './queue.ts';
import { ticketRecord } from './ticket-record.ts';

const DEPARTMENTS = [
  { id: 'health', prefix: 'A' },
  { id: 'land', prefix: 'B' },
];
const ids = DEPARTMENTS.map(({ id }) => id);
const day = '2026-11-23';

/** A log that is written by taking tickets and trying out events on them. */
class Log {
  queue: QueueState = EMPTY_QUEUE;
  readonly entries: HallEntry[] = [];
  #seconds = 0;

  take(department: string, holder: string, on: IsoDate = day): string {
    const prefix = DEPARTMENTS.find(({ id }) => id === department)!;
    const number = nextNumber(this.queue, prefix, on);
    const event = {
      type: 'ticket.take',
      number,
      day: on,
      department,
      guide: 'g1',
      matter: '护士执业注册',
      holder,
    } as const;
    this.#append(`${on}/${number}`, event);
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
    if (acceptance.ok) this.#append(id, event);
    return acceptance.ok;
  }

  of(id: string): HallEntry[] {
    return this.entries.filter(({ stream }) => stream === ticketStream(id));
  }

  records(): TicketRecord[] {
    const taken = this.entries.filter(({ event }) => event.type === 'ticket.take');
    return taken.map(({ stream }) => ticketRecord(this.entries.filter((entry) => entry.stream === stream))!);
  }

  #append(id: string, event: HallEntry['event']): void {
    const entry: HallEntry = {
      stream: ticketStream(id),
      version: this.of(id).length + 1,
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

type Op = { take: string; holder: string } | { ticket: number; event: TicketChange };
const change = fc.oneof(
  fc.record({ type: fc.constant('ticket.call' as const), window: fc.constantFrom('w1', 'w2') }),
  fc.record({
    type: fc.constantFrom('ticket.recall' as const, 'ticket.serve' as const, 'ticket.miss' as const),
  }),
  fc.constant({ type: 'ticket.finish', caseNumber: 'C1' } as const),
);
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ take: fc.constantFrom(...ids), holder: fc.constantFrom('p1', 'p2', 'p3') }),
  fc.record({ ticket: fc.nat(9), event: change }),
);

describe('the queue', () => {
  it('is at every moment what the streams of its tickets say', () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 30 }), (ops) => {
        const log = new Log();
        const tickets: string[] = [];
        for (const one of ops) {
          if ('take' in one) tickets.push(log.take(one.take, one.holder));
          else if (tickets.length > 0) log.change(tickets[one.ticket % tickets.length]!, one.event);
        }
        const records = log.records();
        const board = queueBoard(log.queue, DEPARTMENTS, day, 3);
        const waiting = records.filter(({ state }) => state === 'waiting');
        const latestCall = (a: TicketRecord, b: TicketRecord) => (a.calledAt! < b.calledAt! ? 1 : -1);
        const open = records.filter(({ state }) => state === 'called' || state === 'serving').sort(latestCall);
        expect(board.serving).toEqual(open);
        expect(board.next).toEqual(waiting.slice(0, 3));
        for (const id of ids) {
          const line = waiting.filter(({ department }) => department === id);
          expect(board.waiting[id]).toBe(line.length);
          expect(nextTicket(log.queue, { departments: [id] }, day)).toEqual(line[0]);
          expect(line.map((record) => aheadOf(log.queue, record))).toEqual(line.map((_, place) => place));
        }
        expect(nextTicket(log.queue, { departments: ids }, day)).toEqual(waiting[0]);
        expect(waitingFor(log.queue, ids, day)).toBe(waiting.length);
        for (const window of ['w1', 'w2'])
          expect(ticketAt(log.queue, window, day)).toEqual(open.find((record) => record.window === window));
      }),
    );
  });

  it('Q-01: numbers the tickets of each department from 001, and begins anew the next day', () => {
    const log = new Log();
    expect(['health', 'land', 'health'].map((department) => log.take(department, 'p1'))).toEqual([
      `${day}/A001`,
      `${day}/B001`,
      `${day}/A002`,
    ]);
    expect(log.take('health', 'p1', '2026-11-24')).toBe('2026-11-24/A001');
    expect(queueBoard(log.queue, DEPARTMENTS, '2026-11-24')).toMatchObject({ waiting: { health: 1, land: 0 } });
  });

  it('Q-02, Q-03: finds the ticket that a person already has, in that department only', () => {
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

  it('shows nobody of yesterday, and no yesterday comes back', () => {
    const log = new Log();
    const old = log.take('health', 'p1');
    expect(queueBoard(log.queue, DEPARTMENTS, '2026-11-24')).toEqual({
      day: '2026-11-24',
      serving: [],
      waiting: { health: 0, land: 0 },
      next: [],
    });
    log.take('land', 'p2', '2026-11-24');
    const before = log.queue;
    log.change(old, { type: 'ticket.call', window: 'w1' });
    expect(log.queue).toEqual(before);
    log.take('health', 'p3', day);
    expect(log.queue).toEqual(before);
  });

  it('puts whoever was called last first, a recall among the calls', () => {
    const log = new Log();
    const [first, second] = [log.take('health', 'p1'), log.take('health', 'p2')];
    log.change(first, { type: 'ticket.call', window: 'w1' });
    log.change(second, { type: 'ticket.call', window: 'w2' });
    const serving = () => queueBoard(log.queue, DEPARTMENTS, day).serving.map(({ id }) => id);
    expect(serving()).toEqual([second, first]);
    log.change(first, { type: 'ticket.recall' });
    expect(serving()).toEqual([first, second]);
  });

  it('never shows who holds a ticket', () => {
    const log = new Log();
    log.change(log.take('health', 'secret-hash'), { type: 'ticket.call', window: 'w1' });
    log.take('health', 'secret-hash');
    expect(JSON.stringify(queueBoard(log.queue, DEPARTMENTS, day))).not.toContain('secret-hash');
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
    expect(queueBoard(queue, DEPARTMENTS, day).next.map(({ number }) => number)).toEqual(['A999', 'A1000']);
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
      [{ type: 'ticket.serve' }, 'serving'],
      [{ type: 'ticket.finish', caseNumber: 'C1' }, 'done'],
    ];
    for (const [index, [event, state]] of steps.entries()) {
      expect(log.change(id, event)).toBe(true);
      expect(ticketRecord(log.of(id))).toMatchObject({ id, state, window: 'w1', version: index + 2 });
    }
    expect(ticketRecord(log.of(id))?.caseNumber).toBe('C1');
  });
});
