import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDate, type IsoDate } from '../model/iso-date.ts';
import { addWorkdays } from './add-workdays.ts';
import { chinaCalendar } from './china-calendar.ts';
import { CHINA_NOTICES } from './china-notices.ts';
import { countWorkdays } from './count-workdays.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { isWorkday } from './is-workday.ts';
import { isPublished, provisionalCalendar } from './provisional-calendar.ts';
import { workCalendar } from './work-calendar.ts';

const first = dayNumber(chinaCalendar.from);
const last = dayNumber(chinaCalendar.to);
const anyDay = fc.integer({ min: first, max: last }).map(dayOf);

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
    expect([2017, 2018, 2026, 2027].map((year) => isPublished(chinaCalendar, `${year}-06-01` as IsoDate))).toEqual([
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
    for (const notice of CHINA_NOTICES.flatMap((one) => [one, ...(one.amendments ?? [])])) {
      expect(notice.documentNumber).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
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

describe('the workday functions', () => {
  const naive = (from: IsoDate, amount: number): IsoDate | undefined => {
    let day = dayNumber(from);
    for (let left = amount; left > 0;) {
      day += 1;
      if (day > last) return undefined;
      if (isWorkday(chinaCalendar, dayOf(day))) left -= 1;
    }
    return dayOf(day);
  };

  it('agree with counting the days one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 300 }), (from, amount) => {
        const expected = naive(from, amount);
        fc.pre(expected !== undefined);
        const end = addWorkdays(chinaCalendar, from, amount);
        expect(end).toBe(expected);
        expect(countWorkdays(chinaCalendar, from, end)).toBe(amount);
        if (amount > 0) expect(isWorkday(chinaCalendar, end)).toBe(true);
      }),
    );
  });

  it('count the same in parts, and the other way round', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const count = (from: IsoDate, to: IsoDate) => countWorkdays(chinaCalendar, from, to);
        expect(count(a, b) + count(b, c)).toBe(count(a, c));
        expect(count(a, b) + count(b, a)).toBe(0);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuse an amount of %s', (amount) => {
    expect(() => addWorkdays(chinaCalendar, '2026-02-13', amount)).toThrow(RangeError);
  });

  it.each(['2026-02-30', '2026-2-3', '2026-13-01', 'today', ''])('refuse %j, which is no day', (text) => {
    const day = text as IsoDate;
    expect(() => isWorkday(chinaCalendar, day)).toThrow(RangeError);
    expect(() => addWorkdays(chinaCalendar, day, 1)).toThrow(RangeError);
    expect(() => countWorkdays(chinaCalendar, '2026-02-13', day)).toThrow(RangeError);
  });

  it('CAL-04: name the year without a notice instead of guessing', () => {
    const range = (year: number) => expect.objectContaining({ code: 'calendar-range', year });
    expect(() => addWorkdays(chinaCalendar, '2026-12-21', 20)).toThrow(range(2027));
    expect(() => isWorkday(chinaCalendar, '2027-01-04')).toThrow(range(2027));
    expect(() => isWorkday(chinaCalendar, '2017-12-29')).toThrow(range(2017));
    expect(() => countWorkdays(chinaCalendar, '2026-12-21', '2028-01-04')).toThrow(range(2028));
  });
});

describe('provisionalCalendar', () => {
  const provisional = provisionalCalendar(chinaCalendar);

  it('CAL-05: goes on by weekends where no notice is published, and says so', () => {
    const end = addWorkdays(provisional, '2026-12-21', 20);
    expect([end, isPublished(provisional, end)]).toEqual(['2027-01-18', false]);
    expect(isPublished(chinaCalendar, '2027-01-18')).toBe(false);
  });

  it('changes no published day, and is made once', () => {
    fc.assert(fc.property(anyDay, (day) => isWorkday(provisional, day) === isWorkday(chinaCalendar, day)));
    expect(provisionalCalendar(chinaCalendar)).toBe(provisional);
  });

  it('ends somewhere, too', () => {
    expect(() => addWorkdays(provisional, '2026-12-21', 9999)).toThrow(expect.objectContaining({ year: 2037 }));
  });
});

describe('workCalendar', () => {
  it('takes consecutive years only, in order', () => {
    const [y2018, y2019, y2020] = CHINA_NOTICES as [never, never, never];
    expect(() => workCalendar([])).toThrow(RangeError);
    expect(() => workCalendar([y2018, y2020])).toThrow(RangeError);
    expect(() => workCalendar([y2019, y2018])).toThrow(RangeError);
    expect(workCalendar([y2019, y2020]).from).toBe('2019-01-01');
  });
});
