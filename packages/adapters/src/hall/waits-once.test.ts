import type { TicketRecord } from '@banshi/core';
import type { HolderTook, LogEntry } from '@banshi/core/log';
import type { TicketTaken } from '@banshi/core/machines';
import { ticketRecord } from '@banshi/core/projections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';

type Running = ReturnType<typeof openHall>;

const WINDOWS = ['r1', 'r2'];
const hallMissing = (policy: 'void' | 'requeueAfterN' | 'requeueTail') =>
  openHall({ hall: { ...MODEL_HALL.hall, queue: { missed: { policy, after: 1 } } } });

async function takenAndServed(running: Running, guide = 'food') {
  const { ticket } = await running.visitor.run('ticket.take', { guide, residentId: residentIdOf(1) });
  const clerk = running.clerk('r1');
  const { version } = await clerk.run('ticket.callNext', { window: 'r1' });
  return clerk.run('ticket.serve', { ticket: ticket.id, version });
}

describe('a person who takes another number while the first is being served', () => {
  const again = (running: Running) =>
    running.visitor.run('ticket.take', { guide: 'nurse', residentId: residentIdOf(1) });

  it.each([
    ['held', 'ticket.hold', {}],
    ['sent to another window', 'ticket.transfer', { window: 'r2' }],
  ] as const)('Q-02: waits with that one: the first is not %s', async (_, step, target) => {
    const running = openHall();
    const { id: ticket, version } = await takenAndServed(running);
    const other = await again(running);
    const go = () => running.clerk('r1').run(step, { ticket, version, ...target });
    await expect(go()).rejects.toMatchObject({ code: 'already-waiting', ticket: other.ticket.id });
    await running.visitor.run('ticket.cancel', { ticket: other.ticket.id, residentId: residentIdOf(1) });
    await go();
    await expect(again(running)).rejects.toMatchObject({ code: 'already-waiting', ticket });
  });

  it('Q-02: may be sent to another business, and comes back only when they wait there no more', async () => {
    const running = openHall();
    const first = await takenAndServed(running);
    const { ticket: other } = await again(running);
    const clerk = running.clerk('r1');
    const sent = await clerk.run('ticket.transfer', { ticket: first.id, version: first.version, business: 'land' });
    const { id: ticket, version } = await running.clerk('2').run('ticket.callNext', { window: '2' });
    expect(ticket).toBe(sent.id);
    const back = running.clerk('2').run('ticket.transfer', { ticket, version, business: 'health' });
    await expect(back).rejects.toMatchObject({ code: 'already-waiting', ticket: other.id });
  });
});

const aWish = fc.oneof(
  fc.record({
    take: fc.constantFrom('food', 'nurse', 'land'),
    onward: fc.constantFrom([], [], ['food'], ['land']),
    person: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ cancel: fc.nat(5), person: fc.integer({ min: 1, max: 2 }) }),
  fc.record({
    window: fc.constantFrom(...WINDOWS),
    does: fc.constantFrom('callNext', 'serve', 'serve', 'miss', 'finish', 'hold', 'resume'),
  }),
  fc.record({
    window: fc.constantFrom(...WINDOWS),
    does: fc.constant('transfer'),
    to: fc.constantFrom({ business: 'health' }, { business: 'land' }, { window: 'r1' }, { window: 'r2' }),
  }),
);
type Wish = typeof aWish extends fc.Arbitrary<infer T> ? T : never;

async function carryOut({ visitor, clerk, clock }: Running, wish: Wish): Promise<unknown> {
  clock.now = new Date(clock.now.getTime() + 1000);
  if ('take' in wish) {
    const { take: guide, onward, person } = wish;
    return visitor.run('ticket.take', { guide, residentId: residentIdOf(person), onward });
  }
  if ('cancel' in wish) {
    const waiting = (await visitor.readBoard()).next[wish.cancel];
    return waiting && visitor.run('ticket.cancel', { ticket: waiting.id, residentId: residentIdOf(wish.person) });
  }
  const { window, does } = wish;
  const gateway = clerk(window);
  if (does === 'callNext') return gateway.run('ticket.callNext', { window });
  const { ticket, held } = await gateway.readWindow(window);
  const meant = does === 'resume' || !ticket ? held[0] : ticket;
  if (!meant) return undefined;
  const ref = { ticket: meant.id, version: meant.version };
  if ('to' in wish) return gateway.run('ticket.transfer', { ...ref, ...wish.to });
  return gateway.run(`ticket.${does}` as 'ticket.serve', ref);
}

/** Every ticket whose person has not had their turn, by person and business. */
function waitingOf(entries: readonly LogEntry[]): string[] {
  return [...new Set(entries.map(({ stream }) => stream))].flatMap((stream) => {
    const ticket = entries.filter((entry) => entry.stream === stream);
    const [{ event }] = ticket as [LogEntry];
    const record: TicketRecord | undefined = event.type === 'ticket.take' ? ticketRecord(ticket) : undefined;
    const waits = record && ['waiting', 'called', 'held'].includes(record.state);
    return waits ? [`${(event as TicketTaken).holder} ${record.business}`] : [];
  });
}

it('Q-02: nobody ever waits twice for one business, and nobody is kept from it who does not wait', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('void', 'requeueAfterN', 'requeueTail'),
      fc.array(fc.array(aWish, { minLength: 1, maxLength: 2 }), { minLength: 20, maxLength: 60 }),
      async (policy, moments) => {
        const running = hallMissing(policy);
        for (const moment of moments) {
          await Promise.allSettled(moment.map((wish) => carryOut(running, wish)));
          const waiting = waitingOf(await running.store.readAll(0, 100_000));
          expect(new Set(waiting).size).toBe(waiting.length);
        }
        const log = await running.store.readAll(0, 100_000);
        const open = (ticket: string) => ticketRecord(log.filter(({ stream }) => stream === `ticket/${ticket}`))!;
        for (const guide of ['food', 'land'])
          for (const person of [1, 2]) {
            const business = guide === 'food' ? 'health' : guide;
            await running.visitor.run('ticket.take', { guide, residentId: residentIdOf(person) }).catch((error) => {
              const { business: now, state, onward = [] } = open((error as HolderTook).ticket);
              expect(['done', 'missed', 'cancelled']).not.toContain(state);
              expect([now, ...onward.map((stop) => stop.business)]).toContain(business);
            });
          }
      },
    ),
    { numRuns: 60 },
  );
});
