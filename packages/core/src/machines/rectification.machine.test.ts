import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ESCALATION_STEPS } from '../model/index.ts';
import { accept, rectificationMachine, type RectificationChange, start } from './index.ts';

const words = 'sealed';
const finish = { type: 'rectification.finish', result: 'r', evidence: ['e'] } as const;
const EVENTS: readonly RectificationChange[] = [
  { type: 'rectification.contact' },
  { type: 'rectification.verify', finding: 'valid', words },
  { type: 'rectification.verify', finding: 'mistaken', words },
  { type: 'rectification.verify', finding: 'malicious', words },
  { type: 'rectification.appeal', words },
  { type: 'rectification.review', outcome: 'upheld', words },
  { type: 'rectification.review', outcome: 'excluded', words },
  { type: 'rectification.plan', measure: 'atOnce' },
  finish,
  { ...finish, evidence: [] },
  { type: 'rectification.callBack', satisfied: true },
  { type: 'rectification.callBack', satisfied: false },
  { type: 'rectification.close' },
  { type: 'rectification.followUp', level: 1, words },
  { type: 'rectification.followUp', level: 4 },
  ...ESCALATION_STEPS.map((step) => ({ type: 'rectification.escalate', step }) as const),
];

/** What may be done in each state, written down apart from the chart. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  received: ['contact', 'verify', 'escalate', 'followUp'],
  reviewing: ['contact', 'review', 'escalate', 'followUp'],
  verified: ['contact', 'appeal', 'plan', 'escalate', 'followUp'],
  rectifying: ['contact', 'appeal', 'plan', 'finish', 'escalate', 'followUp'],
  answered: ['contact', 'callBack', 'close', 'escalate', 'followUp'],
  closed: ['followUp'],
  excluded: [],
};

describe('a rectification', () => {
  it('does only what its state allows, whatever is tried, and ends only proved or excluded by a review', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.nat(), { maxLength: 25 }), (named, chosen) => {
        let snapshot = start(rectificationMachine, { id: 'r', named });
        const done: RectificationChange[] = [];
        for (const choice of chosen) {
          const state = String(snapshot.value);
          const possible = EVENTS.flatMap((event) => {
            const result = accept(rectificationMachine, snapshot, event);
            return result.ok ? [{ event, next: result.snapshot }] : [];
          });
          for (const { event } of possible) expect(ALLOWED[state]).toContain(event.type.split('.')[1]);
          if (possible.length === 0) break;
          const { event, next } = possible[choice % possible.length]!;
          if (event.type === 'rectification.followUp') {
            const isDone = state === 'answered' || state === 'closed';
            expect(next.value).toBe(event.level <= 2 && isDone ? 'rectifying' : state);
          }
          snapshot = next;
          done.push(event);
        }
        const types = done.map(({ type }) => type);
        const end = String(snapshot.value);
        if (end === 'closed') {
          expect(types).toContain('rectification.finish');
          expect(types.findLast((type) => type !== 'rectification.followUp')).toBe(
            named ? 'rectification.callBack' : 'rectification.close',
          );
        }
        if (end === 'excluded') expect(types).toContain('rectification.review');
        if (!named) {
          expect(types).not.toContain('rectification.contact');
          expect(types).not.toContain('rectification.callBack');
        }
        expect(types.filter((type) => type === 'rectification.appeal').length).toBeLessThanOrEqual(1);
        const pressed = done.flatMap((event) => (event.type === 'rectification.escalate' ? [event.step] : []));
        expect(pressed).toEqual(ESCALATION_STEPS.slice(0, pressed.length));
        for (const event of done) if (event.type === 'rectification.finish') expect(event.evidence).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a call-back where nobody left a name', false, { type: 'rectification.callBack', satisfied: true }, 'not-named'],
    ['closing by hand where there is somebody to call', true, { type: 'rectification.close' }, 'not-allowed-now'],
  ] as const)('refuses %s', (_, named, event, refusal) => {
    let snapshot = start(rectificationMachine, { id: 'r', named });
    for (const step of [EVENTS[1]!, EVENTS[7]!, finish]) {
      const result = accept(rectificationMachine, snapshot, step);
      if (result.ok) ({ snapshot } = result);
    }
    expect(accept(rectificationMachine, snapshot, event)).toEqual({ ok: false, refusal });
  });
});
