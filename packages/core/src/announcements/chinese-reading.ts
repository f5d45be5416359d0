const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** How numbers are read. 数字读法. */
export interface NumberStyle {
  /** 1 in a row of digits: 幺 over a loudspeaker, where 一 and 七 sound alike. */
  readonly one: '幺' | '一';
  /** 2 before 百, 千 and 万. 两百 is how it is said, 二百 how it is read out in some places. */
  readonly two: '两' | '二';
}

/** 幺 and 两. 默认读法. */
export const DEFAULT_NUMBER_STYLE: NumberStyle = { one: '幺', two: '两' };

/**
 * Returns digits one by one.
 *
 * 逐位读.
 *
 * @example
 * readDigits('012') // => '零幺二'
 * readDigits('012', { one: '一', two: '两' }) // => '零一二'
 */
export function readDigits(digits: string, { one } = DEFAULT_NUMBER_STYLE): string {
  return digits.replace(/\d/g, (digit) => (digit === '1' ? one : DIGITS[Number(digit)]!));
}

/**
 * Returns a whole number below a hundred million as it is said: an ordinal, a window, a year of age.
 *
 * 按数值读. 2 alone is 二: 二号窗口, never 两号窗口.
 *
 * @throws RangeError for anything else
 * @example
 * readNumber(12) // => '十二'
 * readNumber(108) // => '一百零八'
 * readNumber(200) // => '两百'
 * readNumber(200, { one: '幺', two: '二' }) // => '二百'
 * readNumber(10010) // => '一万零一十'
 */
export function readNumber(value: number, { two } = DEFAULT_NUMBER_STYLE): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e8) throw new RangeError(`Cannot read ${value}.`);
  if (value < 10) return DIGITS[value]!;
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const text = high
    ? `${readBelowMyriad(high)}万${low && low < 1000 ? '零' : ''}${low ? readBelowMyriad(low) : ''}`
    : readBelowMyriad(low);
  // Within 十二万 and 一百零二万 the 二 belongs to 十二 and 一百零二.
  return text.replace(/^一十/, '十').replace(/(?<![十零])二(?=[百千万])/g, two);
}

/**
 * Returns a number of things, as it is said before a measure word.
 *
 * 数量读法. 2 of anything is 两: 两人, 两分钟; 12 and 20 keep 二.
 *
 * @example
 * readCount(2) // => '两'
 * readCount(12) // => '十二'
 * readCount(22) // => '二十二'
 */
export function readCount(value: number, style = DEFAULT_NUMBER_STYLE): string {
  return value === 2 ? '两' : readNumber(value, style);
}

function readBelowMyriad(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + DIGITS[digit]! + UNITS[place]!;
      gap = false;
    }
  }
  return text;
}
