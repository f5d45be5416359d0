import { describe, expect, it } from 'vitest';
import { addHours } from './add-hours.ts';

const from = new Date('2026-11-20T09:00:00Z');
const coded = (code: string) => expect.objectContaining({ code });

describe('addHours', () => {
  it.each([
    [0, '2026-11-20T09:00:00.000Z'],
    [0.5, '2026-11-20T09:30:00.000Z'],
    [72, '2026-11-23T09:00:00.000Z'],
  ])('HL-03: %s hours end at %s, nights and weekends counted', (hours, end) => {
    expect(addHours(from, hours).toISOString()).toBe(end);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s hours', (hours) => {
    expect(() => addHours(from, hours)).toThrow(coded('invalid-amount'));
  });

  it('refuses instants that do not exist, before and after', () => {
    expect(() => addHours(new Date(Number.NaN), 1)).toThrow(coded('invalid-instant'));
    expect(() => addHours(from, 1e12)).toThrow(coded('invalid-instant'));
  });
});
