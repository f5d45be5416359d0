import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newCaseNumber, readCaseNumber } from './case-number.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const aNumber = fc.constant(undefined).map(() => newCaseNumber('2026-11-23'));

it('is the day, a letter, five more characters and a check character', () => {
  expect(newCaseNumber('2026-11-23')).toMatch(/^20261123[A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]{6}$/);
});

it('is read as it was made, however it is typed', () => {
  fc.assert(
    fc.property(aNumber, (number) => {
      expect(readCaseNumber(number)).toBe(number);
      expect(readCaseNumber(` ${number.toLowerCase().replace(/(.{4})/g, '$1-')} `)).toBe(number);
      const wide = number.replaceAll(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
      expect(readCaseNumber(wide)).toBe(number);
    }),
  );
});

it('is not read with any one wrong character, nor with two neighbours exchanged', () => {
  fc.assert(
    fc.property(aNumber, (number) => {
      for (let at = 0; at < number.length; at += 1) {
        for (const other of ALPHABET) {
          if (other === number[at]) continue;
          expect(readCaseNumber(number.slice(0, at) + other + number.slice(at + 1))).toBeUndefined();
        }
        const [one, two] = number.slice(at, at + 2);
        if (two === undefined || one === two) continue;
        expect(readCaseNumber(number.slice(0, at) + two + one + number.slice(at + 2))).toBeUndefined();
      }
    }),
    { numRuns: 20 },
  );
});

it.each(['', '20261123', '11010519491231002X', '110105194912310', 'x'.repeat(10_000)])('does not read %j', (text) => {
  expect(readCaseNumber(text)).toBeUndefined();
});

it('uses every character, and repeats no number', () => {
  const numbers = Array.from({ length: 3000 }, () => newCaseNumber('2026-11-23'));
  expect(new Set(numbers).size).toBe(3000);
  expect(new Set(numbers.map((number) => number.slice(8, 14)).join(''))).toEqual(new Set(ALPHABET));
});
