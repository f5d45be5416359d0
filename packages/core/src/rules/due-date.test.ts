import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { dueDate } from './due-date.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import { parseLimit } from './parse-limit.ts';

const due = (acceptedOn: IsoDate, text: string, today = acceptedOn, unspecifiedDay?: 'workday' | 'day') =>
  dueDate(acceptedOn, parseLimit(text), today, chinaCalendar, unspecifiedDay && { unspecifiedDay });

describe('dueDate', () => {
  it.each<[string, IsoDate, string, IsoDate]>([
    ['WD-28', '2026-02-13', '5个工作日', '2026-02-27'],
    ['WD-32, taken in on a Sunday', '2026-11-22', '5个工作日', '2026-11-27'],
    ['TL-23', '2026-09-05', '30个自然日', '2026-10-08'],
    ['TL-25', '2025-01-31', '1个月', '2025-02-28'],
    ['the larger of two figures', '2026-11-23', '3或5个工作日', '2026-11-30'],
    ['at once', '2026-11-23', '当场办结', '2026-11-23'],
    ['nothing', '2026-11-23', '0 工作日', '2026-11-23'],
    ['at once on a Sunday', '2026-11-22', '即办', '2026-11-23'],
  ])('%s: accepted on %s, %s: due on %s', (_id, acceptedOn, text, on) => {
    expect(due(acceptedOn, text)).toMatchObject({ on, provisional: false, overdue: false });
  });

  it.each(['视情况而定', '', '最短仅需5个工作日', '2小时', '15日', '99年', '9999个工作日'])(
    '%s gives no date',
    (text) => {
      expect(due('2026-11-23', text)).toBeUndefined();
    },
  );

  it('counts by the rule set of the place', () => {
    const { counting } = nationalRuleSet;
    const local = {
      ...nationalRuleSet,
      counting: { ...counting, firstDayCounts: true, unspecifiedDay: 'day' as const },
    };
    const byLocal = (text: string, unspecifiedDay?: 'workday') =>
      dueDate('2026-11-23', parseLimit(text), '2026-11-23', chinaCalendar, {
        ruleSet: local,
        ...(unspecifiedDay && { unspecifiedDay }),
      })?.on;
    expect(byLocal('5个工作日')).toBe('2026-11-27');
    expect(byLocal('5日')).toBe('2026-11-27');
    expect(byLocal('10日')).toBe('2026-12-02');
    expect(byLocal('10日', 'workday')).toBe('2026-12-04');
  });

  it('takes days without a kind as the place has settled', () => {
    expect(due('2026-09-25', '15日', '2026-09-25', 'day')?.on).toBe('2026-10-10');
    expect(due('2026-09-25', '15日', '2026-09-25', 'workday')?.on).toBe('2026-10-22');
  });

  it('CAL-05: is provisional in a year without a notice', () => {
    expect(due('2026-12-21', '20个工作日')).toEqual({
      on: '2027-01-18',
      workdaysLeft: 20,
      provisional: true,
      overdue: false,
    });
  });

  it.each<[IsoDate, number, boolean]>([
    ['2026-02-13', 5, false],
    ['2026-02-26', 1, false],
    ['2026-02-27', 0, false],
    ['2026-02-28', -1, true],
    ['2026-03-01', -1, true],
    ['2026-03-02', -2, true],
  ])('WD-28 seen on %s: %i workdays left, overdue %s', (today, workdaysLeft, overdue) => {
    expect(due('2026-02-13', '5个工作日', today)).toMatchObject({ workdaysLeft, overdue });
  });

  it('does not hide that a day of acceptance lies outside the calendar', () => {
    expect(() => due('2017-11-23', '5个工作日')).toThrow(
      expect.objectContaining({ code: 'calendar-range', year: 2017 }),
    );
  });
});
