import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { createSeal } from './seal.ts';

it('is HMAC-SHA-256 of the words', async () => {
  const expected = createHmac('sha256', 'a secret of the tests').update('["holder","甲"]').digest('base64url');
  expect(await createSeal('a secret of the tests')('holder', '甲')).toBe(expected);
});

it('tells other words and other secrets apart', async () => {
  const seal = createSeal('a secret of the tests');
  const seals = [seal('a', 'bc'), seal('ab', 'c'), seal('abc'), createSeal('another secret of it')('a', 'bc')];
  expect(new Set(await Promise.all(seals)).size).toBe(4);
});

it('refuses a secret that could be tried out', () => {
  expect(() => createSeal('fifteen letters')).toThrow(RangeError);
});
