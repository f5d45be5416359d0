import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkdays } from '../time/add-workdays.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import type { CaseFacts, PauseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { explainDeadline } from './explain-deadline.ts';
import { type ClockRules, lastDay } from './limit-clock.ts';
import { nationalRuleSet } from './national-rule-set.ts';

const RULES: ClockRules = { firstDayCounts: false, roll: true, interval: 'startDayExcluded' };
const LATE = '2026-06-30';
const anyDay = fc.integer({ min: dayNumber('2018-02-01'), max: dayNumber('2025-06-30') }).map(dayOf);
const amounts = fc.integer({ min: 1, max: 60 });
const pausesAfter = (from: number) =>
  fc.array(
    fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: 0, max: 30 })).map(([begin, length]): PauseFacts => {
      const day = dayOf(from + begin);
      return { reason: '检验', from: day, to: dayOf(from + begin + length), notifiedOn: day };
    }),
    { maxLength: 4 },
  );
const cases = anyDay.chain((from) =>
  fc.tuple(fc.constant(from), amounts, fc.constantFrom('workday', 'day'), pausesAfter(dayNumber(from))),
);
const facts = (from: CaseFacts['receivedOn'], amount: number, unit: 'workday' | 'day', pauses: readonly PauseFacts[]) =>
  ({ receivedOn: from, acceptedOn: from, limits: { promised: { unit, amount } }, pauses }) satisfies CaseFacts;

/** Counts day by day, as a clerk with a wall calendar would. */
function byHand(from: CaseFacts['receivedOn'], amount: number, unit: 'workday' | 'day', pauses: readonly PauseFacts[]) {
  const works = (day: number) => countWorkdays(chinaCalendar, dayOf(day - 1), dayOf(day)) === 1;
  const paused = (day: number) => pauses.some((pause) => dayNumber(pause.from) < day && day <= dayNumber(pause.to!));
  let day = dayNumber(from);
  for (let left = amount; left > 0;) {
    day += 1;
    if (!paused(day) && (unit === 'day' || works(day))) left -= 1;
  }
  while (unit === 'day' && !works(day)) day += 1;
  return dayOf(day);
}

describe('lastDay', () => {
  it('agrees with counting by hand, whatever the pauses', () => {
    fc.assert(
      fc.property(cases, ([from, amount, unit, pauses]) => {
        expect(lastDay(chinaCalendar, from, { unit, amount }, pauses, RULES)).toBe(byHand(from, amount, unit, pauses));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the pauses, and counts a repeated one once', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([from, amount, unit, pauses], bothEnds) => {
        const rules = { ...RULES, interval: bothEnds ? 'bothInclusive' : 'startDayExcluded' } as const;
        const due = lastDay(chinaCalendar, from, { unit, amount }, pauses, rules);
        expect(lastDay(chinaCalendar, from, { unit, amount }, [...pauses].reverse(), rules)).toBe(due);
        expect(lastDay(chinaCalendar, from, { unit, amount }, [...pauses, ...pauses], rules)).toBe(due);
      }),
    );
  });

  it('never ends earlier for another pause, nor for a longer limit', () => {
    fc.assert(
      fc.property(cases, ([from, amount, unit, pauses]) => {
        const due = lastDay(chinaCalendar, from, { unit, amount }, pauses, RULES);
        expect(lastDay(chinaCalendar, from, { unit, amount }, pauses.slice(1), RULES) <= due).toBe(true);
        expect(lastDay(chinaCalendar, from, { unit, amount: amount + 1 }, pauses, RULES) >= due).toBe(true);
      }),
    );
  });

  it('is plain addition without pauses, and counting gives the amount back', () => {
    fc.assert(
      fc.property(anyDay, amounts, (from, amount) => {
        const due = lastDay(chinaCalendar, from, { unit: 'workday', amount }, [], RULES);
        expect(due).toBe(addWorkdays(chinaCalendar, from, amount));
        expect(countWorkdays(chinaCalendar, from, due)).toBe(amount);
      }),
    );
  });

  it('counts the first day where a place does', () => {
    fc.assert(
      fc.property(anyDay, amounts, (from, amount) => {
        const due = lastDay(chinaCalendar, from, { unit: 'workday', amount }, [], { ...RULES, firstDayCounts: true });
        const before = dayOf(dayNumber(from) - 1);
        fc.pre(before >= chinaCalendar.from);
        expect(due).toBe(addWorkdays(chinaCalendar, before, amount));
      }),
    );
  });
});

describe('deadlines and their explanation', () => {
  it('end on the same day, with as many counted days as the limit has', () => {
    fc.assert(
      fc.property(cases, ([from, amount, unit, pauses]) => {
        const known = facts(from, amount, unit, pauses);
        const due = deadlines(known, nationalRuleSet, chinaCalendar, LATE).promised!.due!;
        const entries = explainDeadline(known, nationalRuleSet, chinaCalendar, { today: LATE });
        expect(entries.at(-1)?.date).toBe(due);
        expect(entries.filter(({ counted }) => counted).map(({ number }) => number)).toEqual(
          Array.from({ length: amount }, (_, index) => index + 1),
        );
        expect(entries.map(({ date }) => dayNumber(date))).toEqual(entries.map((_, index) => dayNumber(from) + index));
      }),
    );
  });

  it('do not depend on the order in which facts were written down', () => {
    fc.assert(
      fc.property(cases, ([from, amount, unit, pauses]) => {
        const [one, other] = [pauses, [...pauses].reverse()].map((list) =>
          deadlines(facts(from, amount, unit, list), nationalRuleSet, chinaCalendar, LATE),
        );
        expect({ ...one, pauses: [] }).toEqual({ ...other, pauses: [] });
      }),
    );
  });

  it('freeze what is left for as long as a pause runs', () => {
    fc.assert(
      fc.property(anyDay, amounts, fc.nat(20), fc.nat(200), (from, amount, until, wait) => {
        const begin = dayNumber(from) + until;
        fc.pre(dayOf(begin) < addWorkdays(chinaCalendar, from, amount));
        const open: PauseFacts = { reason: '检验', from: dayOf(begin), notifiedOn: dayOf(begin) };
        const left = [1, wait + 1].map(
          (days) =>
            deadlines(facts(from, amount, 'workday', [open]), nationalRuleSet, chinaCalendar, dayOf(begin + days))
              .promised,
        );
        expect(left[0]).toMatchObject({
          state: 'frozen',
          remaining: amount - countWorkdays(chinaCalendar, from, dayOf(begin)),
        });
        expect(left[1]).toEqual(left[0]);
      }),
    );
  });

  it('leave a limit overdue that was over when the pause began', () => {
    fc.assert(
      fc.property(anyDay, amounts, fc.nat(20), fc.integer({ min: 1, max: 200 }), (from, amount, later, wait) => {
        const due = addWorkdays(chinaCalendar, from, amount);
        const begin = dayNumber(due) + later;
        const open: PauseFacts = { reason: '检验', from: dayOf(begin), notifiedOn: dayOf(begin) };
        const today = dayOf(begin + wait);
        expect(
          deadlines(facts(from, amount, 'workday', [open]), nationalRuleSet, chinaCalendar, today).promised,
        ).toEqual(deadlines(facts(from, amount, 'workday', []), nationalRuleSet, chinaCalendar, today).promised);
      }),
    );
  });

  it('have on the last day of a pause what was left while it ran', () => {
    fc.assert(
      fc.property(anyDay, amounts, fc.nat(20), fc.integer({ min: 1, max: 40 }), (from, amount, until, length) => {
        const begin = dayNumber(from) + until;
        fc.pre(dayOf(begin) < addWorkdays(chinaCalendar, from, amount));
        const to = dayOf(begin + length);
        const ended: PauseFacts = { reason: '检验', from: dayOf(begin), to, notifiedOn: dayOf(begin) };
        const [before, on] = [dayOf(begin + length - 1), to].map(
          (today) =>
            deadlines(facts(from, amount, 'workday', [ended]), nationalRuleSet, chinaCalendar, today).promised!,
        );
        expect([before!.state, on!.state, on!.remaining]).toEqual(['frozen', 'onTime', before!.remaining]);
      }),
    );
  });

  it('are plain JSON', () => {
    fc.assert(
      fc.property(cases, ([from, amount, unit, pauses]) => {
        const answer = deadlines(facts(from, amount, unit, pauses), nationalRuleSet, chinaCalendar, LATE);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
    );
  });
});
