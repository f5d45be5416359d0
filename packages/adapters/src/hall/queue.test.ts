import type { LogEntry } from '@banshi/core/log';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { memoryStore } from '../stores/memory.ts';

const WINDOWS = ['1', '2', 'r1', 'r2'];
/** What a window may find that it cannot do, without anything being wrong. */
const FAIR = [
  'already-waiting',
  'queue-empty',
  'window-busy',
  'not-allowed-now',
  'version-conflict',
  'nothing in hand',
];

const aWish = fc.oneof(
  fc.record({ take: fc.constantFrom('food', 'nurse', 'land'), person: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    window: fc.constantFrom(...WINDOWS),
    does: fc.constantFrom('callNext', 'callNext', 'recall', 'serve', 'serve', 'miss', 'finish', 'accept'),
  }),
);
type Wish = typeof aWish extends fc.Arbitrary<infer T> ? T : never;
type Running = ReturnType<typeof openHall>;

async function carryOut({ visitor, clerk, clock }: Running, wish: Wish): Promise<unknown> {
  clock.now = new Date(clock.now.getTime() + 1000);
  if ('take' in wish) return visitor.run('ticket.take', { guide: wish.take, residentId: residentIdOf(wish.person) });
  const { window, does } = wish;
  const gateway = clerk(window);
  if (does === 'callNext') return gateway.run('ticket.callNext', { window });
  const { ticket } = await gateway.readWindow(window);
  if (!ticket) throw Object.assign(new Error('Nothing in hand.'), { code: 'nothing in hand' });
  const ref = { ticket: ticket.id, version: ticket.version };
  if (does === 'accept') {
    const given = ticket.guide === 'food' ? ['1', '2', '3'] : [];
    const { caseNumber, version } = await gateway.run('case.receive', { ...ref, given });
    return gateway.run('case.accept', { caseNumber, version, as: ticket.guide === 'land' ? 'joint' : 'promised' });
  }
  return gateway.run(`ticket.${does}` as 'ticket.serve', ref);
}

/** Lets every window end what it has in hand and call on until nobody waits. */
async function drain(running: Running): Promise<void> {
  for (const window of WINDOWS) {
    for (;;) {
      const state = (await running.clerk(window).readWindow(window)).ticket?.state;
      const does = state === 'serving' ? 'finish' : state === 'called' ? 'miss' : 'callNext';
      const outcome = await carryOut(running, { window, does }).catch((error: { code: string }) => error.code);
      if (outcome === 'queue-empty') break;
    }
  }
}

function calls(entries: readonly LogEntry[], type: string) {
  return entries.filter(({ event }) => event.type === type).map(({ stream }) => stream);
}

/** The most tickets that a window ever had in hand at the same time. */
function mostInHand(entries: readonly LogEntry[], window: string): number {
  let [now, most] = [0, 0];
  for (const { event, by } of entries) {
    if (by.window !== window) continue;
    if (event.type === 'ticket.call') now += 1;
    if (event.type === 'ticket.miss' || event.type === 'ticket.finish') now -= 1;
    most = Math.max(most, now);
  }
  return most;
}

it('calls everybody once and in order, whatever several windows do at the same time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(aWish, { maxLength: 6 }), { maxLength: 12 }), async (moments) => {
      const running = openHall();
      for (const moment of moments) {
        const outcomes = await Promise.allSettled(moment.map((wish) => carryOut(running, wish)));
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(FAIR).toContain((outcome.reason as { code?: string }).code);
        }
      }
      await drain(running);

      const entries = await running.store.readAll(0, 10_000);
      const [taken, called] = [calls(entries, 'ticket.take'), calls(entries, 'ticket.call')];
      for (const prefix of ['A', 'B']) {
        const of = (streams: string[]) => streams.filter((stream) => stream.includes(`/${prefix}`));
        expect(of(called)).toEqual(of(taken));
        expect(of(taken)).toEqual(
          of(taken).map((_, index) => `ticket/2026-11-23/${prefix}${String(index + 1).padStart(3, '0')}`),
        );
      }
      for (const window of WINDOWS) expect(mostInHand(entries, window)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

it('loses nothing by a restart at any moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aWish, { maxLength: 40 }), async (wishes) => {
      const store = memoryStore();
      const before = openHall({}, store);
      for (const wish of wishes) await carryOut(before, wish).catch(() => {});
      const after = openHall({}, store);
      after.clock.now = before.clock.now;
      expect(await after.visitor.readBoard()).toEqual(await before.visitor.readBoard());
      for (const window of WINDOWS) {
        expect(await after.clerk(window).readWindow(window)).toEqual(await before.clerk(window).readWindow(window));
      }
    }),
    { numRuns: 60 },
  );
});
