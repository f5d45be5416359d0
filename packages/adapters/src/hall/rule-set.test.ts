import { nationalRuleSet } from '@banshi/core/rules';
import { expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { MODEL_HALL } from '../conformance/index.ts';
import { walkThrough } from '../conformance/hall-walk.ts';

const guides = [
  {
    ...MODEL_HALL.guides[0]!,
    limits: { promised: { text: '10日', period: { unit: 'unspecifiedDay', amount: 10 } } },
  },
  ...MODEL_HALL.guides.slice(1),
] as const;

it.each([
  ['the national rules', undefined, 'national@1', '2026-12-07'],
  [
    'the rules of its own place',
    { ...nationalRuleSet, id: 'here', version: 3, counting: { ...nationalRuleSet.counting, unspecifiedDay: 'day' } },
    'here@3',
    '2026-12-03',
  ],
] as const)('counts days by %s, and signs them', async (_, ruleSet, signature, due) => {
  const { hall, store } = openHall({ guides, ...(ruleSet && { ruleSet }) });
  const accepted = await walkThrough(hall).accept('promised');
  expect(accepted.due?.on).toBe(due);
  expect(new Set((await store.readAll(0, 99)).map((entry) => entry.ruleSet))).toEqual(new Set([signature]));
});
