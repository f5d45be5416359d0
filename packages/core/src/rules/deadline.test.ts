import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/time-limit.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { calendarAsOf } from '../time/other-calendars.ts';
import { deadlineOf, type LimitClock } from './deadline.ts';
import type { NotCounted } from './limit-clock.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import { yulin } from './presets/index.ts';

const clock = (period: Period, more: Partial<LimitClock> = {}): LimitClock => ({
  name: 'promised',
  period,
  from: '2026-03-02',
  pauses: [],
  doneOn: undefined,
  exempt: false,
  ...more,
});
const seen = (limit: LimitClock, today: IsoDate, ruleSet = nationalRuleSet) =>
  deadlineOf(limit, ruleSet, chinaCalendar, today);
const workdays = (amount: number): Period => ({ unit: 'workday', amount });

describe('a limit', () => {
  it.each<[string, Period]>([
    ['hours', { unit: 'hour', amount: 2 }],
    ['a lower bound', { unit: 'workday', amount: 5, atLeast: true }],
  ])('of %s has no last day, is never late, and can be met', (_what, period) => {
    const shared = { name: 'promised', period, from: '2026-03-02', provisional: false };
    expect(seen(clock(period), '2026-12-01')).toEqual({ ...shared, state: 'onTime' });
    expect(seen(clock(period, { doneOn: '2026-11-30' }), '2026-12-01')).toEqual({ ...shared, state: 'met' });
  });

  it('decades long has no last day that can be shown, not even provisionally', () => {
    const shared = { name: 'promised', period: { unit: 'year', amount: 99 }, from: '2026-03-02', provisional: true };
    const period = { unit: 'year', amount: 99 } as const;
    expect(seen(clock(period), '2026-03-03')).toEqual({ ...shared, state: 'onTime' });
    expect(seen(clock(period, { doneOn: '2026-03-03' }), '2026-03-03')).toEqual({ ...shared, state: 'met' });
    const pauses = [{ from: '2026-03-03' }] as const;
    expect(seen(clock(period, { pauses }), '2026-03-05').state).toBe('frozen');
    expect(seen(clock(period, { from: chinaCalendar.from }), '2026-03-05').due).toBeUndefined();
  });

  it('from before the calendar, or of nothing that can be counted, is an error', () => {
    const coded = (code: string) => expect.objectContaining({ code });
    expect(() => seen(clock(workdays(5), { from: '2017-12-29' }), '2026-03-02')).toThrow(coded('calendar-range'));
    expect(() => seen(clock(workdays(-5)), '2026-03-02')).toThrow(coded('invalid-amount'));
  });

  it('at once is the day itself, or the next workday', () => {
    for (const period of [{ unit: 'immediate', amount: 0 }, workdays(0), { unit: 'day', amount: 0 }] as const) {
      expect(seen(clock(period), '2026-03-02')).toMatchObject({ due: '2026-03-02', state: 'onTime', remaining: 0 });
      expect(seen(clock(period, { from: '2026-03-07' }), '2026-03-07').due).toBe('2026-03-09');
      const paused = clock(period, { pauses: [{ from: '2026-03-05', to: '2026-03-06' }], from: '2026-03-07' });
      expect(seen(paused, '2026-03-07').due).toBe('2026-03-09');
      const counting = { ...nationalRuleSet.counting, firstDayCounts: true };
      expect(seen(clock(period), '2026-03-02', { ...nationalRuleSet, counting }).due).toBe('2026-03-02');
    }
  });

  it('takes the larger of two figures, and days as the rule set settles', () => {
    expect(seen(clock({ unit: 'workday', amount: 3, upTo: 5 }), '2026-03-02').due).toBe('2026-03-09');
    const open: Period = { unit: 'unspecifiedDay', amount: 5 };
    const counting = { ...nationalRuleSet.counting, unspecifiedDay: 'day' } as const;
    expect(seen(clock(open), '2026-03-02').due).toBe('2026-03-09');
    expect(seen(clock(open), '2026-03-02', { ...nationalRuleSet, counting })).toMatchObject({ remaining: 7 });
  });

  it('says what is left in its own units', () => {
    expect(seen(clock({ unit: 'day', amount: 10 }), '2026-03-04')).toMatchObject({ due: '2026-03-12', remaining: 8 });
    expect(seen(clock({ unit: 'month', amount: 1 }), '2026-03-30')).toMatchObject({ due: '2026-04-02', remaining: 3 });
    expect(seen(clock(workdays(10)), '2026-03-17')).toMatchObject({ state: 'overdue', remaining: -1 });
  });

  it('is met on its last day, and late the day after', () => {
    const done = (doneOn: IsoDate, today: IsoDate) => seen(clock(workdays(5), { doneOn }), today).state;
    expect([done('2026-03-09', '2026-03-09'), done('2026-03-10', '2026-03-10')]).toEqual(['met', 'late']);
    expect(done('2026-03-10', '2026-03-09')).toBe('onTime');
    expect(done('2026-03-10', '2026-04-09')).toBe('late');
  });

  it('is provisional by the calendar it was counted on', () => {
    const known = calendarAsOf(chinaCalendar, '2025-11-04');
    expect(deadlineOf(clock(workdays(5)), nationalRuleSet, known, '2026-03-02').provisional).toBe(false);
    const before = calendarAsOf(chinaCalendar, '2025-11-03');
    expect(deadlineOf(clock(workdays(5)), nationalRuleSet, before, '2026-03-02').provisional).toBe(true);
  });
});

describe('a paused limit', () => {
  const pauses = [{ from: '2026-03-04' }] as const;

  it('says what was left, but not of months, whose length is not known', () => {
    expect(seen(clock({ unit: 'day', amount: 10 }, { pauses }), '2026-04-01')).toMatchObject({
      state: 'frozen',
      remaining: 8,
      provisional: false,
    });
    expect(seen(clock({ unit: 'month', amount: 1 }, { pauses }), '2026-03-10')).toEqual({
      name: 'promised',
      period: { unit: 'month', amount: 1 },
      from: '2026-03-02',
      state: 'frozen',
      provisional: false,
    });
  });

  it('is frozen from the day on which the pause begins', () => {
    const states = (['2026-03-03', '2026-03-04', '2026-03-05'] as const).map(
      (today) => seen(clock(workdays(5), { pauses }), today).state,
    );
    expect(states).toEqual(['onTime', 'frozen', 'frozen']);
  });

  it('has left what it had, however many pauses came before, beside and inside one another', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -9, max: 30 }), fc.nat(12)), { maxLength: 4 });
    const from = dayNumber('2026-03-02');
    fc.assert(
      fc.property(spans, fc.boolean(), fc.boolean(), fc.boolean(), (list, byWorkday, bothInclusive, firstDayCounts) => {
        const today = from + 40;
        const ended = list.map(([begin, length]) => ({ from: dayOf(from + begin), to: dayOf(from + begin + length) }));
        const stops: NotCounted[] = [...ended, { from: dayOf(from + 35) }];
        const ruleSet = {
          ...nationalRuleSet,
          counting: { ...nationalRuleSet.counting, firstDayCounts },
          pause: { ...nationalRuleSet.pause, interval: bothInclusive ? 'bothInclusive' : 'startDayExcluded' },
        } as const;
        const works = (day: number) => countWorkdays(chinaCalendar, dayOf(day - 1), dayOf(day)) === 1;
        const paused = (day: number) =>
          stops.some(
            ({ from: begin, to }) =>
              (bothInclusive ? dayNumber(begin) <= day : dayNumber(begin) < day) && (!to || day <= dayNumber(to)),
          );
        let used = 0;
        for (let day = firstDayCounts ? from : from + 1; day <= today; day++)
          if (!paused(day) && (!byWorkday || works(day))) used += 1;
        const period: Period = { unit: byWorkday ? 'workday' : 'day', amount: 60 };
        expect(seen(clock(period, { pauses: stops }), dayOf(today), ruleSet)).toMatchObject({
          state: 'frozen',
          remaining: 60 - used,
        });
      }),
    );
  });
});

describe('yellow cards', () => {
  const yellow = (limit: LimitClock, rules: object[], today: IsoDate = '2026-03-02') =>
    seen(limit, today, { ...yulin, cards: { ...yulin.cards, yellow: rules as typeof yulin.cards.yellow } });
  const share = { rule: 'share', share: 0.5 };
  const before = (days: number) => ({ rule: 'daysBefore', days });

  it('are not shown for a share of months, nor of what is exempt', () => {
    const month = clock({ unit: 'month', amount: 1 });
    expect(yellow(month, [share])).not.toHaveProperty('yellowFrom');
    expect(yellow(month, [share, before(1)]).yellowFrom).toBe('2026-04-01');
    expect(yellow(clock(workdays(5), { exempt: true }), [share])).not.toHaveProperty('yellowFrom');
    expect(yellow(clock(workdays(5), { exempt: true }), [share]).redFrom).toBe('2026-03-10');
    expect(yellow(clock(workdays(5)), [])).toMatchObject({ redFrom: '2026-03-10' });
  });

  it('come after a share of calendar days, whatever day that is', () => {
    expect(yellow(clock({ unit: 'day', amount: 10 }), [share]).yellowFrom).toBe('2026-03-07');
  });

  it('leave pauses out of the share, and count the first day where the limit does', () => {
    const pauses = [{ from: '2026-03-03', to: '2026-03-05' }] as const;
    expect(yellow(clock(workdays(4), { pauses }), [share], '2026-03-06').yellowFrom).toBe('2026-03-06');
    const counting = { ...yulin.counting, firstDayCounts: true };
    const cards = { ...yulin.cards, yellow: [share] as never };
    expect(seen(clock(workdays(4)), '2026-03-02', { ...yulin, counting, cards }).yellowFrom).toBe('2026-03-03');
  });

  it('are never shown before the limit begins', () => {
    expect(yellow(clock(workdays(1), { from: '2026-03-08' }), [before(1)]).yellowFrom).toBe('2026-03-08');
    expect(yellow(clock(workdays(2), { from: chinaCalendar.from }), [before(9)]).yellowFrom).toBe(chinaCalendar.from);
    expect(yellow(clock(workdays(2), { from: '2026-03-03' }), [before(2), before(1)]).yellowFrom).toBe('2026-03-03');
    expect(yellow(clock(workdays(3)), [before(0)]).yellowFrom).toBe('2026-03-05');
    const counting = { ...yulin.counting, roll: false };
    const cards = { ...yulin.cards, yellow: [before(0)] as typeof yulin.cards.yellow };
    const sunday = clock({ unit: 'day', amount: 6 });
    expect(seen(sunday, '2026-03-02', { ...yulin, counting, cards }).yellowFrom).toBe('2026-03-08');
  });

  it('come by the earliest rule, in whichever order they stand', () => {
    for (const rules of [
      [before(1), before(3)],
      [before(3), before(1)],
    ])
      expect(yellow(clock(workdays(5)), rules).yellowFrom).toBe('2026-03-04');
  });
});
