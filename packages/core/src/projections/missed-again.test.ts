import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, Log, view, w1, w2 } from '../../test/queue-log.ts';
import type { TicketTaken } from '../machines/ticket-event.ts';
import { aheadOf, lineFor, mayCall, nextTicket } from './queue-views.ts';
import { waitEstimates } from './wait-estimates.ts';

const claim: fc.Arbitrary<Partial<TicketTaken>> = fc.constantFrom<Partial<TicketTaken>>(
  {},
  {},
  {},
  { priority: 'elderly' },
  { priority: 'military' },
  { slot: { from: '09:30', until: '10:00' } },
  { slot: { from: '10:00', until: '10:30' } },
);
const stepOf = (...again: { behind?: number }[]) =>
  fc.oneof(
    fc.record({ take: claim }),
    fc.constant('call' as const),
    fc.constant('expedite' as const),
    fc.constant('sent' as const),
    fc.record({ miss: fc.constantFrom(...again) }),
  );
type Wish = ReturnType<typeof stepOf> extends fc.Arbitrary<infer T> ? T : never;

const lineOf = (log: Log) => lineFor(log.queue, w1, view, 99).map(({ id }) => id);

function callNext(log: Log): string | undefined {
  const next = nextTicket(log.queue, w1, view)?.id;
  if (next !== undefined) log.change(next, { type: 'ticket.call', window: 'w1' });
  return next;
}

/** Does one thing; whoever is called ends before the next is. */
function play(log: Log, wish: Wish): void {
  if (wish === 'call') {
    const called = callNext(log);
    if (called !== undefined) log.change(called, { type: 'ticket.serve' });
    if (called !== undefined) log.change(called, { type: 'ticket.finish' });
  } else if (wish === 'expedite') {
    const last = lineOf(log).at(-1);
    if (last !== undefined) log.change(last, { type: 'ticket.expedite', reason: '急病' });
  } else if (wish === 'sent') {
    const id = log.take('health', 'p');
    log.change(id, { type: 'ticket.call', window: 'w2' });
    log.change(id, { type: 'ticket.transfer', business: 'land', department: 'land' });
  } else if ('take' in wish) log.take('land', 'p', day, wish.take);
  else {
    const called = callNext(log);
    if (called !== undefined) log.change(called, { type: 'ticket.miss', again: wish.miss });
  }
}

describe('a ticket that was missed and is let in again', () => {
  it('Q-08: at the end comes behind all who wait then, and before who comes later without a claim', () => {
    fc.assert(
      fc.property(fc.array(stepOf({}), { maxLength: 20 }), fc.array(claim, { maxLength: 4 }), (before, later) => {
        const log = new Log();
        log.take('land', 'p', day, { priority: 'military' });
        for (const wish of before) play(log, wish);
        const missed = callNext(log);
        if (missed === undefined) return;
        const others = new Set(lineOf(log));
        log.change(missed, { type: 'ticket.miss', again: {} });
        const newcomers = later.map((more) => [log.take('land', 'p', day, more), more] as const);
        const line = lineOf(log);
        const place = line.indexOf(missed);
        expect(new Set(line.slice(0, place).filter((id) => others.has(id)))).toEqual(others);
        for (const [id, more] of newcomers)
          if (Object.keys(more).length === 0) expect(line.indexOf(id)).toBeGreaterThan(place);
      }),
    );
  });

  it('stands where it is then called, and waits no shorter than those before it', () => {
    fc.assert(
      fc.property(fc.array(stepOf({}, { behind: 1 }, { behind: 2 }, { behind: 4 }), { maxLength: 30 }), (wishes) => {
        const log = new Log();
        for (const wish of wishes) play(log, wish);
        const shown = lineOf(log);
        const one = { ...view, windows: [w1] };
        const estimates = waitEstimates(log.queue, one).tickets;
        const waits = shown.map((id) => estimates.get(id)?.typical);
        expect(waits).toEqual(waits.toSorted((some, other) => some! - other!));
        const records = lineFor(log.queue, w1, view, 99);
        expect(records.map((ticket) => aheadOf(log.queue, ticket, view.order))).toEqual(records.map((_, at) => at));
        expect(records.map((ticket) => ticket.behind && mayCall(log.queue, w1, ticket, view))).toEqual(
          records.map((ticket, at) => ticket.behind && at === 0),
        );
        const called: string[] = [];
        for (let next = callNext(log); next !== undefined; next = callNext(log)) {
          log.change(next, { type: 'ticket.serve' });
          log.change(next, { type: 'ticket.finish' });
          called.push(next);
        }
        expect(called).toEqual(shown);
      }),
    );
  });

  it('goes first again once it is put first, or sent on', () => {
    const missed = () => {
      const log = new Log();
      const id = log.take('land', 'p1', day, { priority: 'elderly' });
      const other = log.take('land', 'p2');
      log.change(callNext(log)!, { type: 'ticket.miss', again: {} });
      expect(lineOf(log)).toEqual([other, id]);
      return { log, id, other };
    };
    const put = missed();
    put.log.change(put.id, { type: 'ticket.expedite', reason: '急病' });
    expect(lineOf(put.log)).toEqual([put.id, put.other]);
    const sent = missed();
    sent.log.change(sent.id, { type: 'ticket.call', window: 'w1' });
    sent.log.change(sent.id, { type: 'ticket.transfer', business: 'land', department: 'land', onlyWindow: 'w2' });
    expect(lineFor(sent.log.queue, w2, view, 9)[0]!.id).toBe(sent.id);
  });

  it('waits still for the window that it was sent to', () => {
    const log = new Log();
    const id = log.take('land', 'p1');
    log.change(id, { type: 'ticket.call', window: 'w1' });
    log.change(id, { type: 'ticket.transfer', business: 'land', department: 'land', onlyWindow: 'w2' });
    for (const again of [{}, { behind: 1 }]) {
      log.change(id, { type: 'ticket.call', window: 'w2' });
      log.change(id, { type: 'ticket.miss', again });
      expect([lineOf(log), lineFor(log.queue, w2, view, 9).map((ticket) => ticket.id)]).toEqual([[], [id]]);
    }
  });
});
