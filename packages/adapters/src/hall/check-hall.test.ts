import { expect, it } from 'vitest';
import { MODEL_HALL } from '../conformance/index.ts';
import { checkHall } from './check-hall.ts';

const { hall } = MODEL_HALL;
const [health, land] = hall.departments as [(typeof hall.departments)[0], (typeof hall.departments)[0]];
const [window] = hall.windows as [(typeof hall.windows)[0]];

it('accepts a hall that can work', () => expect(() => checkHall(hall)).not.toThrow());

it.each([
  ['two departments of one id', { departments: [health, { ...land, id: health.id }] }, 'department'],
  ['two departments of one prefix', { departments: [health, { ...land, prefix: 'A' }] }, 'prefix'],
  ['prefixes that lead to one number', { departments: [health, { ...land, prefix: 'A1' }] }, 'figure'],
  ['a prefix that looks like a path', { departments: [health, { ...land, prefix: '../' }] }, 'slash'],
  ['two windows of one id', { windows: [window, window] }, 'window'],
  ['a window of an unknown department', { windows: [{ ...window, departments: ['none'] }] }, 'no department'],
])('refuses %s', (_, change, words) => {
  expect(() => checkHall({ ...hall, ...change })).toThrow(words);
});
