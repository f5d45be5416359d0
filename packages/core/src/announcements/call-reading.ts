import { DEFAULT_NUMBER_STYLE, type NumberStyle, readCount, readDigits, readNumber } from './chinese-reading.ts';

/** Who is called where, as it is shown. 叫号. */
export interface SpokenCall {
  /** 号码: `A012`. */
  readonly number: string;
  /** 窗口号: `3`. */
  readonly window: string;
}

/** How a hall has its calls read. 叫号读法. */
export interface CallStyle extends NumberStyle {
  /** `digits`: A零幺二. `value`: A十二. */
  readonly numbers: 'digits' | 'value';
  /** Whether the number or the window comes first. 号与窗口的先后. */
  readonly order: 'number-first' | 'window-first';
}

/** Digits one by one, the number before the window. 默认叫号读法. */
export const DEFAULT_CALL_STYLE: CallStyle = { ...DEFAULT_NUMBER_STYLE, numbers: 'digits', order: 'number-first' };

/** How calls are said in one language. 播报语言. A hall adds its own by an object of this shape. */
export interface CallLanguage {
  /** BCP 47: `zh-CN`. */
  readonly lang: string;
  readonly call: (call: SpokenCall, style?: CallStyle) => string;
  /** What a person is told who has just taken a number. */
  readonly taken: (number: string, ahead: number, style?: CallStyle) => string;
}

/**
 * Returns a ticket's number as it is said in Chinese.
 *
 * 号码读法. Letters are said as they are. What divides two figures is said, a point as 点 and anything else as 杠, as it is in
 * addresses: else 2-11 and 21-1 would be one; beside letters and words it is silent. With `value` leading zeros are silent; a row
 * of more than eight digits is read one by one whatever the style.
 *
 * @example
 * readTicketNumber('A012') // => 'A零幺二'
 * readTicketNumber('A2-011') // => 'A二杠零幺幺'
 * readTicketNumber('A012', { one: '幺', two: '两', numbers: 'value', order: 'number-first' }) // => 'A十二号'
 */
export function readTicketNumber(number: string, style: CallStyle = DEFAULT_CALL_STYLE): string {
  const value = style.numbers === 'value';
  const said = chineseParts(number, value, style);
  return value && !said.endsWith('号') ? `${said}号` : said;
}

/**
 * Returns a window as it is said in Chinese.
 *
 * 窗口读法. What divides two figures is said as in {@link readTicketNumber}, so that no window is read as another; leading zeros
 * are silent. 号 follows figures and letters; what the id already ends in, 号 or 窗口, is said once.
 *
 * @example
 * readWindow('2') // => '二号窗口'
 * readWindow('B12') // => 'B十二号窗口'
 * readWindow('东厅 03') // => '东厅三号窗口'
 * readWindow('2-10') // => '二杠十号窗口'
 * readWindow('1号') // => '一号窗口'
 * readWindow('综合窗口') // => '综合窗口'
 */
export function readWindow(window: string, style: CallStyle = DEFAULT_CALL_STYLE): string {
  const said = chineseParts(windowName(window), true, style);
  return `${said}${ENDS_IN_FIGURE.test(said) ? '号' : ''}窗口`;
}

/**
 * Calls in Mandarin.
 *
 * 普通话.
 *
 * @example
 * mandarin.call({ number: 'A012', window: '3' }) // => '请A零幺二号到三号窗口办理'
 * mandarin.taken('A012', 2) // => '您的号码是A零幺二，前面还有两人'
 */
export const mandarin: CallLanguage = {
  lang: 'zh-CN',
  call: ({ number, window }, style = DEFAULT_CALL_STYLE) => {
    const said = readTicketNumber(number, style);
    const ticket = said.endsWith('号') ? said : `${said}号`;
    const place = readWindow(window, style);
    return style.order === 'window-first' ? `${place}，请${ticket}办理` : `请${ticket}到${place}办理`;
  },
  taken: (number, ahead, style = DEFAULT_CALL_STYLE) => {
    const line = ahead > 0 ? `前面还有${readCount(ahead, style)}人` : '前面无人等候';
    return `您的号码是${readTicketNumber(number, style)}，${line}`;
  },
};

/**
 * Calls in English.
 *
 * 英语. Digits are set apart, so that a voice neither says "O" nor runs letter and figures together; what divides two figures is
 * "dash" or "point", since 20 and 1 would sound like 21.
 *
 * @example
 * english.call({ number: 'A012', window: '3' }) // => 'Number A 0 1 2, please go to window 3.'
 * english.taken('A012', 1) // => 'Your number is A 0 1 2. There is 1 person before you.'
 */
export const english: CallLanguage = {
  lang: 'en',
  call: ({ number, window }, style = DEFAULT_CALL_STYLE) => {
    const ticket = englishNumber(number, style);
    const place = englishNumber(windowName(window), { ...style, numbers: 'value' });
    return style.order === 'window-first'
      ? `Window ${place}: number ${ticket}, please.`
      : `Number ${ticket}, please go to window ${place}.`;
  },
  taken: (number, ahead, style = DEFAULT_CALL_STYLE) => {
    const line =
      ahead === 1 ? 'There is 1 person' : `There ${ahead ? `are ${ahead}` : 'is'} ${ahead ? 'people' : 'nobody'}`;
    return `Your number is ${englishNumber(number, style)}. ${line} before you.`;
  },
};

/** What is neither a letter nor a figure only divides. */
const DIVIDERS = /[^\p{L}\p{N}\p{M}]+/gu;
const BETWEEN_FIGURES =
  /([\d零〇一二三四五六七八九十百千万两幺])([^\p{L}\p{N}\p{M}]+)(?=[\d零〇一二三四五六七八九十百千万两幺])/gu;
/** 二10 would be twenty. */
const BETWEEN_SCRIPTS = /\d(?=[零〇一二三四五六七八九十百千万两幺])|[零〇一二三四五六七八九十百千万两幺](?=\d)/g;
const ENDS_IN_FIGURE = /[A-Z\p{N}零〇一二三四五六七八九十百千万两幺]$/u;

function chineseParts(text: string, value: boolean, style: CallStyle): string {
  return divided(plain(text), '杠', '点')
    .replace(BETWEEN_SCRIPTS, '$&杠')
    .replace(/\d+/g, (digits) =>
      value && digits.length <= 8 ? readNumber(Number(digits), style) : readDigits(digits, style),
    )
    .replace(DIVIDERS, '');
}

function englishNumber(text: string, { numbers }: CallStyle): string {
  return divided(plain(text).replace(/[A-Z]/g, ' $& '), ' dash ', ' point ')
    .replace(
      /\d+/g,
      (digits) => ` ${numbers === 'value' ? digits.replace(/^0+(?=\d)/, '') : digits.split('').join(' ')} `,
    )
    .replace(DIVIDERS, ' ')
    .trim();
}

/** Says what stands between two figures. */
function divided(text: string, dash: string, point: string): string {
  return text.replace(BETWEEN_FIGURES, (_all, figure: string, divider: string) => {
    return figure + (/^\s*[.·]\s*$/.test(divider) ? point : dash);
  });
}

/** The id of a window without what every window is called. */
function windowName(window: string): string {
  return plain(window)
    .trim()
    .replace(/(?:号\s*)?(?:窗口)?$/, '');
}

/** Full-width letters and digits are the plain ones; letters are large. */
function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase();
}
