import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUEUE_RANKS } from '../model/queue-rules.ts';
import type { TicketRecord } from '../model/ticket.ts';
import { aTicket } from '../testing/a-ticket.ts';
import { compareTickets, compareTimes, goesFirst, inOrder, type QueueOrder } from './queue-order.ts';
import { defaultQueueRules } from './queue-rules.ts';

const order: QueueOrder = {
  ranks: defaultQueueRules.order,
  priorities: defaultQueueRules.priorities.map(({ id }) => id),
  green: new Set(['legal']),
  clock: '09:31',
};
const slot = (from: string) => ({ from, until: '12:00' });
const claims: fc.Arbitrary<Partial<TicketRecord>> = fc.record(
  {
    state: fc.constantFrom('waiting', 'called'),
    business: fc.constantFrom('health', 'legal'),
    priority: fc.constantFrom('military', 'elderly', 'unknown'),
    urgent: fc.constant(true),
    forwarded: fc.constant(true),
    slot: fc.constantFrom(slot('09:00'), slot('09:30'), slot('10:00')),
    takenAt: fc.constantFrom('2026-11-23T01:00:00.000Z', '2026-11-23T01:01:00.000Z'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<TicketRecord>>;
const tickets = fc
  .array(claims, { maxLength: 12 })
  .map((all) => all.map((one, index) => aTicket({ ...one, number: `A${String(index).padStart(3, '0')}` })));
const ranks = fc.shuffledSubarray([...QUEUE_RANKS]);

describe('the order of a queue', () => {
  it('is an order: total, and the same whatever the line looked like before', () => {
    fc.assert(
      fc.property(tickets, ranks, (line, some) => {
        const own = { ...order, ranks: some };
        const sorted = inOrder(line, own);
        expect(inOrder([...line].reverse(), own)).toEqual(sorted);
        for (const [index, one] of sorted.entries())
          for (const other of sorted.slice(index + 1)) expect(compareTickets(own, one, other)).toBeLessThan(0);
      }),
    );
  });

  it('goes by each rank alone when the rules name only that', () => {
    const first = aTicket({ number: 'A001', takenAt: '2026-11-23T01:00:00.000Z' });
    const later = (more: Partial<TicketRecord>) =>
      aTicket({ number: 'A002', takenAt: '2026-11-23T01:05:00.000Z', ...more });
    const claim: Record<(typeof QUEUE_RANKS)[number], Partial<TicketRecord>> = {
      called: { state: 'called' },
      greenChannel: { business: 'legal' },
      priority: { priority: 'military' },
      urgent: { urgent: true },
      transferred: { forwarded: true },
      appointment: { slot: slot('09:30') },
      earlyAppointment: { slot: slot('10:00') },
      time: {},
    };
    for (const rank of QUEUE_RANKS) {
      const preferred = compareTickets({ ...order, ranks: [rank] }, later(claim[rank]), first) < 0;
      expect([rank, preferred]).toEqual([rank, rank !== 'time']);
      for (const other of QUEUE_RANKS) {
        if (other === rank) continue;
        const stillLater = compareTickets({ ...order, ranks: [other] }, later(claim[rank]), first);
        expect([rank, other, stillLater > 0]).toEqual([rank, other, true]);
      }
    }
  });

  it('puts the earlier ground, the earlier slot and the ground that is known first', () => {
    const of = (more: Partial<TicketRecord>) => aTicket(more);
    expect(compareTickets(order, of({ priority: 'elderly' }), of({ priority: 'military' }))).toBeGreaterThan(0);
    expect(compareTickets(order, of({ slot: slot('09:00') }), of({ slot: slot('09:30') }))).toBeLessThan(0);
    expect(compareTickets(order, of({ priority: 'unknown' }), of({ priority: 'elderly' }))).toBeGreaterThan(0);
  });

  it('Q-05: knows who goes first for another reason than time', () => {
    const answers = [
      {},
      { priority: 'military' },
      { urgent: true },
      { forwarded: true },
      { slot: slot('09:31') },
      { slot: slot('09:32') },
    ];
    expect(answers.map((more) => goesFirst(aTicket(more as Partial<TicketRecord>), order))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('tells two tickets of one moment apart by their numbers, the shorter first', () => {
    const numbers = ['A1000', 'A999', 'A001'].map((number) => aTicket({ number })).sort(compareTimes);
    expect(numbers.map(({ number }) => number)).toEqual(['A001', 'A999', 'A1000']);
  });
});
