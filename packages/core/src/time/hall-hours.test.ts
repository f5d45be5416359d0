import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HallHours } from './hall-hours.ts';
import { addOpenMinutes, isOpen, nextOpening, openMinutesBetween, slotsOn } from './hall-hours.ts';
import { chinaCalendar } from './china-calendar.ts';

/** Lunch, Saturday mornings, longer summers, a rota on National Day, closed for a move. */
const hall: HallHours = {
  calendar: chinaCalendar,
  weekly: [
    {
      days: 'workdays',
      slots: [
        ['08:30', '12:00'],
        ['14:30', '18:00'],
      ],
      season: ['05-01', '09-30'],
    },
    {
      days: 'workdays',
      slots: [
        ['13:30', '17:30'],
        ['08:30', '12:00'],
      ],
      season: ['10-01', '04-30'],
    },
    { days: [6], slots: [['09:00', '11:30']] },
  ],
  exceptions: [
    { on: '2026-10-01', slots: [['09:00', '11:00']] },
    { on: '2026-11-25', slots: [] },
  ],
};
const at = (time: string) => new Date(`${time}:00+08:00`);

describe('hall hours', () => {
  it.each([
    [
      '2026-07-06',
      [
        ['08:30', '12:00'],
        ['14:30', '18:00'],
      ],
      'a summer Monday',
    ],
    [
      '2026-11-23',
      [
        ['08:30', '12:00'],
        ['13:30', '17:30'],
      ],
      'a winter Monday',
    ],
    ['2026-11-21', [['09:00', '11:30']], 'a Saturday'],
    [
      '2026-10-10',
      [
        ['08:30', '12:00'],
        ['13:30', '17:30'],
      ],
      'a make-up Saturday is a workday',
    ],
    ['2026-11-22', [], 'a Sunday'],
    ['2026-10-01', [['09:00', '11:00']], 'the holiday rota'],
    ['2026-11-25', [], 'closed'],
  ] as const)('%s: %j, %s', (day, slots, _why) => {
    expect(slotsOn(hall, day)).toEqual(slots);
  });

  it('opens and closes to the minute, and at lunch', () => {
    const times = ['08:29', '08:30', '11:59', '12:00', '13:29', '13:30', '17:30'];
    expect(times.map((time) => isOpen(hall, at(`2026-11-23T${time}`)))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('finds the next opening over lunch, the night, and a closed day', () => {
    const next = (time: string) => nextOpening(hall, at(time))?.toISOString();
    expect(next('2026-11-23T12:10')).toBe('2026-11-23T05:30:00.000Z');
    expect(next('2026-11-24T17:30')).toBe('2026-11-26T00:30:00.000Z');
    expect(next('2026-11-23T09:00')).toBe('2026-11-23T01:00:00.000Z');
  });

  it('adding open minutes and counting them again gives the same', () => {
    const instants = fc.integer({ min: at('2026-01-05T00:00').getTime(), max: at('2026-10-30T00:00').getTime() });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 6000 }), (time, minutes) => {
        const from = new Date(time - (time % 60_000));
        const end = addOpenMinutes(hall, from, minutes)!;
        expect(openMinutesBetween(hall, from, end)).toBe(minutes);
        expect(isOpen(hall, new Date(end.getTime() - 60_000))).toBe(true);
      }),
    );
  });

  it('has no answer for a hall that never opens', () => {
    const closed: HallHours = { calendar: chinaCalendar, weekly: [{ days: [7], slots: [['09:00', '10:00']] }] };
    const early = at('2025-06-02T09:00');
    expect([
      nextOpening(closed, early),
      addOpenMinutes(closed, early, 1),
      openMinutesBetween(closed, early, at('2025-07-01T00:00')),
    ]).toEqual([undefined, undefined, 0]);
  });

  it.each([
    [[['10:00', '09:00']], 'invalid-hours'],
    [[['9:00', '10:00']], 'invalid-hours'],
    [[['09:00', '24:30']], 'invalid-hours'],
  ])('refuses the slots %j', (slots, code) => {
    const wrong = { ...hall, weekly: [{ days: 'workdays', slots }] } as unknown as HallHours;
    expect(() => isOpen(wrong, at('2026-11-23T09:00'))).toThrow(expect.objectContaining({ code }));
  });

  it('refuses what is no instant and no amount', () => {
    expect(() => isOpen(hall, new Date(Number.NaN))).toThrow(expect.objectContaining({ code: 'invalid-instant' }));
    expect(() => addOpenMinutes(hall, at('2026-11-23T09:00'), -1)).toThrow(
      expect.objectContaining({ code: 'invalid-amount' }),
    );
  });

  it('knows a season to its first and last day, within a year and over its end', () => {
    const season = (from: string, until: string): HallHours => ({
      calendar: chinaCalendar,
      weekly: [{ days: [0, 1, 2, 3, 4, 5, 6], slots: [['09:00', '17:00']], season: [from, until] }],
    });
    const open = (hours: HallHours, days: string[]) => days.map((day) => slotsOn(hours, `2026-${day}` as never).length);
    const days = ['04-30', '05-01', '07-01', '09-30', '10-01'];
    expect(open(season('05-01', '09-30'), days)).toEqual([0, 1, 1, 1, 0]);
    expect(open(season('10-01', '04-30'), days)).toEqual([1, 0, 0, 0, 1]);
    expect(open(season('07-01', '07-01'), days)).toEqual([0, 0, 1, 0, 0]);
  });

  it('counts to the last open minute, and nothing of an end before its beginning', () => {
    const [nine, noon, half] = [at('2026-11-23T09:00'), at('2026-11-23T12:00'), at('2026-11-23T13:30')];
    expect(addOpenMinutes(hall, nine, 180)).toEqual(noon);
    expect(addOpenMinutes(hall, nine, 0)).toEqual(nine);
    expect(openMinutesBetween(hall, nine, half)).toBe(180);
    expect(openMinutesBetween(hall, half, nine)).toBe(0);
  });

  it.each(['109:00', '09:000', '9:00', '25:00', '08:60'])('refuses %s, which is no time of day', (time) => {
    const wrong = { ...hall, exceptions: [{ on: '2026-11-23', slots: [[time, '24:00']] }] } as unknown as HallHours;
    expect(() => isOpen(wrong, at('2026-11-23T23:00'))).toThrow(expect.objectContaining({ code: 'invalid-hours' }));
  });

  it('refuses a slot without length', () => {
    const wrong = { ...hall, exceptions: [{ on: '2026-11-23', slots: [['09:00', '09:00']] }] } as unknown as HallHours;
    expect(() => isOpen(wrong, at('2026-11-23T08:00'))).toThrow(expect.objectContaining({ code: 'invalid-hours' }));
  });
});
