import { type HallCommands, type NumberLease, RefusedError, type TakenTicket, UnreachableError } from '@banshi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTicket, FakeHall } from '../../test/fake-hall.ts';
import { OfflineNumbers, type NumberStorage } from './offline-numbers.ts';

const NOON = Date.parse('2026-11-23T04:00:00Z');
const day = '2026-11-23';
const wanted = (residentId: string) => ({ guide: 'nurse-registration', residentId });

/** What a device keeps while it is off. */
function aStorage(): NumberStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** A hall that leases numbers, each once, and is told of them. */
function aLeasingHall() {
  const hall = new FakeHall();
  const told: HallCommands['ticket.reconcile']['input'][] = [];
  const refusals = new Map<string, 'already-waiting' | 'not-leased'>();
  let last = 0;
  hall.answers['ticket.lease'] = ({ business, count }): NumberLease => ({
    id: `lease ${last}`,
    business,
    day,
    numbers: Array.from({ length: count }, () => `A${String(++last).padStart(3, '0')}`),
    ahead: 4,
  });
  hall.answers['ticket.reconcile'] = (input) => {
    told.push(input);
    const codes = input.taken.map(({ number }) => ({ number, code: refusals.get(number) }));
    return {
      tickets: codes.filter(({ code }) => !code).map(({ number }) => aTicket({ number })),
      refused: codes.flatMap(({ number, code }) => (code ? [{ number, code }] : [])),
    };
  };
  return { hall, told, refusals };
}

const take = (numbers: OfflineNumbers, person: string): TakenTicket | undefined =>
  numbers.take('health', 'health', '护士执业首次注册', wanted(person));

describe('the numbers of a machine without network', () => {
  it('are each handed out once, whatever is taken, told, restarted and refilled in whatever order', async () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ do: fc.constant('take' as const), person: fc.nat(200) }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constantFrom('refill' as const, 'tell' as const, 'restart' as const) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const storage = aStorage();
        const { hall, told } = aLeasingHall();
        let numbers = new OfflineNumbers(storage, () => NOON);
        const out: string[] = [];
        for (const one of steps) {
          if (one.do === 'take') {
            const taken = take(numbers, `p${one.person}`);
            if (taken && !out.includes(taken.ticket.number)) out.push(taken.ticket.number);
            else if (taken) expect(take(numbers, `p${one.person}`)?.ticket.number).toBe(taken.ticket.number);
          } else if (one.do === 'refill') await numbers.refill(hall, ['health'], 3);
          else if (one.do === 'tell') await numbers.reconcile(hall);
          else if (one.do === 'restart') numbers = new OfflineNumbers(storage, () => NOON);
          else {
            hall.down = true;
            expect(await numbers.reconcile(hall)).toBe(!numbers.pending);
            hall.down = false;
          }
        }
        await numbers.reconcile(hall);
        const known = told.flatMap(({ taken }) => taken.map(({ number }) => number));
        expect(known.toSorted()).toEqual(out.toSorted());
        expect(new Set(known).size).toBe(known.length);
      }),
      { numRuns: 200 },
    );
  });

  it('give one person one number for one business, and say how many are before at least', async () => {
    const { hall } = aLeasingHall();
    const numbers = new OfflineNumbers(aStorage(), () => NOON);
    await numbers.refill(hall, ['health'], 2);
    expect([take(numbers, 'p1'), take(numbers, 'p2')].map((one) => [one?.ticket.number, one?.ahead])).toEqual([
      ['A001', 4],
      ['A002', 5],
    ]);
    expect(take(numbers, 'p1')?.ticket.number).toBe('A001');
    expect(take(numbers, 'p3')).toBeUndefined();
  });

  it('are not handed out on another day', async () => {
    const { hall } = aLeasingHall();
    let now = NOON;
    const numbers = new OfflineNumbers(aStorage(), () => now);
    await numbers.refill(hall, ['health'], 2);
    now += 24 * 3_600_000;
    expect(take(numbers, 'p1')).toBeUndefined();
  });

  it('are told with the person only while the machine runs', async () => {
    const storage = aStorage();
    const { hall, told } = aLeasingHall();
    const numbers = new OfflineNumbers(storage, () => NOON);
    await numbers.refill(hall, ['health'], 2);
    take(numbers, '11010519491231002X');
    expect(storage.getItem('banshi-kiosk-numbers')).not.toContain('11010519491231002X');
    await new OfflineNumbers(storage, () => NOON).reconcile(hall);
    expect(told[0]?.taken).toEqual([
      { number: 'A001', guide: 'nurse-registration', takenAt: new Date(NOON).toISOString() },
    ]);
  });

  it('give back the number that nobody saw, when the hall had carried out the lost wish', async () => {
    const { hall, told, refusals } = aLeasingHall();
    const numbers = new OfflineNumbers(aStorage(), () => NOON);
    await numbers.refill(hall, ['health'], 2);
    numbers.take('health', 'health', '', { ...wanted('p1'), wish: 'w1' });
    refusals.set('A001', 'already-waiting');
    hall.answers['ticket.take'] = () => ({ ticket: aTicket({ number: 'A017' }), ahead: 0 });
    hall.answers['ticket.cancel'] = () => (refusals.clear(), aTicket({ number: 'A017', state: 'cancelled' }));
    expect(await numbers.reconcile(hall)).toBe(true);
    expect(hall.sent.map(({ name, id }) => [name, id]).slice(1)).toEqual([
      ['ticket.reconcile', undefined],
      ['ticket.take', 'w1'],
      ['ticket.cancel', undefined],
      ['ticket.reconcile', undefined],
    ]);
    expect(told).toHaveLength(2);
    expect(numbers.refused).toEqual([]);
    expect(numbers.pending).toBe(false);
  });

  it('name those that the hall does not accept', async () => {
    const { hall, refusals } = aLeasingHall();
    const numbers = new OfflineNumbers(aStorage(), () => NOON);
    await numbers.refill(hall, ['health'], 2);
    take(numbers, 'p1');
    refusals.set('A001', 'not-leased');
    await numbers.reconcile(hall);
    expect(numbers.refused).toEqual(['A001']);
  });

  it.each([['not json'], ['{}'], ['[{}]'], ['null']])('begin anew where the device kept %s', (kept) => {
    const numbers = new OfflineNumbers({ getItem: () => kept, setItem: () => {} }, () => NOON);
    expect(numbers.pending).toBe(false);
    expect(take(numbers, 'p1')).toBeUndefined();
  });

  it('do without a device that keeps nothing, and a hall that leases nothing', async () => {
    const full: NumberStorage = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota');
      },
    };
    const { hall } = aLeasingHall();
    const numbers = new OfflineNumbers(full, () => NOON);
    await numbers.refill(hall, ['health'], 2);
    expect(take(numbers, 'p1')?.ticket.number).toBe('A001');
    for (const error of [new RefusedError('day-closed'), new UnreachableError()]) {
      hall.answers['ticket.lease'] = () => {
        throw error;
      };
      await new OfflineNumbers(aStorage(), () => NOON).refill(hall, ['health'], 2);
    }
  });

  it('are asked for each business, also where one before has none left today', async () => {
    const { hall } = aLeasingHall();
    hall.refusals = ['numbers-used-up'];
    const numbers = new OfflineNumbers(aStorage(), () => NOON);
    await numbers.refill(hall, ['civil', 'health'], 1);
    expect(['civil', 'health'].map((business) => numbers.holds(business))).toEqual([false, true]);
    take(numbers, 'p1');
    expect(numbers.holds('health')).toBe(false);
  });
});
