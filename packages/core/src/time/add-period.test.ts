import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { addPeriod, type DayPeriod } from './add-period.ts';
import { chinaCalendar } from './china-calendar.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { isWorkday } from './is-workday.ts';
import { provisionalCalendar } from './other-calendars.ts';

const anyDay = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2026-10-01') }).map(dayOf);
const units = ['day', 'month', 'year'] as const;

describe('addPeriod', () => {
  it.each<[string, IsoDate, DayPeriod['unit'], number, IsoDate]>([
    ['TL-01', '2025-01-06', 'workday', 20, '2025-02-08'],
    ['TL-22', '2026-08-03', 'day', 30, '2026-09-02'],
    ['TL-23', '2026-09-05', 'day', 30, '2026-10-08'],
    ['TL-24', '2024-01-11', 'day', 30, '2024-02-18'],
    ['TL-25', '2025-01-31', 'month', 1, '2025-02-28'],
    ['TL-26', '2026-08-08', 'day', 60, '2026-10-08'],
    ['a leap day', '2024-02-29', 'year', 1, '2025-02-28'],
    ['a year end', '2024-10-31', 'month', 4, '2025-02-28'],
    ['nothing on a Saturday', '2026-11-21', 'day', 0, '2026-11-23'],
    ['a make-up Saturday stays', '2026-10-01', 'day', 9, '2026-10-10'],
  ])('%s: from %s, %s × %i ends on %s', (_id, from, unit, amount, end) => {
    expect(addPeriod(chinaCalendar, from, { unit, amount })).toBe(end);
  });

  it('ends on a workday, never before the day itself, and no later than the next workday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, amount) => {
        const end = addPeriod(chinaCalendar, from, { unit: 'day', amount });
        const plain = dayNumber(from) + amount;
        expect(isWorkday(chinaCalendar, end)).toBe(true);
        for (let day = plain; day < dayNumber(end); day++) expect(isWorkday(chinaCalendar, dayOf(day))).toBe(false);
        expect(dayNumber(end)).toBeGreaterThanOrEqual(plain);
      }),
    );
  });

  it.each(units)('refuses a number of %ss that no calendar knows, or below none', (unit) => {
    const far = { unit, amount: 9_007_199_254_740_991 };
    expect(() => addPeriod(provisionalCalendar(chinaCalendar), '2026-11-23', far)).toThrow(
      expect.objectContaining({ code: 'calendar-range' }),
    );
    expect(() => addPeriod(chinaCalendar, '2026-11-23', { unit, amount: -1 })).toThrow(
      expect.objectContaining({ code: 'invalid-amount' }),
    );
    expect(() => addPeriod(chinaCalendar, '2017-11-23', { unit, amount: 1 })).toThrow(
      expect.objectContaining({ code: 'calendar-range', year: 2017 }),
    );
  });

  it('makes a year of twelve months', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        fc.pre(from < '2025-01-01');
        const year = addPeriod(chinaCalendar, from, { unit: 'year', amount: 1 });
        expect(addPeriod(chinaCalendar, from, { unit: 'month', amount: 12 })).toBe(year);
      }),
    );
  });

  it('refuses a unit that days cannot count, and an end that is no workday beyond the last', () => {
    const coded = (code: string) => expect.objectContaining({ code });
    const hours = { unit: 'hour', amount: 2 } as unknown as DayPeriod;
    expect(() => addPeriod(chinaCalendar, '2026-11-23', hours)).toThrow(coded('invalid-period'));
    const far = { unit: 'day', amount: 60 } as const;
    expect(() => addPeriod(chinaCalendar, '2026-11-23', far, { roll: false })).toThrow(coded('calendar-range'));
    expect(addPeriod(chinaCalendar, '2026-11-23', { unit: 'day', amount: 38 }, { roll: false })).toBe('2026-12-31');
  });
});
