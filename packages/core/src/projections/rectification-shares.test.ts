import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/index.ts';
import { nationalRatingRules, rectificationDays } from '../rules/index.ts';
import { dayOf } from '../time/day-number.ts';
import { chinaCalendar } from '../time/index.ts';
import { type AttributedFacts, createRectificationShares } from './rectification-shares.ts';

const FIRST = 20_515;
const rules = {
  rectification: {
    ...nationalRatingRules.rectification,
    contact: { unit: 'day', amount: 1 },
    finish: { unit: 'day', amount: 6 },
  },
} as const;

type Writable = { -readonly [TKey in keyof AttributedFacts]: AttributedFacts[TKey] };

function sharesOf(facts: readonly AttributedFacts[], today: IsoDate) {
  const shares = createRectificationShares(rules, chinaCalendar, today);
  for (const [index, one] of facts.entries()) shares.set(`${index}`, { ...one });
  return shares;
}

/** What happens to bad ratings, one thing after the other: some days pass, or one of them is taken a step further. */
const act = fc.record({
  what: fc.constantFrom('open', 'open', 'contact', 'close', 'close', 'reopen', 'exclude', 'night', 'night'),
  which: fc.nat(),
  named: fc.boolean(),
});

/** Runs the acts, and shows after each of them the bad ratings, the day, and what has become known up to then. */
function* lived(acts: readonly (typeof act extends fc.Arbitrary<infer T> ? T : never)[]) {
  const facts: Writable[] = [];
  let [day, place] = [FIRST, 0];
  /** Every change that a duty's figures have gone through, counted by hand. */
  const changes = { response: 0, onTime: 0, callBack: 0 };
  /** Whether the figures of a duty count it now. */
  const counted = new Map<string, boolean>();
  const look = (): void => {
    for (const [index, one] of facts.entries()) {
      const today = dayOf(day);
      const { contactBy, firstFinishBy } = rectificationDays(one, rules.rectification, chinaCalendar, today);
      const closed = one.excludedOn === undefined && one.closedOn !== undefined;
      const known = {
        response: contactBy !== undefined && (one.contactedOn !== undefined || today > contactBy.on),
        onTime: closed || today > firstFinishBy.on,
        callBack: closed && one.named,
      };
      for (const duty of ['response', 'onTime', 'callBack'] as const) {
        const [key, isKnown] = [`${index} ${duty}`, one.excludedOn === undefined && known[duty]];
        if (isKnown !== (counted.get(key) ?? false)) changes[duty] += 1;
        counted.set(key, isKnown);
      }
    }
  };
  for (const { what, which, named } of acts) {
    place += 1;
    const today: IsoDate = dayOf(day);
    const open = facts.filter(({ closedOn }) => closedOn === undefined);
    const one = open[which % Math.max(1, open.length)];
    const done = facts.filter(
      ({ closedOn, excludedOn, undone }) => closedOn !== undefined && excludedOn === undefined && !undone,
    );
    const ended = done[which % Math.max(1, done.length)];
    if (what === 'night') day += 1;
    else if (what === 'open') {
      facts.push({ receivedOn: today, named, department: 'health', staff: '1', calledBack: false, places: {} });
    } else if (one && what === 'contact' && one.contactedOn === undefined) {
      Object.assign(one, { contactedOn: today, places: { ...one.places, contacted: place } });
    } else if (one && what === 'close') {
      Object.assign(one, { closedOn: today, calledBack: true, places: { ...one.places, closed: place } });
    } else if (ended && what === 'reopen') {
      const { closedOn, places } = ended;
      ended.undone = { closedOn: closedOn!, on: today, places: { closed: places.closed!, undone: place } };
      delete ended.closedOn;
      const { closed: _, ...rest } = places;
      ended.places = rest;
    } else if (one && what === 'exclude') {
      const places = { ...one.places, closed: place, excluded: place };
      Object.assign(one, { closedOn: today, excludedOn: today, places });
    }
    look();
    yield { facts, today: dayOf(day), changes };
  }
}

describe('the rates of rectification', () => {
  it('change for everybody by whole batches of what became known, whatever the order in which it came in', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 120 }), (acts) => {
        const shown = { response: '', onTime: '', callBack: '' };
        const at = { response: -1, onTime: -1, callBack: -1 };
        for (const { facts, today, changes } of lived(acts)) {
          const shares = sharesOf(facts, today);
          for (const duty of ['response', 'onTime', 'callBack'] as const) {
            const batches = Math.floor(changes[duty] / 5);
            for (const share of [
              shares.of('hall', 'h', 5),
              shares.of('unit', 'health', 5),
              shares.of('person', '1', 5),
            ]) {
              const now = share[duty].join();
              if (at[duty] === batches) expect(now).toBe(shown[duty]);
              shown[duty] = now;
              at[duty] = batches;
            }
          }
        }
      }),
    );
  });

  it('are whole for who oversees: what is excluded is in none', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        for (const { facts, today } of lived(acts)) {
          const share = sharesOf(facts, today).of('hall', 'h', 1);
          const kept = facts.filter(({ excludedOn }) => excludedOn === undefined);
          const due = kept.filter((one) => {
            const { firstFinishBy } = rectificationDays(one, rules.rectification, chinaCalendar, today);
            return one.closedOn !== undefined || today > firstFinishBy.on;
          });
          expect(share.onTime[1]).toBe(due.length);
          // What counts is whether it stood closed when its first limit ended.
          const onTime = due.filter((one) => {
            const limit = rectificationDays(one, rules.rectification, chinaCalendar, today).firstFinishBy.on;
            const { closedOn = '9', undone } = one;
            return undone && undone.on > limit ? undone.closedOn <= limit : closedOn <= limit;
          });
          expect(share.onTime[0]).toBe(onTime.length);
          expect(share.callBack[1]).toBe(kept.filter(({ named, closedOn }) => named && closedOn).length);
        }
      }),
    );
  });

  it('are the same whether they were brought up to date step by step or made anew', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), fc.integer({ min: 1, max: 6 }), (acts, batch) => {
        let kept = sharesOf([], dayOf(FIRST));
        for (const { facts, today } of lived(acts)) {
          if (kept.today !== today) kept = sharesOf(facts, today);
          else for (const [index, one] of facts.entries()) kept.set(`${index}`, { ...one });
          for (const [group, id] of [
            ['hall', 'h'],
            ['unit', 'health'],
            ['person', '1'],
            ['person', '2'],
          ] as const) {
            expect(kept.of(group, id, batch)).toEqual(sharesOf(facts, today).of(group, id, batch));
          }
        }
      }),
    );
  });
});
