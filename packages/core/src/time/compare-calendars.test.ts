import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from './china-calendar.ts';
import { CHINA_NOTICES } from './china-notices.ts';
import { compareCalendars } from './compare-calendars.ts';
import { calendarAsOf, withOverlay } from './other-calendars.ts';
import { workCalendar } from './work-calendar.ts';

const between = (first: number, last: number) =>
  workCalendar({ notices: CHINA_NOTICES.filter(({ year }) => first <= year && year <= last) });
const off = (day: IsoDate) => ({ name: '地方节日', basis: '办法', holidays: [day] });

describe('compareCalendars', () => {
  it('CAL-02: names each day that a notice changed, and what it was', () => {
    const changes = compareCalendars(calendarAsOf(chinaCalendar, '2019-03-21'), between(2018, 2019));
    expect(changes.map(({ date, was, is }) => [date, was.reason, is.reason, is.provisional])).toEqual([
      ['2019-04-28', 'weekend', 'makeUpWorkday', false],
      ['2019-05-02', 'workday', 'holiday', false],
      ['2019-05-03', 'workday', 'holiday', false],
      ['2019-05-05', 'weekend', 'makeUpWorkday', false],
    ]);
  });

  it('is silent where only the reason differs', () => {
    expect(compareCalendars(chinaCalendar, withOverlay(chinaCalendar, off('2024-04-13')))).toEqual([]);
  });

  it('compares the days that both know, to the first and the last of them', () => {
    const [early, late] = [between(2018, 2021), between(2020, 2023)];
    const days = ['2020-01-02', '2021-12-31'] as const;
    for (const day of days) {
      expect(compareCalendars(early, withOverlay(late, off(day))).map(({ date }) => date)).toEqual([day]);
      expect(compareCalendars(withOverlay(late, off(day)), early).map(({ date }) => date)).toEqual([day]);
    }
    const first = { ...off('2020-01-02'), holidays: [], makeUpWorkdays: ['2020-01-01'] as const };
    expect(compareCalendars(early, withOverlay(late, first)).map(({ date }) => date)).toEqual(['2020-01-01']);
    for (const day of ['2019-12-30', '2022-01-04'] as const) {
      expect(compareCalendars(withOverlay(early, off(day)), withOverlay(late, off(day)))).toEqual([]);
    }
  });
});
