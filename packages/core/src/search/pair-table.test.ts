import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairTable } from './pair-table.ts';

it('numbers pairs as a Map would, however many more come than expected', () => {
  const unit = fc.nat(65_535);
  fc.assert(
    fc.property(fc.array(fc.tuple(unit, unit), { maxLength: 3000 }), fc.nat(5000), (pairs, expected) => {
      const table = new PairTable(expected);
      const numbers = new Map<string, number>();
      for (const [first, second] of pairs) {
        const key = `${first},${second}`;
        expect(table.find(first, second)).toBe(numbers.get(key) ?? -1);
        if (!numbers.has(key)) numbers.set(key, numbers.size);
        expect(table.add(first, second)).toBe(numbers.get(key));
      }
      for (const [first, second] of pairs) expect(table.find(first, second)).toBe(numbers.get(`${first},${second}`));
      expect(table.size).toBe(numbers.size);
    }),
    { numRuns: 30 },
  );
});
