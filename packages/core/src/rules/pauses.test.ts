import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import type { CaseFacts, PauseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { explainDeadline } from './explain-deadline.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import { judgePauses, pauseProblem } from './pauses.ts';
import * as presets from './presets/index.ts';
import type { RuleSet } from './rule-set.ts';

const workdays = (amount: number) => ({ unit: 'workday' as const, amount });
const told = (from: IsoDate, to?: IsoDate): PauseFacts => ({
  reason: '检验',
  from,
  notifiedOn: from,
  ...(to && { to }),
});
const facts = (pauses: readonly PauseFacts[], more: Partial<CaseFacts> = {}): CaseFacts => ({
  receivedOn: '2026-03-02',
  acceptedOn: '2026-03-02',
  limits: { promised: workdays(5) },
  pauses,
  ...more,
});
const accepted = (on: IsoDate, more: Partial<CaseFacts>): CaseFacts => ({ receivedOn: on, acceptedOn: on, ...more });
const seen = (known: CaseFacts, today: IsoDate, ruleSet: RuleSet = nationalRuleSet) =>
  deadlines(known, ruleSet, chinaCalendar, today);
const pausing = (change: Partial<RuleSet['pause']>): RuleSet => ({
  ...nationalRuleSet,
  pause: { ...nationalRuleSet.pause, ...change },
});

describe('the rows', () => {
  const review = { reason: '专家评审', from: '2023-05-15', to: '2023-05-26', notifiedOn: '2023-05-15' } as const;
  const reviewed = (pause: object) => accepted('2023-05-08', { pauses: [{ ...review, ...pause }] });

  it('TL-11, TL-12: the day on which a pause begins counts, or does not', () => {
    expect(seen(reviewed({}), '2023-05-29').statutory?.due).toBe('2023-06-16');
    expect(seen(reviewed({}), '2023-05-29', pausing({ interval: 'bothInclusive' })).statutory?.due).toBe('2023-06-19');
  });

  it('TL-13: a pause that nobody was told of in writing stops nothing, or is flagged', () => {
    const strict = seen(reviewed({ notifiedOn: undefined }), '2023-05-29');
    expect(strict.statutory?.due).toBe('2023-06-05');
    expect(strict.pauses).toMatchObject([{ effective: false, problem: 'pause-not-notified' }]);
    const lenient = seen(reviewed({ notifiedOn: undefined }), '2023-05-29', pausing({ unnotified: 'flagged' }));
    expect(lenient.statutory?.due).toBe('2023-06-16');
    expect(lenient.pauses).toMatchObject([{ effective: true, problem: 'pause-not-notified' }]);
  });

  it('TL-14: the list is closed, and a place may have its own', () => {
    const survey = { ...review, reason: '现场勘验' };
    expect(pauseProblem(survey, nationalRuleSet)).toBe('reason-not-excludable');
    expect(pauseProblem(survey, pausing({ reasons: ['现场勘验'] }))).toBeUndefined();
    expect(pauseProblem({ ...review, reason: '公示' }, presets.binzhou)).toBeUndefined();
    expect(seen(reviewed({ reason: '现场勘验' }), '2023-05-29').statutory?.due).toBe('2023-06-05');
  });

  it('a pause counts from the day it was told, and from the day it begins', () => {
    const judged = (notifiedOn: IsoDate, today: IsoDate) =>
      judgePauses([{ ...review, notifiedOn }], nationalRuleSet, today);
    expect(judged('2023-05-16', '2023-05-14')).toEqual([{ ...review, notifiedOn: '2023-05-16', effective: false }]);
    expect(judged('2023-05-15', '2023-05-15')).toMatchObject([{ effective: true }]);
    expect(judged('2023-05-16', '2023-05-15')).toMatchObject([{ effective: false, problem: 'pause-not-notified' }]);
    expect(pauseProblem({ ...review, to: review.from }, nationalRuleSet)).toBeUndefined();
  });

  it('refuses a pause that ends before it begins', () => {
    const backwards = { ...review, to: '2023-05-12' as IsoDate };
    expect(judgePauses([backwards], nationalRuleSet, '2023-06-01')).toMatchObject([
      { effective: false, problem: 'pause-ends-before-it-begins' },
    ]);
  });

  it('TL-15: overlapping days are left out once', () => {
    const told = { reason: '检验', notifiedOn: '2026-01-12' } as const;
    const pauses = [
      { ...told, from: '2026-01-14', to: '2026-01-23' },
      { ...told, from: '2026-01-12', to: '2026-01-16' },
    ] as const;
    const limits = { statutory: workdays(10) };
    expect(seen(accepted('2026-01-05', { limits, pauses }), '2026-01-26').statutory?.due).toBe('2026-01-30');
  });

  it('TL-16: while it runs there is no last day, and what was left is left', () => {
    const pauses = [{ reason: '鉴定', from: '2026-01-12', notifiedOn: '2026-01-12' }] as const;
    const running = accepted('2026-01-05', { limits: { statutory: workdays(10) }, pauses });
    for (const today of ['2026-01-13', '2026-01-30', '2026-06-01'] as const) {
      const { statutory, card } = seen(running, today);
      expect(statutory).toMatchObject({ state: 'frozen', remaining: 5 });
      expect([statutory?.due, card]).toEqual([undefined, 'none']);
    }
  });
});

describe('a pause', () => {
  it('leaves out its last day, and has ended on it', () => {
    const known = facts([told('2026-03-04', '2026-03-11')]);
    expect(seen(known, '2026-03-10').promised).toMatchObject({ state: 'frozen', remaining: 3 });
    expect(seen(known, '2026-03-11').promised).toMatchObject({ state: 'onTime', remaining: 3, due: '2026-03-16' });
    expect(seen(known, '2026-03-12').promised).toMatchObject({ state: 'onTime', remaining: 2, due: '2026-03-16' });
  });

  it('that ended before acceptance moves nothing', () => {
    const known = facts([told('2026-02-24', '2026-02-27'), told('2026-02-26', '2026-03-02')]);
    expect(seen(known, '2026-03-03').promised).toMatchObject({ due: '2026-03-09', remaining: 4 });
  });

  it('that began before acceptance leaves out what lies after it', () => {
    const known = facts([told('2026-02-26', '2026-03-04')]);
    expect(seen(known, '2026-03-05').promised?.due).toBe('2026-03-11');
    expect(seen(facts([told('2026-02-26')]), '2026-04-01').promised).toMatchObject({ state: 'frozen', remaining: 5 });
    expect(
      explainDeadline(known, nationalRuleSet, chinaCalendar, { today: '2026-03-05' })
        .slice(0, 4)
        .map(({ reason }) => reason),
    ).toEqual(['start', 'pause', 'pause', 'workday']);
  });

  it('freezes the limit that is not over, and not the one that is', () => {
    const known = facts([told('2026-03-12')]);
    expect(seen(known, '2026-03-20')).toMatchObject({
      promised: { due: '2026-03-09', state: 'overdue' },
      statutory: { state: 'frozen', remaining: 12 },
      card: 'red',
      overPromise: true,
      overStatutory: false,
    });
  });

  it('freezes beside another one that came too late', () => {
    expect(seen(facts([told('2026-03-04'), told('2026-06-01')]), '2026-06-02').promised?.state).toBe('frozen');
    const limits = { promised: { unit: 'year', amount: 1 } } as const;
    expect(seen(facts([told('2026-03-04')], { limits }), '2026-06-02').promised?.state).toBe('frozen');
  });

  it('on the last day comes too late, unless its first day is left out as well', () => {
    const known = facts([told('2026-03-09')]);
    expect(seen(known, '2026-03-09').promised?.state).toBe('onTime');
    expect(seen(known, '2026-03-10').promised?.state).toBe('overdue');
    const pause = { ...nationalRuleSet.pause, interval: 'bothInclusive' } as const;
    expect(deadlines(known, { ...nationalRuleSet, pause }, chinaCalendar, '2026-03-10').promised).toMatchObject({
      state: 'frozen',
      remaining: 1,
    });
  });

  it('between the last calendar day and the workday it moved to freezes nothing', () => {
    const limits = { promised: { unit: 'day', amount: 5 } } as const;
    expect(seen(facts([told('2026-03-08')], { limits }), '2026-03-10').promised).toMatchObject({
      due: '2026-03-09',
      state: 'overdue',
    });
    expect(seen(facts([told('2026-03-06')], { limits }), '2026-03-10').promised).toMatchObject({
      state: 'frozen',
      remaining: 1,
    });
  });

  it('is forgotten by an explanation when it began after the decision', () => {
    const [late, early] = [told('2026-03-12'), { ...told('2026-03-04', '2026-03-05'), document: '特告〔2026〕1号' }];
    const known = facts([late, early], { decidedOn: '2026-03-06' });
    const paused = explainDeadline(known, nationalRuleSet, chinaCalendar, { today: '2026-03-20' }).filter(
      ({ reason }) => reason === 'pause',
    );
    expect(paused.map(({ date, pause }) => [date, pause?.document])).toEqual([['2026-03-05', '特告〔2026〕1号']]);
  });
});

describe('what lies in the future', () => {
  const later = '2026-03-20';

  it('is not known yet', () => {
    const today = '2026-03-03';
    const plain = seen(facts([]), today);
    const told = { decidedOn: later, deliveredOn: later, declinedOn: later } as const;
    const steps = [{ name: '审查', limit: workdays(1), begunOn: '2026-03-04' as IsoDate }];
    const known = facts([{ reason: '检验', from: later, notifiedOn: later }], { ...told, steps });
    expect({ ...seen(known, today), pauses: [] }).toEqual(plain);
    expect(seen(known, today).pauses).toMatchObject([{ effective: false }]);
    expect(seen(known, '2026-03-04').steps).toMatchObject([{ due: '2026-03-05' }]);
  });

  it('does not tell in writing, nor end a step', () => {
    const pauses = [{ reason: '检验', from: '2026-03-04', to: '2026-03-05', notifiedOn: later }] as const;
    expect(seen(facts(pauses), '2026-03-06').promised?.due).toBe('2026-03-09');
    expect(seen(facts(pauses), later).promised?.due).toBe('2026-03-10');
    const steps = [{ name: '审查', limit: workdays(1), begunOn: '2026-03-03', doneOn: later }] as const;
    expect(seen(facts([], { steps }), '2026-03-05').steps[0]?.state).toBe('overdue');
  });

  it('has no limit before anything was received or accepted', () => {
    const early = seen({ receivedOn: later, acceptedOn: later }, '2026-03-03');
    expect(early).toMatchObject({ acceptance: { state: 'received' }, steps: [], card: 'none' });
    expect([early.statutory, early.promised, early.delivery]).toEqual([undefined, undefined, undefined]);
  });
});
