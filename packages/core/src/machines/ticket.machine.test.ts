import { describe, expect, it } from 'vitest';
import { accept, replay } from './accept.ts';
import type { TicketChange } from './ticket-event.ts';
import { ticketMachine } from './ticket.machine.ts';

const ticket = {
  number: 'A001',
  day: '2026-11-23',
  department: 'health',
  guide: 'g1',
  matter: '护士执业注册',
} as const;
const second = { business: 'land', department: 'land', guide: 'g2', matter: '宅基地审批' };
const call = { type: 'ticket.call', window: 'w1' } as const;
const serve = { type: 'ticket.serve' } as const;
const hold = { type: 'ticket.hold' } as const;

describe('ticketMachine', () => {
  it('goes from waiting to done at the window that called', () => {
    const done = replay(ticketMachine, ticket, [
      call,
      { type: 'ticket.recall', window: 'w1' },
      serve,
      { type: 'ticket.finish', caseNumber: 'C1' },
    ]);
    expect([done.value, done.hasTag('settled')]).toEqual(['done', true]);
    const expected = { business: 'health', onward: [], window: 'w1', calls: 2, misses: 0, caseNumber: 'C1' };
    expect(done.context).toEqual({ ...ticket, ...expected });
  });

  it.each<[string, readonly TicketChange[], Record<string, unknown>]>([
    ['waits again behind others after a miss', [call, { type: 'ticket.miss', again: { behind: 3 } }], { misses: 1 }],
    ['waits again at the end after a miss', [call, { type: 'ticket.miss', again: {} }], { misses: 1 }],
    [
      'Q-10: waits again for another business after a transfer',
      [call, { type: 'ticket.transfer', business: 'land', department: 'land', onlyWindow: 'w5' }],
      { business: 'land', onlyWindow: 'w5', number: 'A001' },
    ],
    [
      'waits for the window it was sent to while served',
      [call, serve, { type: 'ticket.transfer', business: 'land', department: 'land' }],
      {},
    ],
    ['is put first and still waits', [{ type: 'ticket.expedite', reason: '急' }], { urgent: true }],
  ])('%s', (_name, events, context) => {
    const snapshot = replay(ticketMachine, ticket, events);
    expect(snapshot.value).toBe('waiting');
    expect(snapshot.context).toMatchObject({ calls: 0, ...context });
    expect(snapshot.context.window).toBeUndefined();
  });

  it('goes on to its next stop before it is done, under the same number', () => {
    const chained = { ...ticket, onward: [second] };
    const next = replay(ticketMachine, chained, [call, serve, { type: 'ticket.finish', caseNumber: 'C1' }]);
    expect(next.value).toBe('waiting');
    expect(next.context).toMatchObject({ ...second, number: 'A001', onward: [], caseNumber: 'C1', calls: 0 });
    const done = replay(ticketMachine, chained, [
      call,
      serve,
      { type: 'ticket.finish' },
      call,
      serve,
      { type: 'ticket.finish' },
    ]);
    expect(done.value).toBe('done');
  });

  it('comes back from being held by a call at the window that holds it', () => {
    expect(replay(ticketMachine, ticket, [call, hold, { type: 'ticket.resume', window: 'w1' }]).value).toBe('called');
    expect(replay(ticketMachine, ticket, [call, serve, hold]).value).toBe('held');
  });

  it.each<[string, readonly TicketChange[], string]>([
    ['waiting', [], 'missed'],
    ['called', [call], 'missed'],
    ['held', [call, hold], 'missed'],
    ['serving', [call, serve], 'done'],
  ])('Q-09: a ticket that is %s ends with the day', (_state, before, after) => {
    expect(replay(ticketMachine, ticket, [...before, { type: 'ticket.close' }]).value).toBe(after);
  });

  it('Q-09: a ticket that has a stop still before it does not end as done with the day', () => {
    const chained = { ...ticket, onward: [second] };
    const finish = { type: 'ticket.finish' } as const;
    const close = { type: 'ticket.close' } as const;
    expect(replay(ticketMachine, chained, [call, serve, close]).value).toBe('missed');
    expect(replay(ticketMachine, chained, [call, serve, finish, close]).value).toBe('missed');
    expect(replay(ticketMachine, chained, [call, serve, finish, call, serve, close]).value).toBe('done');
  });

  it.each<[string, readonly TicketChange[], TicketChange]>([
    ['served before a call', [], serve],
    ['recalled from another window', [call], { type: 'ticket.recall', window: 'w2' }],
    ['served at another window', [call], { type: 'ticket.serve', window: 'w2' }],
    ['missed at another window', [call], { type: 'ticket.miss', window: 'w2' }],
    ['missed and let in again at another window', [call], { type: 'ticket.miss', window: 'w2', again: {} }],
    ['held at another window', [call], { type: 'ticket.hold', window: 'w2' }],
    ['resumed at another window', [call, hold], { type: 'ticket.resume', window: 'w2' }],
    ['transferred from another window', [call], { type: 'ticket.transfer', ...second, window: 'w2' }],
    ['finished at another window', [call, serve], { type: 'ticket.finish', window: 'w2' }],
    ['missed while served', [call, serve], { type: 'ticket.miss' }],
    ['cancelled while served', [call, serve], { type: 'ticket.cancel' }],
    ['put first after it was called', [call], { type: 'ticket.expedite', reason: '急' }],
    ['served after it was missed', [call, { type: 'ticket.miss' }], serve],
    ['called after it was missed', [call, { type: 'ticket.miss' }], call],
    ['called after it was cancelled', [{ type: 'ticket.cancel' }], call],
    ['called after its end', [call, serve, { type: 'ticket.finish' }], call],
    ['closed after its end', [call, serve, { type: 'ticket.finish' }], { type: 'ticket.close' }],
  ])('is not %s', (_name, before, event) => {
    const snapshot = replay(ticketMachine, ticket, before);
    expect(accept(ticketMachine, snapshot, event)).toEqual({ ok: false, refusal: 'not-allowed-now' });
  });

  it.each([[[call]], [[call, serve]]])('Q-07: is called at one window only', (before) => {
    const snapshot = replay(ticketMachine, ticket, before);
    const event = { type: 'ticket.call', window: 'w2' } as const;
    expect(accept(ticketMachine, snapshot, event)).toEqual({ ok: false, refusal: 'called-elsewhere' });
  });

  it('does not go on to its next stop from another window', () => {
    const snapshot = replay(ticketMachine, { ...ticket, onward: [second] }, [call, serve]);
    const event = { type: 'ticket.finish', window: 'w2' } as const;
    expect(accept(ticketMachine, snapshot, event)).toEqual({ ok: false, refusal: 'not-allowed-now' });
  });
});
