import { describe, expect, it } from 'vitest';
import { RATING_CHANNELS } from './national-codes.ts';

describe('the channels of the rating push', () => {
  it('RATE-11 RATE-12 RATE-13: are seven, and what stands in for a rating has a code of its own', () => {
    expect(Object.values(RATING_CHANNELS).map(([code]) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(RATING_CHANNELS['default']?.[0]).toBe('7');
  });

  it('never read one text as two channels', () => {
    const texts = Object.values(RATING_CHANNELS).flat();
    expect(new Set(texts).size).toBe(texts.length);
  });
});
