import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTicket } from '../../test/fake-hall.ts';
import { afterStep, NOBODY, type Screen, SCREENS, type Visit, type VisitStep } from './visit.ts';

const ID = '11010519491231002X';
const taken = { ticket: aTicket(), ahead: 3 };
const step: fc.Arbitrary<VisitStep> = fc.oneof(
  fc.constantFrom<VisitStep>(
    { type: 'department', id: 'health' },
    { type: 'matter', id: 'nurse-registration' },
    { type: 'prepared' },
    { type: 'checkIn' },
    { type: 'submit' },
    { type: 'back' },
    { type: 'leave' },
    { type: 'card', residentId: ID },
    { type: 'input', residentId: '1101' },
    { type: 'key', key: 'erase' },
    { type: 'claim', ground: 'military' },
    { type: 'ticket', taken, offline: false },
    { type: 'printing', printing: 'failed' },
  ),
  fc.constantFrom('0', '1', '9', 'X').map((key): VisitStep => ({ type: 'key', key })),
);
const visitOf = (...steps: readonly VisitStep[]): Visit => steps.reduce(afterStep, NOBODY);

/** The chart of a visit: from where one can come to where. */
const WAYS: Readonly<Record<Screen, readonly Screen[]>> = {
  department: ['matter', 'identity'],
  matter: ['guide', 'department'],
  guide: ['identity', 'matter', 'department'],
  identity: ['ticket', 'guide', 'department'],
  ticket: ['department'],
};

describe('a visit to the ticket machine', () => {
  it('goes no other way than the chart, and knows nobody on the first screen', () => {
    const gone = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        let visit = NOBODY;
        for (const one of steps) {
          const next = afterStep(visit, one);
          if (next.screen !== visit.screen) {
            expect(WAYS[visit.screen]).toContain(next.screen);
            gone.add(`${visit.screen} ${next.screen}`);
          }
          if (next.screen === 'department') expect(next).toEqual(NOBODY);
          if (next.screen !== 'identity') expect([next.residentId, next.problem]).toEqual(['', undefined]);
          expect(next.screen === 'ticket').toBe(next.taken !== undefined);
          expect(next.residentId.length).toBeLessThanOrEqual(18);
          expect(afterStep(next, { type: 'leave' })).toEqual(NOBODY);
          visit = next;
        }
      }),
      { numRuns: 1000 },
    );
    expect([...gone].sort()).toEqual(SCREENS.flatMap((from) => WAYS[from].map((to) => `${from} ${to}`)).sort());
  });

  it.each<[string, readonly VisitStep[], Partial<Visit>]>([
    [
      'Q5: department, matter, papers',
      [{ type: 'department', id: 'd' }, { type: 'matter', id: 'm' }, { type: 'prepared' }],
      { screen: 'identity', department: 'd', matter: 'm', checkIn: false },
    ],
    ['Q7: who has booked goes to the identity at once', [{ type: 'checkIn' }], { screen: 'identity', checkIn: true }],
    [
      'Q7: a card on the first screen is an appointment',
      [{ type: 'card', residentId: ID }],
      { screen: 'identity', checkIn: true, residentId: ID },
    ],
    [
      'a card among the matters is nobody’s',
      [
        { type: 'department', id: 'd' },
        { type: 'card', residentId: ID },
      ],
      { screen: 'matter', residentId: '' },
    ],
    ['back from a check-in is the beginning', [{ type: 'card', residentId: ID }, { type: 'back' }], NOBODY],
    [
      'a number that is wrong is named when it is sent',
      [{ type: 'checkIn' }, { type: 'key', key: '1' }, { type: 'submit' }],
      { problem: 'length', residentId: '1' },
    ],
    [
      'and not after the next key',
      [{ type: 'checkIn' }, { type: 'submit' }, { type: 'key', key: '1' }],
      { problem: undefined },
    ],
    [
      'a ground that is tapped again is none',
      [{ type: 'checkIn' }, { type: 'claim', ground: 'a' }, { type: 'claim', ground: 'a' }],
      { ground: '' },
    ],
  ])('%s', (_, steps, visit) => expect(visitOf(...steps)).toMatchObject(visit));
});
