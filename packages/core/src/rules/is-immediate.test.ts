import { describe, expect, it } from 'vitest';
import { isImmediate } from './is-immediate.ts';
import { parseLimit } from './parse-limit.ts';

describe('isImmediate', () => {
  it.each([
    ['即办', true],
    ['0天', true],
    ['0天0.0小时', true],
    ['1个工作日', false],
    ['0至1个工作日', false],
    ['0个工作日起', false],
    ['视情况而定', false],
  ])('%s: %s', (text, expected) => {
    expect(isImmediate(parseLimit(text))).toBe(expected);
  });
});
