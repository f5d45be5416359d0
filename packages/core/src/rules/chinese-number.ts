const DIGITS = '零一二三四五六七八九';
const FORMAL = '壹贰叁肆伍陆柒捌玖';
const ONE = '[一二三四五六七八九]';
/** Behind 百 stand nothing, 零 and a digit, or tens. */
const NUMERAL = new RegExp(`^(?:(${ONE}|两)百(?:$|零(?=${ONE}$)|(?=${ONE}十)))?(?:(${ONE})?十)?(${ONE})?$`);

/** Every character that a Chinese numeral below a thousand may hold. 汉字数字. */
export const CHINESE_NUMERALS = `${DIGITS}〇两十百${FORMAL}拾佰`;

/**
 * Returns the number that a Chinese numeral below a thousand states, or nothing.
 *
 * 汉字数字. Only complete numerals are read: 一百五 may mean 150 and 三五 three to five, so neither is a number here.
 *
 * @example
 * chineseNumber('二十') // => 20
 * chineseNumber('十五') // => 15
 * chineseNumber('一百零八') // => 108
 * chineseNumber('两') // => 2
 * chineseNumber('一百五') // => undefined
 */
export function chineseNumber(text: string): number | undefined {
  const plain = text
    .replace(/[壹贰叁肆伍陆柒捌玖]/g, (digit) => DIGITS[FORMAL.indexOf(digit) + 1]!)
    .replace(/拾/g, '十')
    .replace(/佰/g, '百')
    .replace(/〇/g, '零');
  if (plain === '零') return 0;
  if (plain === '两') return 2;
  const parts = NUMERAL.exec(plain);
  if (!parts || plain === '') return undefined;
  const [, hundreds, tens, ones] = parts;
  return 100 * digit(hundreds) + 10 * (plain.includes('十') ? digit(tens ?? '一') : 0) + digit(ones);
}

function digit(character: string | undefined): number {
  if (character === undefined) return 0;
  return character === '两' ? 2 : DIGITS.indexOf(character);
}
