import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';
import { writeJson } from './write-json.ts';

describe('a figure', () => {
  it.each([
    ['{"id":700000000000000001}', { id: 700000000000000001n }],
    ['{"id":-1234567890123456789}', { id: -1234567890123456789n }],
    ['[[{"a":{"b":[9007199254740993]}}]]', [[{ a: { b: [9007199254740993n] } }]]],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"fee":1234567890123456.78}', { fee: '1234567890123456.78' }],
    ['{"fee":0.1}', { fee: 0.1 }],
    ['{"note":"号：700000000000000001,1","n":1}', { note: '号：700000000000000001,1', n: 1 }],
    ['{"data":"{\\"id\\":700000000000000001}"}', { data: '{"id":700000000000000001}' }],
    ['"{\\"id\\":700000000000000001}"', { id: 700000000000000001n }],
    ['{"status":01,"id":700000000000000001,}', { status: 1, id: 700000000000000001n }],
  ])('%s keeps what it says', (text, tree) => {
    expect(readJson(text)?.tree).toEqual(tree);
  });

  it('is kept wherever it stands, whatever stands around it', () => {
    const numbers = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n }).map((one) => (safe(one) ? Number(one) : one));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        numbers,
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('branch'),
      ),
      list: fc.array(tie('tree')),
      branch: fc.dictionary(fc.string(), tie('tree'), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(tree, (made) => {
        const whole = { made } as Parameters<typeof writeJson>[0];
        expect(readJson(writeJson(whole))).toEqual({ tree: whole, notes: [] });
      }),
    );
  });
});

it('refuses what nests deeper than any platform does, whichever way it is read', () => {
  const nested = (depth: number, inside: string) => '['.repeat(depth) + inside + ']'.repeat(depth);
  expect(readJson(nested(60, '1'))).toBeDefined();
  for (const inside of ['1', '01', '700000000000000001']) expect(readJson(nested(100_000, inside))).toBeUndefined();
});

function safe(figure: bigint): boolean {
  return Number.isSafeInteger(Number(figure));
}
