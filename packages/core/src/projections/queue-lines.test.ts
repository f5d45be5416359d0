import { describe, expect, it } from 'vitest';
import { day, Log, view, viewer, w1, w2 } from '../../test/queue-log.ts';
import { windowStream } from '../log/streams.ts';
import { queueFigures } from './queue-figures.ts';
import { lineFor, mayCall } from './queue-views.ts';
import { ticketRecord } from './ticket-record.ts';

const stops = [{ business: 'land', department: 'land', guide: 'g2', matter: '宅基地审批' }];

describe('the lines of a queue', () => {
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
    const cut = log.take('health', 'p3', day, { onward: stops });
    for (const type of ['ticket.call', 'ticket.serve', 'ticket.close'] as const)
      log.change(cut, { type, window: 'w1' });
    expect(ticketRecord(log.of(cut))).toMatchObject({ state: 'missed', onward: stops });
    expect(queueFigures(log.entries, day).total).toMatchObject({ served: 1, missed: 1, cancelled: 0 });
    expect(ticketRecord(log.of(id))).toMatchObject({ state: 'done', caseNumber: 'C1' });
  });
});
