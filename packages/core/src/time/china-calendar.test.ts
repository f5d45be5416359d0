import { describe, expect, it } from 'vitest';
import { toIsoDate, type IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from './china-calendar.ts';
import { CHINA_NOTICES } from './china-notices.ts';
import { countWorkdays } from './count-workdays.ts';
import { dayNumber } from './day-number.ts';
import { isWorkday } from './is-workday.ts';
import { isSettled } from './other-calendars.ts';

describe('chinaCalendar', () => {
  it.each([
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('CAL-09: %i has %i workdays', (year, count) => {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`] as const;
    expect(countWorkdays(chinaCalendar, from, to) + (isWorkday(chinaCalendar, from) ? 1 : 0)).toBe(count);
  });

  it('CAL-08: knows no holiday that only part of the people have', () => {
    expect(isWorkday(chinaCalendar, '2024-03-08')).toBe(true);
  });

  it('CAL-10: a Sunday in November is off, the days around it are not', () => {
    const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'] as const;
    expect(days.map((day) => isWorkday(chinaCalendar, day))).toEqual([true, false, false, true]);
  });

  it('CAL-11: the day of an instant is the day in Beijing, which may be a make-up Saturday', () => {
    const day = toIsoDate(new Date('2024-05-10T16:30:00Z'));
    expect([day, isWorkday(chinaCalendar, day)]).toEqual(['2024-05-11', true]);
  });

  it('CAL-13: says which days it knows', () => {
    expect([chinaCalendar.from, chinaCalendar.to]).toEqual(['2018-01-01', '2026-12-31']);
    expect([2017, 2018, 2026, 2027].map((year) => isSettled(chinaCalendar, `${year}-06-01` as IsoDate))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each<[IsoDate, boolean, string]>([
    ['2018-12-29', true, 'the notice of 2019 makes up a day of 2018'],
    ['2018-12-31', false, 'and takes one off'],
    ['2022-12-31', false, 'the notice of 2023 begins in 2022'],
    ['2019-05-02', false, 'Labour Day 2019 was made longer in March'],
    ['2019-05-05', true, 'and made up for'],
    ['2020-01-31', false, 'Spring Festival 2020 was made longer in January'],
    ['2020-02-01', false, 'and its make-up Saturday fell away'],
    ['2020-02-03', true, 'work began on the Monday'],
    ['2024-02-09', true, 'New Year’s Eve 2024 was a workday'],
  ])('%s: %s, since %s', (day, expected) => {
    expect(isWorkday(chinaCalendar, day)).toBe(expected);
  });

  it('names its notices, each with a number, a day and an address', () => {
    for (const notice of CHINA_NOTICES) {
      if (notice.year !== 2024) expect(notice.documentNumber).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
      expect(dayNumber(notice.issuedOn)).toBeGreaterThan(0);
      expect(notice.source).toMatch(/^https?:\/\/www\.gov\.cn\//);
    }
  });

  it('makes up on weekends only, and never on a holiday', () => {
    for (const { holidays, makeUpWorkdays } of CHINA_NOTICES) {
      for (const day of makeUpWorkdays) {
        expect([0, 6]).toContain((dayNumber(day) + 4) % 7);
        const covers = (span: string) => span.slice(0, 10) <= day && day <= span.slice(-10);
        expect(holidays.filter(covers)).toEqual([]);
      }
    }
  });
});
