import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/time-limit.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { explainDeadline } from './explain-deadline.ts';
import { dueInstant, immediateDue } from './immediate-due.ts';
import { type ClockRules, lastDay } from './limit-clock.ts';
import { makeRuleSet } from './make-rule-set.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import { hearingNoticeBy } from './side-limits.ts';

const coded = (code: string) => expect.objectContaining({ code });
const NO_DAY = '2026-02-30' as IsoDate;
const today = '2026-03-10';
const base: CaseFacts = { receivedOn: '2026-03-02', acceptedOn: '2026-03-02' };
const limited = (period: object): CaseFacts => ({ ...base, limits: { promised: period as Period } });
const step = (change: object): CaseFacts => ({
  ...base,
  steps: [{ name: '审查', limit: { unit: 'workday', amount: 2 }, begunOn: '2026-03-03', ...change }],
});
const pause = (change: object): CaseFacts => ({
  ...base,
  pauses: [{ reason: '听证', from: '2026-03-04', to: '2026-03-05', notifiedOn: '2026-03-04', ...change }],
});

describe('facts that cannot be', () => {
  it.each<[string, CaseFacts, string]>([
    ['receivedOn', { ...base, receivedOn: NO_DAY }, 'invalid-date'],
    ['acceptedOn', { ...base, acceptedOn: '' as IsoDate }, 'invalid-date'],
    ['acceptedOn', { ...base, acceptedOn: NO_DAY }, 'invalid-date'],
    ['declinedOn', { ...base, declinedOn: '2026-3-4' as IsoDate }, 'invalid-date'],
    ['decidedOn', { ...base, decidedOn: '2026-13-01' }, 'invalid-date'],
    ['deliveredOn', { ...base, deliveredOn: '2026-02-29' }, 'invalid-date'],
    ['licenceExpiresOn', { ...base, licenceExpiresOn: '2026-06-31' }, 'invalid-date'],
    ['issuedOn', { ...base, supplement: { issuedOn: NO_DAY } }, 'invalid-date'],
    ['suppliedOn', { ...base, supplement: { issuedOn: '2026-03-02', suppliedOn: '2026-04-31' } }, 'invalid-date'],
    ['from', pause({ from: NO_DAY }), 'invalid-date'],
    ['to', pause({ to: '2026-04-31' }), 'invalid-date'],
    ['notifiedOn', pause({ notifiedOn: NO_DAY }), 'invalid-date'],
    ['approvedOn', { ...base, extensions: [{ approvedOn: NO_DAY, amount: 1 }] }, 'invalid-date'],
    ['begunOn', step({ begunOn: NO_DAY }), 'invalid-date'],
    ['doneOn', step({ doneOn: '2026-04-31' }), 'invalid-date'],
    ['acceptedOn', { ...base, acceptedOn: '2026-03-01' }, 'invalid-order'],
    ['declinedOn', { ...base, declinedOn: '2026-03-01' }, 'invalid-order'],
    ['decidedOn', { receivedOn: '2026-03-02', decidedOn: '2026-03-01' }, 'invalid-order'],
    ['decidedOn', { ...base, acceptedOn: '2026-03-04', decidedOn: '2026-03-03' }, 'invalid-order'],
    ['deliveredOn', { ...base, decidedOn: '2026-03-05', deliveredOn: '2026-03-04' }, 'invalid-order'],
    ['issuedOn', { ...base, supplement: { issuedOn: '2026-03-01' } }, 'invalid-order'],
    ['suppliedOn', { ...base, supplement: { issuedOn: '2026-03-04', suppliedOn: '2026-03-03' } }, 'invalid-order'],
    ['doneOn', step({ doneOn: '2026-03-02' }), 'invalid-order'],
    ['promised', limited({ unit: 'workday', amount: -3 }), 'invalid-amount'],
    ['promised', limited({ unit: 'workday', amount: 1.5 }), 'invalid-amount'],
    ['promised', limited({ unit: 'day', amount: Number.NaN }), 'invalid-amount'],
    ['promised', limited({ unit: 'month', amount: Number.POSITIVE_INFINITY }), 'invalid-amount'],
    ['promised', limited({ unit: 'hour', amount: -0.5 }), 'invalid-amount'],
    ['promised', limited({ unit: 'hour', amount: Number.NaN }), 'invalid-amount'],
    ['promised', limited({ unit: 'workday', amount: 3, upTo: 2 }), 'invalid-amount'],
    ['promised', limited({ unit: 'workday', amount: 3, upTo: 5.5 }), 'invalid-amount'],
    ['promised', limited({ unit: 'week', amount: 1 }), 'invalid-period'],
    ['statutory', { ...base, limits: { statutory: { unit: 'workday', amount: -1 } } }, 'invalid-amount'],
    ['limit', step({ limit: { unit: 'workday', amount: 0.5 } }), 'invalid-amount'],
  ])('%s: %j is %s', (field, facts, code) => {
    const named = expect.objectContaining({ code, message: expect.stringMatching(`: ${field}\\.$`) });
    expect(() => deadlines(facts, nationalRuleSet, chinaCalendar, today)).toThrow(named);
    expect(() => explainDeadline(facts, nationalRuleSet, chinaCalendar, { today })).toThrow(named);
  });

  it('a day that does not exist is no today either', () => {
    expect(() => deadlines(base, nationalRuleSet, chinaCalendar, NO_DAY)).toThrow(coded('invalid-date'));
    expect(() => explainDeadline(base, nationalRuleSet, chinaCalendar, { today: NO_DAY })).toThrow(
      coded('invalid-date'),
    );
  });

  it('days that are not known are in no order', () => {
    const bySilence: CaseFacts = { receivedOn: '2026-02-12', decidedOn: '2026-03-09' };
    expect(deadlines(bySilence, nationalRuleSet, chinaCalendar, today)).toMatchObject({
      acceptance: { state: 'deemedAccepted' },
      statutory: { state: 'met' },
    });
    const undelivered: CaseFacts = { receivedOn: '2026-03-02', deliveredOn: '2026-03-02' };
    expect(() => deadlines(undelivered, nationalRuleSet, chinaCalendar, today)).not.toThrow();
  });

  it('what happens on one day is in order, and a part of an hour can be counted', () => {
    const all: CaseFacts = {
      ...base,
      ...step({ doneOn: '2026-03-03' }),
      limits: { promised: { unit: 'hour', amount: 0.5, upTo: 0.5 } },
      declinedOn: '2026-03-02',
      supplement: { issuedOn: '2026-03-02', suppliedOn: '2026-03-02' },
      decidedOn: '2026-03-02',
      deliveredOn: '2026-03-02',
    };
    expect(deadlines(all, nationalRuleSet, chinaCalendar, today).acceptance.state).toBe('declined');
  });

  it('a pause that ends before it begins is judged and moves nothing', () => {
    const { pauses, statutory } = deadlines(pause({ to: '2026-03-03' }), nationalRuleSet, chinaCalendar, today);
    expect(pauses).toMatchObject([{ effective: false, problem: 'pause-ends-before-it-begins' }]);
    expect(statutory?.due).toBe(deadlines(base, nationalRuleSet, chinaCalendar, today).statutory?.due);
  });

  it('an extension that cannot be counted is judged and moves nothing', () => {
    for (const amount of [-3, 1.5, Number.NaN]) {
      const extensions = [{ approvedOn: today, amount, approver: 'authorityHead', reason: '案情复杂' }] as const;
      expect(deadlines({ ...base, extensions }, nationalRuleSet, chinaCalendar, today)).toMatchObject({
        extensions: [{ effective: false, problem: 'extension-too-long' }],
        statutory: { period: { amount: 20 } },
      });
    }
  });
});

describe('lastDay', () => {
  const rules: ClockRules = { firstDayCounts: false, roll: true, interval: 'startDayExcluded' };
  const period = { unit: 'workday', amount: 5 } as const;

  it.each<[string, IsoDate, object, object, string]>([
    ['no such day', NO_DAY, period, {}, 'invalid-date'],
    ['less than nothing', '2026-03-02', { ...period, amount: -1 }, {}, 'invalid-amount'],
    ['half a day', '2026-03-02', { ...period, amount: 1.5 }, {}, 'invalid-amount'],
    ['no number of days', '2026-03-02', { unit: 'day', amount: Number.NaN }, {}, 'invalid-amount'],
    ['hours', '2026-03-02', { unit: 'hour', amount: 2 }, {}, 'invalid-period'],
    ['a pause backwards', '2026-03-02', period, { from: '2026-03-05', to: '2026-03-04' }, 'invalid-pause'],
    ['a pause from no day', '2026-03-02', period, { from: NO_DAY }, 'invalid-date'],
    ['a pause to no day', '2026-03-02', period, { from: '2026-03-02', to: '2026-04-31' }, 'invalid-date'],
  ])('refuses %s', (_what, from, limit, stop, code) => {
    const pauses = 'from' in stop ? [stop as { from: IsoDate }] : [];
    expect(() => lastDay(chinaCalendar, from, limit as typeof period, pauses, rules)).toThrow(coded(code));
  });

  it('takes a pause of one day', () => {
    const oneDay = { from: '2026-03-04', to: '2026-03-04' } as const;
    expect(lastDay(chinaCalendar, '2026-03-02', period, [oneDay], rules)).toBe('2026-03-09');
    expect(lastDay(chinaCalendar, '2026-03-02', period, [oneDay], { ...rules, interval: 'bothInclusive' })).toBe(
      '2026-03-10',
    );
  });
});

describe('days beside the limits', () => {
  const hours = { calendar: chinaCalendar, weekly: [] };

  it('are not counted from what does not exist', () => {
    expect(() => dueInstant(NO_DAY, nationalRuleSet, hours)).toThrow(coded('invalid-date'));
    expect(() => immediateDue(new Date(Number.NaN), nationalRuleSet, hours)).toThrow(coded('invalid-instant'));
    const broken = { ...nationalRuleSet, hearing: { ...nationalRuleSet.hearing, noticeDays: Number.NaN } };
    expect(() => hearingNoticeBy('2026-03-10', broken, chinaCalendar)).toThrow(coded('invalid-amount'));
  });
});

describe('rule sets that cannot be', () => {
  const source = { title: 'x', verified: false };
  const sources = { acceptance: source, cards: source, promised: source, statutory: source };
  const place = { id: 'x', name: 'x', place: 'x', sources };

  it.each([
    [{ acceptance: { noticeDays: 2.5 } }, 'invalid-amount', 'acceptance.noticeDays'],
    [{ promised: { ordinary: { unit: 'workday', amount: Number.NaN } } }, 'invalid-amount', 'promised.ordinary.amount'],
    [{ promised: { joint: { unit: 'workday', amount: 46 } } }, 'promise-exceeds-statutory', 'limits.promised'],
    [{ cards: { yellow: [{ rule: 'daysBefore', days: -1 }] } }, 'invalid-amount', 'cards.yellow[0].days'],
    [
      {
        cards: {
          yellow: [
            { rule: 'share', share: 1 },
            { rule: 'daysBefore', days: 1.5 },
          ],
        },
      },
      'invalid-amount',
      'cards.yellow[1].days',
    ],
  ] as const)('%j is %s', (change, code, path) => {
    expect(() => makeRuleSet(nationalRuleSet, { ...place, ...change })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('a promise as long as the statute can be', () => {
    const change = { promised: { ordinary: { unit: 'workday', amount: 20 } }, cards: { pauseEndsWithin: 0 } } as const;
    expect(makeRuleSet(nationalRuleSet, { ...place, ...change }).promised).toEqual(change.promised);
  });
});
