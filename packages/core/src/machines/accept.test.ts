import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { RatingLevel } from '../model/rating.ts';
import { accept, replay, start } from './accept.ts';
import { caseMachine } from './case/case.machine.ts';
import { MACHINE_VERSIONS } from './machine-versions.ts';
import { ratingMachine } from './rating.machine.ts';
import type { TicketChange } from './ticket-event.ts';
import { aReceivedCase } from '../testing/a-received-case.ts';
import { ticketMachine } from './ticket.machine.ts';

const ticket = {
  number: 'A001',
  day: '2026-11-23',
  department: 'health',
  guide: 'g1',
  matter: '护士执业注册',
} as const;
const call = { type: 'ticket.call', window: 'w1' } as const;

describe('ratingMachine', () => {
  const give = (level: number) => ({ type: 'rating.give', caseNumber: 'C1', level: level as RatingLevel }) as const;

  it.each([1, 2, 3, 4, 5])('takes level %i, once', (level) => {
    const given = replay(ratingMachine, { caseNumber: 'C1' }, [give(level)]);
    expect(given.context.level).toBe(level);
    expect(accept(ratingMachine, given, give(level))).toEqual({ ok: false, refusal: 'already-rated' });
  });

  it.each([0, 6, 2.5, Number.NaN, '5'])('takes no level %s', (level) => {
    const open = start(ratingMachine, { caseNumber: 'C1' });
    expect(accept(ratingMachine, open, give(level as number))).toEqual({
      ok: false,
      refusal: 'invalid-level',
    });
  });
});

describe('every machine', () => {
  const machines = [
    ['ticket', ticketMachine, ticket],
    ['case', caseMachine, aReceivedCase()],
    ['rating', ratingMachine, { caseNumber: 'C1' }],
  ] as const;
  const word = fc.constantFrom('w1', 'w2', '', 'granted', 'refused', 'C1');
  const event = fc.record({
    type: fc.oneof(
      fc.constantFrom('ticket.call', 'ticket.recall', 'ticket.serve', 'ticket.miss', 'ticket.finish'),
      fc.constantFrom('case.decide', 'case.deliver', 'rating.give', 'ticket.take', '*', 'xstate.init', 'toString'),
    ),
    window: word,
    outcome: fc.oneof(word, fc.constant(undefined)),
    reason: fc.oneof(word, fc.constant(7)),
    level: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(null)),
  });

  it.each(machines)('%s never throws, keeps plain JSON, and replays what it accepted', (_name, machine, input) => {
    const logic = machine as typeof ticketMachine;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const log: TicketChange[] = [];
        let snapshot = start(logic, input as typeof ticket);
        for (const change of events as TicketChange[]) {
          const acceptance = accept(logic, snapshot, change);
          if (!acceptance.ok) continue;
          log.push(change);
          ({ snapshot } = acceptance);
        }
        const stored = JSON.parse(JSON.stringify(logic.getPersistedSnapshot(snapshot)));
        expect(stored.context).toEqual(snapshot.context);
        const again = replay(logic, input as typeof ticket, log);
        expect([again.value, again.context]).toEqual([snapshot.value, snapshot.context]);
        const restored = logic.resolveState({ value: stored.value, context: stored.context });
        for (const change of events as TicketChange[]) expect(restored.can(change)).toBe(snapshot.can(change));
      }),
    );
  });

  it.each(machines)('%s signs the log with a version', (name) => {
    expect(MACHINE_VERSIONS[name]).toMatch(/^[a-z-]+@\d+$/);
  });
});

describe('replay', () => {
  it('does not paper over a damaged log', () => {
    expect(() => replay(ticketMachine, ticket, [{ type: 'ticket.serve' }])).toThrow(
      expect.objectContaining({ code: 'log-unreplayable' }),
    );
  });

  it('knows the state of the machine it was given', () => {
    const acceptance = accept(ticketMachine, start(ticketMachine, ticket), call);
    if (acceptance.ok) expectTypeOf(acceptance.snapshot.context.calls).toEqualTypeOf<number>();
    expect(acceptance.ok).toBe(true);
  });
});
