import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { addWorkdays } from './add-workdays.ts';
import { chinaCalendar } from './china-calendar.ts';
import { CHINA_NOTICES } from './china-notices.ts';
import { countWorkdays } from './count-workdays.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { compareCalendars } from './compare-calendars.ts';
import { dayKind } from './day-kind.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { isWorkday, nextWorkday, previousWorkday } from './is-workday.ts';
import { calendarAsOf, isSettled, provisionalCalendar, withOverlay } from './other-calendars.ts';
import { workCalendar } from './work-calendar.ts';

const coded = (code: string) => expect.objectContaining({ code });
const first = dayNumber(chinaCalendar.from);
const last = dayNumber(chinaCalendar.to);
const anyDay = fc.integer({ min: first, max: last }).map(dayOf);

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
    expect(() => addWorkdays(chinaCalendar, '2026-02-13', amount)).toThrow(coded('invalid-amount'));
  });

  it.each(['2026-02-30', '2026-2-3', '2026-13-01', 'today', ''])('refuse %j, which is no day', (text) => {
    const day = text as IsoDate;
    expect(() => isWorkday(chinaCalendar, day)).toThrow(coded('invalid-date'));
    expect(() => addWorkdays(chinaCalendar, day, 1)).toThrow(coded('invalid-date'));
    expect(() => countWorkdays(chinaCalendar, '2026-02-13', day)).toThrow(coded('invalid-date'));
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
    expect([end, isSettled(provisional, end)]).toEqual(['2027-01-18', false]);
    expect(isSettled(chinaCalendar, '2027-01-18')).toBe(false);
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
  const [y2018, y2019, may2019, y2020] = CHINA_NOTICES as [HolidayNotice, HolidayNotice, HolidayNotice, HolidayNotice];

  it('takes one notice a year, of consecutive years, in any order', () => {
    expect(() => workCalendar({ notices: [] })).toThrow(coded('calendar-gap'));
    expect(() => workCalendar({ notices: [y2018, y2020] })).toThrow(coded('calendar-gap'));
    expect(() => workCalendar({ notices: [y2018, y2018] })).toThrow(coded('calendar-conflict'));
    const shuffled = workCalendar({ notices: [may2019, y2019, y2018] });
    expect([shuffled.from, shuffled.to, isWorkday(shuffled, '2019-05-05')]).toEqual(['2018-01-01', '2019-12-31', true]);
  });

  it('refuses two notices that disagree, unless one amends the other', () => {
    const { amends: _, ...other } = may2019;
    const contrary = { ...y2020, makeUpWorkdays: ['2019-04-28'], holidays: ['2019-05-05'] } as HolidayNotice;
    expect(() => isWorkday(workCalendar({ notices: [y2018, y2019, may2019, contrary] }), '2019-05-05')).toThrow(
      coded('calendar-conflict'),
    );
    expect(() => workCalendar({ notices: [y2018, y2019, { ...other, id: 'x' }] })).toThrow(coded('calendar-conflict'));
  });

  it.each([
    [{ holidays: ['2019-05-03/2019-05-01'] }, 'invalid-notice'],
    [{ holidays: ['2019-05-01'], makeUpWorkdays: ['2019-05-01'] }, 'invalid-notice'],
    [{ holidays: ['2019-02-30'] }, 'invalid-date'],
  ])('refuses a notice that says %j', (change, code) => {
    const calendar = workCalendar({ notices: [{ ...y2019, ...change } as HolidayNotice] });
    expect(() => isWorkday(calendar, '2019-06-03')).toThrow(coded(code));
  });
});

describe('calendars of another day or place', () => {
  it('CAL-01, CAL-02: an extension of a holiday moves what was counted before it', () => {
    const [before, after] = ['2020-01-20', '2020-01-27'].map((day) => calendarAsOf(chinaCalendar, day as IsoDate));
    expect(addWorkdays(before!, '2020-01-20', 5)).toBe('2020-02-01');
    expect(addWorkdays(after!, '2020-01-20', 5)).toBe('2020-02-04');
    expect(compareCalendars(before!, after!).map(({ date, was, is }) => [date, was.reason, is.reason])).toEqual([
      ['2020-01-31', 'workday', 'holiday'],
      ['2020-02-01', 'makeUpWorkday', 'holiday'],
    ]);
  });

  it('CAL-03: the notice of 2019 before and after its change', () => {
    expect(addWorkdays(calendarAsOf(chinaCalendar, '2019-03-21'), '2019-04-26', 4)).toBe('2019-05-03');
    expect(addWorkdays(calendarAsOf(chinaCalendar, '2019-03-22'), '2019-04-26', 4)).toBe('2019-05-05');
  });

  it('CAL-06: does not answer for January before its notice, and says of the last days that they may move', () => {
    const only2018 = calendarAsOf(chinaCalendar, '2018-06-01');
    expect(() => addWorkdays(only2018, '2018-12-27', 3)).toThrow(expect.objectContaining({ year: 2019 }));
    expect(['2018-12-28', '2018-12-29', '2018-12-31'].map((day) => isSettled(only2018, day as IsoDate))).toEqual([
      true,
      false,
      false,
    ]);
    expect(addWorkdays(chinaCalendar, '2018-12-27', 3)).toBe('2019-01-02');
  });

  it('CAL-07: a local holiday moves local dates only', () => {
    const local = withOverlay(chinaCalendar, {
      name: '地方节日',
      basis: '全国年节及纪念日放假办法第四条',
      holidays: ['2024-04-11/2024-04-12'],
    });
    expect(addWorkdays(chinaCalendar, '2024-04-09', 3)).toBe('2024-04-12');
    expect(addWorkdays(local, '2024-04-09', 3)).toBe('2024-04-16');
    expect(dayKind(local, '2024-04-11').by).toMatchObject({ name: '地方节日' });
  });

  it('CAL-12: the last days of the last year are not settled', () => {
    expect(addWorkdays(chinaCalendar, '2026-12-30', 1)).toBe('2026-12-31');
    expect(dayKind(chinaCalendar, '2026-12-31')).toMatchObject({ works: true, provisional: true });
    expect(dayKind(chinaCalendar, '2026-12-28')).toMatchObject({ works: true, provisional: false });
  });

  it('knows nothing before anything was published', () => {
    expect(() => calendarAsOf(chinaCalendar, '2017-11-29')).toThrow(coded('calendar-gap'));
  });

  it('finds the workdays around a day', () => {
    expect(nextWorkday(chinaCalendar, '2026-09-30')).toBe('2026-10-08');
    expect(previousWorkday(chinaCalendar, '2026-10-08')).toBe('2026-09-30');
    expect(() => nextWorkday(chinaCalendar, '2026-12-31')).toThrow(expect.objectContaining({ year: 2027 }));
    expect(() => previousWorkday(chinaCalendar, '2018-01-01')).toThrow(expect.objectContaining({ year: 2017 }));
  });

  it('hears an amendment after what it amends, in whichever order they are given', () => {
    const first = { id: 'a', year: 2019, title: 'a', source: 'x', issuedOn: '2018-12-01' } as const;
    const main: HolidayNotice = { ...first, holidays: ['2019-05-01'], makeUpWorkdays: ['2019-05-04'] };
    const later: HolidayNotice = {
      ...main,
      id: 'b',
      issuedOn: '2019-03-01',
      holidays: ['2019-05-04'],
      makeUpWorkdays: [],
      amends: 'a',
    };
    for (const notices of [
      [main, later],
      [later, main],
    ])
      expect(isWorkday(workCalendar({ notices }), '2019-05-04')).toBe(false);
    const agrees: HolidayNotice = { ...main, id: 'c', year: 2020, holidays: ['2019-05-01'], makeUpWorkdays: [] };
    expect(isWorkday(workCalendar({ notices: [main, agrees] }), '2019-05-01')).toBe(false);
  });

  it.each([-1, 0.5, Number.NaN])('refuses %s provisional years', (provisionalYears) => {
    expect(() => workCalendar({ notices: CHINA_NOTICES, provisionalYears })).toThrow(coded('invalid-amount'));
  });

  it.each([['02-30'], ['13-01'], ['x']])('refuses %s as the first unsettled day', (unsettledFrom) => {
    expect(() => workCalendar({ notices: CHINA_NOTICES, unsettledFrom })).toThrow(coded('invalid-date'));
  });

  it('refuses local holidays that cannot be, and a day that does not exist to look back from', () => {
    const overlay = (holiday: string) => ({ name: 'x', basis: 'x', holidays: [holiday as IsoDate] });
    expect(() => isWorkday(withOverlay(chinaCalendar, overlay('2026-02-30')), '2026-03-02')).toThrow(
      coded('invalid-date'),
    );
    expect(() => isWorkday(withOverlay(chinaCalendar, overlay('2026-03-05/2026-03-04')), '2026-03-02')).toThrow(
      coded('invalid-notice'),
    );
    expect(() => calendarAsOf(chinaCalendar, '2026-02-30')).toThrow(coded('invalid-date'));
    expect(() => isWorkday(chinaCalendar, 20_260_302 as unknown as IsoDate)).toThrow(coded('invalid-date'));
  });

  it('knows its first and its last day', () => {
    expect([isSettled(chinaCalendar, '2018-01-01'), isSettled(chinaCalendar, '2017-12-31')]).toEqual([true, false]);
    expect(isWorkday(chinaCalendar, '2026-12-31')).toBe(true);
    expect(chinaCalendar.table.days).toHaveLength(3287);
  });
});
