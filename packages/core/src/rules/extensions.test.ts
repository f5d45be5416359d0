import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../time/china-calendar.ts';
import type { CaseFacts, ExtensionFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { explainDeadline } from './explain-deadline.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import type { RuleSet } from './rule-set.ts';

const extension = {
  approvedOn: '2025-01-10',
  amount: 10,
  approver: 'authorityHead',
  reason: '案情复杂',
} as const satisfies ExtensionFacts;
const facts: CaseFacts = {
  receivedOn: '2025-01-06',
  acceptedOn: '2025-01-06',
  limits: { promised: { unit: 'workday', amount: 5 } },
  extensions: [extension],
};
const extending = (change: Partial<RuleSet['extension']>): RuleSet => ({
  ...nationalRuleSet,
  extension: { ...nationalRuleSet.extension, ...change },
});
const moving = extending({ promise: 'extended' });
const seen = (ruleSet: RuleSet, change: Partial<CaseFacts> = {}) =>
  deadlines({ ...facts, ...change }, ruleSet, chinaCalendar, '2025-01-14');

describe('an extension and the promise', () => {
  it('keeps the promise as it was given', () => {
    expect(seen(nationalRuleSet)).toMatchObject({
      statutory: { due: '2025-02-21', period: { amount: 30 } },
      promised: { due: '2025-01-13', state: 'overdue' },
      overPromise: true,
    });
  });

  it('moves the promise by as many days where a place says so', () => {
    expect(seen(moving)).toMatchObject({
      statutory: { due: '2025-02-21' },
      promised: { due: '2025-01-26', period: { amount: 15 }, state: 'onTime' },
      overPromise: false,
    });
    const range = { promised: { unit: 'workday', amount: 3, upTo: 5 } } as const;
    expect(seen(moving, { limits: range }).promised).toMatchObject({
      due: '2025-01-26',
      period: { amount: 13, upTo: 15 },
    });
  });

  it('does not mend a promise that was over when it was approved', () => {
    const approved = (approvedOn: ExtensionFacts['approvedOn']) =>
      seen(moving, { extensions: [{ ...extension, approvedOn }] }).promised?.due;
    expect([approved('2025-01-13'), approved('2025-01-14')]).toEqual(['2025-01-26', '2025-01-13']);
  });

  it('moves a promise that was paused when it was approved', () => {
    const pauses = [{ reason: '听证', from: '2025-01-09', notifiedOn: '2025-01-09' }] as const;
    expect(seen(moving, { pauses }).promised).toMatchObject({ state: 'frozen', remaining: 12 });
  });

  it('cannot move a promise in another unit, nor one that is not there', () => {
    expect(seen(moving, { limits: { promised: { unit: 'day', amount: 9 } } }).promised?.period.amount).toBe(9);
    expect(seen(moving, { limits: {} }).promised).toBeUndefined();
  });

  it('does not move the promise when it does not hold', () => {
    expect(seen(moving, { extensions: [{ ...extension, amount: 11 }] }).promised?.due).toBe('2025-01-13');
  });

  it('is marked in the explanation of both', () => {
    const marked = (limit: 'statutory' | 'promised', ruleSet: RuleSet) =>
      explainDeadline(facts, ruleSet, chinaCalendar, { today: '2025-01-14', limit })
        .filter((day) => day.extension)
        .map(({ number }) => number);
    expect(marked('promised', moving)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(marked('promised', nationalRuleSet)).toEqual([]);
    expect(marked('statutory', nationalRuleSet)).toHaveLength(10);
  });
});

describe('several extensions', () => {
  const { ordinary } = nationalRuleSet.extension;
  const twice = extending({ ordinary: { ...ordinary, times: 2 } });
  const list = [
    extension,
    { ...extension, approvedOn: '2025-02-08', amount: 3 },
    { ...extension, approvedOn: '2025-02-08', amount: 4 },
    { ...extension, approvedOn: '2025-02-14', amount: 5 },
  ] as const satisfies readonly ExtensionFacts[];

  it('are judged in the order of their approval, however they were written down', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([list[3], list[1], list[0]], { minLength: 3 }), (extensions) => {
        const answer = deadlines({ ...facts, extensions }, twice, chinaCalendar, '2025-02-20');
        expect(answer.extensions.map(({ amount, effective, problem }) => [amount, effective, problem])).toEqual([
          [10, true, undefined],
          [3, true, undefined],
          [5, false, 'extension-limit'],
        ]);
        expect(answer.statutory?.period.amount).toBe(33);
      }),
    );
  });

  it('of one day keep the order in which they were written down', () => {
    const amounts = (extensions: readonly ExtensionFacts[]) =>
      deadlines({ ...facts, extensions }, twice, chinaCalendar, '2025-02-20').extensions.map(({ amount }) => amount);
    expect(amounts([list[1], list[2]])).toEqual([3, 4]);
    expect(amounts([list[2], list[1]])).toEqual([4, 3]);
  });

  it('are not used up by one that did not hold', () => {
    const refused = { ...extension, amount: 11 };
    const answer = deadlines(
      { ...facts, extensions: [refused, extension] },
      nationalRuleSet,
      chinaCalendar,
      '2025-01-14',
    );
    expect(answer.extensions.map(({ problem }) => problem)).toEqual(['extension-too-long', undefined]);
    expect(answer.statutory?.due).toBe('2025-02-21');
  });

  it('are not known before the day of their approval', () => {
    const at = (today: '2025-01-09' | '2025-01-10') => deadlines(facts, nationalRuleSet, chinaCalendar, today);
    expect([at('2025-01-09').extensions.length, at('2025-01-10').extensions.length]).toEqual([0, 1]);
    expect([at('2025-01-09').statutory?.due, at('2025-01-10').statutory?.due]).toEqual(['2025-02-08', '2025-02-21']);
  });

  it('have nothing left to extend after the decision', () => {
    const decided = (decidedOn: ExtensionFacts['approvedOn']) => seen(nationalRuleSet, { decidedOn }).extensions[0];
    expect(decided('2025-01-09')).toMatchObject({ effective: false, problem: 'already-decided' });
    expect(decided('2025-01-10')).toMatchObject({ effective: true });
  });

  it('come too late when the limit was over, though a pause runs by then', () => {
    const pauses = [{ reason: '听证', from: '2025-02-10', notifiedOn: '2025-02-10' }] as const;
    const extensions = [{ ...extension, approvedOn: '2025-02-12' }] as const;
    const answer = deadlines({ ...facts, pauses, extensions }, nationalRuleSet, chinaCalendar, '2025-02-12');
    expect(answer).toMatchObject({
      statutory: { due: '2025-02-08', state: 'overdue' },
      extensions: [{ problem: 'extension-after-expiry' }],
      overStatutory: true,
      card: 'red',
    });
  });
});
