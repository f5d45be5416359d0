import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALL_STYLE, english, mandarin, readTicketNumber, readWindow } from './call-reading.ts';
import { readCount, readDigits, readNumber } from './chinese-reading.ts';
import { stitchClips } from './stitch-clips.ts';

const value = { ...DEFAULT_CALL_STYLE, numbers: 'value' } as const;

describe('numbers in Chinese', () => {
  it.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [11, '十一'],
    [12, '十二'],
    [20, '二十'],
    [22, '二十二'],
    [99, '九十九'],
    [100, '一百'],
    [102, '一百零二'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [200, '两百'],
    [202, '两百零二'],
    [212, '两百一十二'],
    [999, '九百九十九'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [2002, '两千零二'],
    [2222, '两千两百二十二'],
    [10_000, '一万'],
    [10_001, '一万零一'],
    [10_100, '一万零一百'],
    [20_000, '两万'],
    [100_000, '十万'],
    [120_000, '十二万'],
    [1_020_000, '一百零二万'],
    [99_999_999, '九千九百九十九万九千九百九十九'],
  ])('%i is %s', (number, text) => expect(readNumber(number)).toBe(text));

  it.each([
    [200, '二百'],
    [2000, '二千'],
    [22_000, '二万二千'],
  ])('%i is %s where 二 is read before units', (number, text) =>
    expect(readNumber(number, { one: '幺', two: '二' })).toBe(text),
  );

  it('are all different, and are those of the platform', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (number) => {
        const said = readNumber(number, { one: '一', two: '二' });
        expect(valueOf(said)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-1, 1.5, 1e8, NaN, Infinity])('refuse %d', (number) => expect(() => readNumber(number)).toThrow(RangeError));

  it.each([
    [1, '一'],
    [2, '两'],
    [12, '十二'],
    [200, '两百'],
  ])('%i of something is %s', (number, text) => expect(readCount(number)).toBe(text));

  it.each([
    ['012', '零幺二'],
    ['111', '幺幺幺'],
    ['', ''],
  ])('%s digit by digit is %s', (digits, text) => expect(readDigits(digits)).toBe(text));
});

describe('ticket numbers', () => {
  it.each([
    ['A012', 'A零幺二', 'A十二号'],
    ['A102', 'A幺零二', 'A一百零二号'],
    ['a012', 'A零幺二', 'A十二号'],
    ['Ａ０１２', 'A零幺二', 'A十二号'],
    ['A-012', 'A零幺二', 'A十二号'],
    ['YA002', 'YA零零二', 'YA二号'],
    ['军012', '军零幺二', '军十二号'],
    ['A2-11', 'A二杠幺幺', 'A二杠十一号'],
    ['A21-1', 'A二幺杠幺', 'A二十一杠一号'],
    ['A2 11', 'A二杠幺幺', 'A二杠十一号'],
    ['A2·11', 'A二点幺幺', 'A二点十一号'],
    ['A—012', 'A零幺二', 'A十二号'],
    ['A000', 'A零零零', 'A零号'],
    ['0200', '零二零零', '两百号'],
    ['12号', '幺二号', '十二号'],
    ['A123456789', 'A幺二三四五六七八九', 'A幺二三四五六七八九号'],
    ['', '', '号'],
  ])('%s is %s or %s', (number, digits, asValue) => {
    expect(readTicketNumber(number)).toBe(digits);
    expect(readTicketNumber(number, value)).toBe(asValue);
  });

  it.each([
    ['2', '二号窗口'],
    ['12', '十二号窗口'],
    ['03', '三号窗口'],
    ['B2', 'B二号窗口'],
    ['200', '两百号窗口'],
    ['2-10', '二杠十号窗口'],
    ['10-2', '十杠二号窗口'],
    ['2–10', '二杠十号窗口'],
    ['２－１０', '二杠十号窗口'],
    ['2 10', '二杠十号窗口'],
    ['2#10', '二杠十号窗口'],
    ['2(10)', '二杠十号窗口'],
    ['2.10', '二点十号窗口'],
    ['2F-10', '二F十号窗口'],
    ['1-2-3', '一杠二杠三号窗口'],
    ['二-10', '二杠十号窗口'],
    ['二10', '二杠十号窗口'],
    ['二十', '二十号窗口'],
    ['3#', '三号窗口'],
    ['A-12', 'A十二号窗口'],
    ['1号', '一号窗口'],
    ['1 号 窗口', '一号窗口'],
    ['1号窗口', '一号窗口'],
    ['B2窗口', 'B二号窗口'],
    ['a', 'A号窗口'],
    ['综合', '综合窗口'],
    ['综合窗口', '综合窗口'],
  ])('window %s is %s', (window, text) => expect(readWindow(window)).toBe(text));

  it.each([
    ['2-10', '2 dash 10'],
    ['10-2', '10 dash 2'],
    ['20-1', '20 dash 1'],
    ['2.10', '2 point 10'],
    ['A-12', 'A 12'],
    ['a1b2', 'A 1 B 2'],
    ['03', '3'],
    ['1号窗口', '1'],
  ])('window %s is %s in English', (window, text) =>
    expect(english.call({ number: 'A1', window })).toBe(`Number A 1, please go to window ${text}.`),
  );

  const ids = everyId('012A-.', 5);

  it.each([
    ['a window', (id: string) => readWindow(id)],
    ['a ticket', (id: string) => readTicketNumber(id)],
    ['a ticket by its value', (id: string) => readTicketNumber(id, value)],
    ['a call in English', (id: string) => english.call({ number: id, window: id })],
    ['a call in English by value', (id: string) => english.call({ number: id, window: id }, value)],
  ])('are never read like another: %s', (_what, read) => {
    const alike = new Map<string, string[]>();
    for (const id of ids) alike.set(read(id), [...(alike.get(read(id)) ?? []), id]);
    expect(ids.length).toBeGreaterThan(700);
    expect([...alike].filter(([, of]) => of.length > 1)).toEqual([]);
  });
});

describe('a call', () => {
  const call = { number: 'A012', window: '2' };

  it.each([
    [mandarin, DEFAULT_CALL_STYLE, '请A零幺二号到二号窗口办理'],
    [mandarin, value, '请A十二号到二号窗口办理'],
    [mandarin, { ...value, order: 'window-first' as const }, '二号窗口，请A十二号办理'],
    [mandarin, { ...DEFAULT_CALL_STYLE, one: '一' as const }, '请A零一二号到二号窗口办理'],
    [english, DEFAULT_CALL_STYLE, 'Number A 0 1 2, please go to window 2.'],
    [english, value, 'Number A 12, please go to window 2.'],
    [english, { ...DEFAULT_CALL_STYLE, order: 'window-first' as const }, 'Window 2: number A 0 1 2, please.'],
  ])('in $lang', (language, style, text) => expect(language.call(call, style)).toBe(text));

  it.each([
    [0, '您的号码是A零幺二，前面无人等候', 'Your number is A 0 1 2. There is nobody before you.'],
    [1, '您的号码是A零幺二，前面还有一人', 'Your number is A 0 1 2. There is 1 person before you.'],
    [2, '您的号码是A零幺二，前面还有两人', 'Your number is A 0 1 2. There are 2 people before you.'],
    [12, '您的号码是A零幺二，前面还有十二人', 'Your number is A 0 1 2. There are 12 people before you.'],
  ])('is waited for behind %i', (ahead, chinese, inEnglish) => {
    expect(mandarin.taken('A012', ahead)).toBe(chinese);
    expect(english.taken('A012', ahead)).toBe(inEnglish);
  });

  it('never fails, whatever is printed on a ticket', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (number, window) => {
        for (const { call: say } of [mandarin, english]) expect(say({ number, window }, value)).toBeTypeOf('string');
      }),
    );
  });
});

describe('recorded pieces', () => {
  const WORDS = ['号窗口', '办理', '您的号码是', '前面还有', '前面无人等候'];
  const CLIPS = WORDS.concat('请到零一二三四五六七八九幺两十百千号杠点人A'.split(''));

  it('say every call of a hall', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.integer({ min: 1, max: 99 }), fc.boolean(), (number, window, asValue) => {
        const said = mandarin.call(
          { number: `A${String(number).padStart(3, '0')}`, window: String(window) },
          asValue ? value : DEFAULT_CALL_STYLE,
        );
        expect(stitchClips(said, CLIPS)?.join('')).toBe(said.replace(/，/g, ''));
      }),
    );
  });

  it('say every window of a floor, and the sentence of a ticket machine', () => {
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.array(fc.nat(99), { minLength: 1 }),
        fc.constantFrom('-', '.'),
        (ahead, parts, by) => {
          for (const style of [DEFAULT_CALL_STYLE, value]) {
            const call = mandarin.call({ number: 'A012', window: parts.join(by) }, style);
            expect(stitchClips(call, CLIPS)).toBeDefined();
            expect(stitchClips(mandarin.taken('A012', ahead, style), CLIPS)).toBeDefined();
          }
        },
      ),
    );
  });

  it.each([
    ['ab', ['a', 'ab', 'b'], ['ab']],
    ['abc', ['ab', 'a', 'bc'], ['a', 'bc']],
    ['a, b。', ['a', 'b'], ['a', 'b']],
    ['', ['a'], []],
    ['ac', ['a'], undefined],
    ['aa', ['', 'a'], ['a', 'a']],
  ])('say %s with %j', (text, clips, pieces) => expect(stitchClips(text, clips)).toEqual(pieces));
});

/** Every id of these characters that is not another one with silent zeros or with a divider that divides no figures. */
function everyId(characters: string, length: number): string[] {
  let longest = [''];
  const all: string[] = [];
  for (let size = 0; size < length; size++) {
    longest = longest.flatMap((id) => characters.split('').map((character) => id + character));
    all.push(...longest);
  }
  return all.filter((id) => !/(^|\D)0\d|(^|\D)[-.]|[-.](\D|$)/.test(id));
}

/** Reads a Chinese numeral the slow way. */
function valueOf(text: string): number {
  const [high, low] = text.includes('万') ? text.split('万') : ['', text];
  return small(high!) * 10_000 + small(low!);
}

function small(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = '十百千'.indexOf(character);
    if (unit < 0) digit = '零一二三四五六七八九'.indexOf(character);
    else {
      sum += (digit || 1) * 10 ** (unit + 1);
      digit = 0;
    }
  }
  return sum + digit;
}
