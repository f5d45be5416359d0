import { expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.ts';

const DIGITS = '零一二三四五六七八九';

/** The way a number below a thousand is written out. */
function spell(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  if (number === 0) return '零';
  const hundred = hundreds ? `${DIGITS[hundreds]}百` : '';
  const ten = tens ? `${tens === 1 && !hundreds ? '' : DIGITS[tens]}十` : hundreds && ones ? '零' : '';
  return hundred + ten + (ones ? DIGITS[ones] : '');
}

it('reads every number below a thousand, in plain and in formal figures', () => {
  for (let number = 0; number < 1000; number++) {
    const plain = spell(number);
    const formal = plain.replace(
      /[一二三四五六七八九十百]/g,
      (c) => '壹贰叁肆伍陆柒捌玖拾佰'['一二三四五六七八九十百'.indexOf(c)]!,
    );
    expect([plain, chineseNumber(plain)]).toEqual([plain, number]);
    expect([formal, chineseNumber(formal)]).toEqual([formal, number]);
  }
});

it.each(['', '三五', '一百五', '十十', '零五', '两十', '百', '百二', '二十零五', '一五', '五个', '1'])(
  'does not read %s',
  (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  },
);

it('reads 两 as two', () => {
  expect(['两', '〇', '两百', '两百二十'].map(chineseNumber)).toEqual([2, 0, 200, 220]);
});
