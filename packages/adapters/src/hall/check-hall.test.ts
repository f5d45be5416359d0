import { expect, it } from 'vitest';
import { MODEL_HALL } from '../conformance/index.ts';
import { checkHall } from './check-hall.ts';

const { hall } = MODEL_HALL;
const [health, land] = hall.departments as [(typeof hall.departments)[0], (typeof hall.departments)[0]];
const [window] = hall.windows as [(typeof hall.windows)[0]];

const slot = (from: string, until: string) => ({ from, until, capacity: 1 });

it('accepts a hall that can work', () => expect(() => checkHall(hall)).not.toThrow());

it.each([
  ['two departments of one id', { departments: [health, { ...land, id: health.id }] }, 'department'],
  ['two departments of one prefix', { departments: [health, { ...land, prefix: 'A' }] }, 'both begin'],
  ['a prefix that is a mark and another', { departments: [land, { ...health, prefix: 'YB' }] }, 'both begin'],
  ['prefixes that differ in nothing but capitals', { departments: [health, { ...land, prefix: 'a' }] }, 'both begin'],
  ['prefixes that differ in nothing but width', { departments: [health, { ...land, prefix: 'Ａ' }] }, 'both begin'],
  ['fewer calls than must be', { queue: { missed: { leastCalls: 3, maxCalls: 2 } } }, 'missed.leastCalls'],
  ['fewer calls than must be by the defaults', { queue: { missed: { leastCalls: 4 } } }, 'missed.leastCalls'],
  ['no call at all', { queue: { missed: { maxCalls: 0 } } }, 'missed.maxCalls'],
  ['half a call', { queue: { missed: { maxCalls: 1.5 } } }, 'missed.maxCalls'],
  ['a policy that is none', { queue: { missed: { policy: 'never' as 'void' } } }, 'missed.policy'],
  ['numbers without figures', { queue: { numbering: { digits: 0 } } }, 'numbering.digits'],
  ['a rank that is none', { queue: { order: ['time', 'tall'] as 'time'[] } }, 'order.1'],
  ['a leave of no time', { queue: { windows: { leaveMinutes: -1 } } }, 'windows.leaveMinutes'],
  ['a booking by yesterday', { queue: { appointments: { workdaysAhead: -1 } } }, 'appointments.workdaysAhead'],
  [
    'two grounds of one id',
    { queue: { priorities: ['1', '2'].map((name) => ({ id: 'elderly', name })) } },
    'ground of priority',
  ],
  ['two businesses of one id', { departments: [{ ...health, businesses: [land, land] }] }, 'business'],
  [
    'a slot that ends before it begins',
    { departments: [health, { ...land, slots: [slot('10:00', '09:30')] }] },
    'slot',
  ],
  ['a slot at no time', { departments: [health, { ...land, slots: [slot('9:30', '25:00')] }] }, 'slot'],
  [
    'a window of a business it has not',
    { windows: [{ ...window, businesses: ['land'] }] },
    'no department or business',
  ],
  ['a post at no window', { posts: [{ window: '99', holder: 's1', cover: 's2' }] }, 'post'],
  [
    'a post of a stranger',
    { staff: [{ id: 's1', name: '' }], posts: [{ window: '1', holder: 's1', cover: 's2' }] },
    'not staff',
  ],
  ['prefixes that lead to one number', { departments: [health, { ...land, prefix: 'A1' }] }, 'figure'],
  ['a prefix that looks like a path', { departments: [health, { ...land, prefix: '../' }] }, 'slash'],
  ['a service point below none', { points: [{ id: 'village', name: '村', parent: 'area' }] }, 'no service point'],
  [
    'a service point above itself',
    {
      points: [
        { id: 'a', name: '片', parent: 'b' },
        { id: 'b', name: '村', parent: 'a' },
      ],
    },
    'above itself',
  ],
  ['two windows of one id', { windows: [window, window] }, 'window'],
  ['a window of an unknown department', { windows: [{ ...window, departments: ['none'] }] }, 'no department'],
])('refuses %s', (_, change, words) => {
  expect(() => checkHall({ ...hall, ...change })).toThrow(words);
});
