import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../time/china-calendar.ts';
import type { HallHours } from '../time/hall-hours.ts';
import { dueInstant, immediateDue } from './immediate-due.ts';
import { nationalRuleSet } from './national-rule-set.ts';

const hours: HallHours = {
  calendar: chinaCalendar,
  weekly: [
    {
      days: 'workdays',
      slots: [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    },
    { days: [6], slots: [['09:00', '12:00']] },
  ],
};
const at = (time: string) => new Date(`${time}:00+08:00`);
const counting = (change: object) => ({ ...nationalRuleSet, counting: { ...nationalRuleSet.counting, ...change } });

describe('an immediate case', () => {
  it('TYPE-01: is due the same day, at midnight or at closing', () => {
    expect(immediateDue(at('2026-11-20T16:50'), nationalRuleSet, hours)).toBe('2026-11-20');
    expect(dueInstant('2026-11-20', nationalRuleSet, hours)).toEqual(at('2026-11-21T00:00'));
    expect(dueInstant('2026-11-20', counting({ dueAt: 'closeOfBusiness' }), hours)).toEqual(at('2026-11-20T17:00'));
  });

  it('TYPE-02: after closing it is due the next workday', () => {
    expect(immediateDue(at('2026-11-20T17:05'), nationalRuleSet, hours)).toBe('2026-11-23');
  });

  it('TYPE-22: a duty Saturday counts only where the rule set says so', () => {
    expect(immediateDue(at('2026-11-21T10:00'), nationalRuleSet, hours)).toBe('2026-11-23');
    expect(immediateDue(at('2026-11-21T10:00'), counting({ serviceDayCounts: true }), hours)).toBe('2026-11-21');
  });

  it('TYPE-23: a make-up Saturday is an ordinary workday', () => {
    expect(immediateDue(at('2026-10-10T10:00'), nationalRuleSet, hours)).toBe('2026-10-10');
  });

  it('TYPE-02: closing time itself is in time, and a closed workday is not', () => {
    expect(immediateDue(at('2026-11-20T17:00'), nationalRuleSet, hours)).toBe('2026-11-20');
    const closed = { ...hours, exceptions: [{ on: '2026-11-20', slots: [] }] } as const;
    expect(immediateDue(at('2026-11-20T10:00'), nationalRuleSet, closed)).toBe('2026-11-23');
    expect(dueInstant('2026-11-20', counting({ dueAt: 'closeOfBusiness' }), closed)).toEqual(at('2026-11-21T00:00'));
    const half = { ...hours, exceptions: [{ on: '2026-11-20', slots: [['09:00', '16:45']] }] } as const;
    expect(dueInstant('2026-11-20', counting({ dueAt: 'closeOfBusiness' }), half)).toEqual(at('2026-11-20T16:45'));
  });
});
