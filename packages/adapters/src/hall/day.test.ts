import { type TakenTicket, queueRulesOf } from '@banshi/core';
import { aDay, playDay } from '@banshi/core/testing';
import { describe, expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';

const slots = Array.from({ length: 7 }, (_, index) => ({
  from: `${String(index + 10).padStart(2, '0')}:00`,
  until: `${String(index + 10).padStart(2, '0')}:30`,
  capacity: 4,
}));
const hall = {
  ...MODEL_HALL.hall,
  departments: MODEL_HALL.hall.departments.map((department) => ({ ...department, slots })),
  windows: MODEL_HALL.hall.windows.slice(0, 5),
  staff: ['s1', 's2'].map((id) => ({ id, name: id })),
  posts: MODEL_HALL.hall.windows.slice(0, 5).map(({ id }) => ({ window: id, holder: 's1', cover: 's2' })),
};
/** What a hall may say in the course of a day without anything being wrong. */
const FAIR = [
  'already-waiting',
  'not-allowed-now',
  'version-conflict',
  'queue-empty',
  'appointment-not-now',
  'slot-full',
  'unknown-appointment',
  'slot-closed',
  'already-booked',
  'window-busy',
  'serves-elsewhere',
];

describe.each([
  ['void', { policy: 'void' }],
  ['requeueAfterN', { policy: 'requeueAfterN', after: 2 }],
  ['requeueTail', { policy: 'requeueTail' }],
] as const)('a day in the hall, missed tickets %s', (_name, missed) => {
  it('ends for everybody, and its figures are those of its log', async () => {
    const running = openHall({ hall: { ...hall, queue: { missed } } });
    const plan = aDay(hall, { day: '2026-11-23', seed: 5, visits: 220 });
    const taken: TakenTicket[] = [];
    const played = await playDay(plan, {
      hall,
      gateway: running.hall.gateway,
      until: async (at) => void (running.clock.now = at),
      taken: (ticket) => taken.push(ticket),
    });
    expect(Object.keys(played.refusals).filter((code) => !FAIR.includes(code))).toEqual([]);
    expect(taken).toHaveLength(played.taken);

    const entries = await running.store.readAll(0, 100_000);
    const of = (type: string) => entries.filter(({ event }) => event.type === type);
    const { total, windows } = await running.clerk('1').readFigures(plan.day);
    expect(total.taken).toBe(played.taken);
    expect(total.served + total.missed + total.cancelled).toBe(played.taken);
    expect(total.served).toBeGreaterThan(150);
    expect(of('ticket.call').length + of('ticket.recall').length + of('ticket.resume').length).toBe(played.calls);
    expect(Object.values(windows).reduce((sum, { served }) => sum + served, 0)).toBe(total.served);

    const most = queueRulesOf({}).missed.maxCalls;
    const board = await running.visitor.readBoard();
    expect([board.serving, board.closed, board.windows.every(({ state }) => state === 'closed')]).toEqual([
      [],
      true,
      true,
    ]);
    const streams = new Map<string, number>();
    for (const { stream, event } of entries) {
      if (event.type === 'ticket.take' || event.type === 'ticket.miss' || event.type === 'ticket.transfer')
        streams.set(stream, 0);
      if (event.type !== 'ticket.call' && event.type !== 'ticket.recall') continue;
      streams.set(stream, streams.get(stream)! + 1);
      expect(streams.get(stream)).toBeLessThanOrEqual(most);
    }
  });
});
