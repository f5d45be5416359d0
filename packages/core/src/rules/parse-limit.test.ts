import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../model/time-limit.ts';
import { parseLimit } from './parse-limit.ts';

const workdays = (amount: number, more: Partial<Period> = {}): Period => ({ unit: 'workday', amount, ...more });
const days = (amount: number): Period => ({ unit: 'unspecifiedDay', amount });
const AT_ONCE: Period = { unit: 'immediate', amount: 0 };

describe('parseLimit reads', () => {
  it.each<[string, Period]>([
    ['5个工作日', workdays(5)],
    ['20 工作日', workdays(20)],
    ['15 个 工作日', workdays(15)],
    ['１０个工作日', workdays(10)],
    [' 5个工作日。', workdays(5)],
    ['5.0个工作日', workdays(5)],
    ['10工作日内', workdays(10)],
    ['5个工作日以内', workdays(5)],
    ['5个工作日之内办结', workdays(5)],
    ['5个工作日内处理', workdays(5)],
    ['20个工作日内作出准予或者不予许可的决定', workdays(20)],
    ['5个法定工作日', workdays(5)],
    ['0 工作日', workdays(0)],
    ['0工作日', workdays(0)],
    ['二十个工作日', workdays(20)],
    ['两个工作日', workdays(2)],
    ['五个工作日', workdays(5)],
    ['一百二十个工作日', workdays(120)],
    ['自受理之日起25个工作日', workdays(25)],
    ['自收到申请之日起3个工作日', workdays(3)],
    ['自不动产登记申请受理之日起 30 个工作日', workdays(30)],
    ['材料齐全后10个工作日', workdays(10)],
    ['5个工作日（自受理之日起计算）', workdays(5)],
    ['承诺时限：5个工作日', workdays(5)],
    ['承诺5个工作日', workdays(5)],
    ['法定：20个工作日，承诺：20个工作日', workdays(20)],
    ['不超过5个工作日', workdays(5)],
    ['最长不超过5个工作日', workdays(5)],
    ['最长30个工作日', workdays(30)],
    ['当场受理，5个工作日办结', workdays(5)],
    ['10个工作日,不含公示期', workdays(10)],
    ['10个工作日不含公示期', workdays(10)],
    ['10个工作日（公示7日除外）', workdays(10)],
    ['10个工作日（材料齐全）', workdays(10)],
    ['20个工作日（不含听证、招标、拍卖、专家评审等时间）', workdays(20)],
    ['材料齐全的，在5个工作日内', workdays(5)],
    ['材料齐全5个工作日办结', workdays(5)],
    ['10个工作日,情况复杂经批准延长不超过30个工作日', workdays(10)],
    ['10个工作日，情况复杂的，经批准可延长30个工作日', workdays(10)],
    ['最短仅需5个工作日(不含制证及邮寄时间)', workdays(5, { atLeast: true })],
    ['至少5个工作日', workdays(5, { atLeast: true })],
    ['不少于 10 个工作日', workdays(10, { atLeast: true })],
    ['5个工作日起', workdays(5, { atLeast: true })],
    ['5个工作日以上', workdays(5, { atLeast: true })],
    ['3或5个工作日', workdays(3, { upTo: 5 })],
    ['3-5个工作日', workdays(3, { upTo: 5 })],
    ['3～5个工作日', workdays(3, { upTo: 5 })],
    ['3至5个工作日', workdays(3, { upTo: 5 })],
    ['3个工作日至5个工作日内', workdays(3, { upTo: 5 })],
    ['三至五个工作日', workdays(3, { upTo: 5 })],
    ['3-5天', { unit: 'unspecifiedDay', amount: 3, upTo: 5 }],
    ['15日', days(15)],
    ['15天', days(15)],
    ['十五日', days(15)],
    ['15日内', days(15)],
    ['收到通知书之日起5日内', days(5)],
    ['15个自然日', { unit: 'day', amount: 15 }],
    ['15个日历日', { unit: 'day', amount: 15 }],
    ['30日（自然日）', { unit: 'day', amount: 30 }],
    ['30日（均为工作日）', workdays(30)],
    ['0天2.0小时', { unit: 'hour', amount: 2 }],
    ['3工作日0.0小时', workdays(3)],
    ['1个小时', { unit: 'hour', amount: 1 }],
    ['2小时', { unit: 'hour', amount: 2 }],
    ['1.5小时', { unit: 'hour', amount: 1.5 }],
    ['6个月', { unit: 'month', amount: 6 }],
    ['3年', { unit: 'year', amount: 3 }],
  ])('%s', (text, period) => {
    expect(parseLimit(text)).toEqual({ text, period });
  });

  it.each([
    '即时办结',
    '即时',
    '当场',
    '当场办结',
    '当场发放',
    '当场审核登记',
    '当场审核后当场发证',
    '当场出具证明',
    '立即',
    '立即办理',
    '即日',
    '当日办结',
    '受理当日办结',
    '即审即办',
    '即办',
    '即办件',
    '即来即办',
    '随到随办',
    '立等可取',
    '现场',
    '现场办结',
    '现场审查通过现场发证',
    '自动审核,立即生效',
    '提交后自动审核,立即生效',
    '手续齐全,当场办理',
    '材料齐全、符合法定形式的，当场办结',
    '手续齐全当场办理',
    '当日受理当日办结',
    '马上就办',
    '当场受理，当场办结',
    '承诺办结时限：即时办结',
    '即办（0个工作日）',
  ])('%s as at once', (text) => {
    expect(parseLimit(text)).toEqual({ text, period: AT_ONCE });
  });
});

describe('parseLimit keeps as words', () => {
  it.each<[string, string]>([
    ['no unit, no limit', '| |1|0|0.5|2或4|5个工作|5个|无|视情况而定|按规定|次日办结|承诺件'],
    ['fractions and mixtures', '半个工作日|0.5个工作日|1.5天|半天|半小时|一年半|1天2小时|1个工作日4小时|30分钟|2周'],
    ['days of a month', '每月1-20日|达龄当月1-20日|1-24日|3至5日|2026年|2026年5月1日|5月|第5个工作日|几个工作日'],
    [
      'two periods',
      '个人5个工作日;企业10个工作日|法定20个工作日 承诺5个工作日|5个工作日10个工作日|5 10个工作日|3/5个工作日',
    ],
    [
      'two periods, one at once',
      '公示七日后当场办结|5个工作日内受理当场办结|五个工作日内受理十五日内办结|当场或5个工作日|即办（1个工作日）|当场办结，复杂的5个工作日|公示七日后五个工作日',
    ],
    [
      'two cases',
      '新办20个工作日，延期10个工作日|5个工作日，企业10个工作日|个人5个工作日|除企业外10个工作日，5个工作日',
    ],
    [
      'contradictions',
      '15日（工作日）（自然日）|5个工作日（工作日），15日|20个工作日（自然日）|5-3个工作日|5-5个工作日|至少3-5个工作日|3天至5个工作日|3小时至5个工作日|2小时5小时|5个工作日，5-7个工作日|最少5个工作日，5个工作日',
    ],
    [
      'negations',
      '5个工作日内无法办结|未受理后当场办结|不能当场办结|非即办|无法当场办理|不可即办|除即办外|非工作日即办|不当场办结|材料不齐全的，当场退回|材料不齐全当场办结|5个工作日、企业10个工作日|5个工作日，个人、企业不含公示10个工作日',
    ],
    [
      'perhaps',
      '可当场办结|一般5个工作日|原则上当场办结|最快当场办结|约5个工作日|5个工作日左右|超过5个工作日|不足1个工作日',
    ],
    ['no end', '5个工作日前|提前30日|当场受理|现场勘验|现场审核|随时|即日起|自受理之日起|延长10个工作日'],
    ['no number', '三五个工作日|一百五个工作日|-5个工作日|5+3个工作日|二三十个工作日'],
  ])('%s: %s', (_why, texts) => {
    for (const text of texts.split('|')) expect(parseLimit(text)).toEqual({ text });
  });

  it('whatever it cannot read, without losing a character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => parseLimit(text).text === text));
  });
});

describe('parseLimit', () => {
  const amount = fc.integer({ min: 0, max: 9999 });

  it('reads the same period however the figures and spaces are typed', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('', ' ', '　', '\n'), (figure, space) => {
        const wide = String(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const { period } = parseLimit(`${figure}个工作日`);
        expect(period).toEqual(workdays(figure));
        expect(parseLimit(`${space}${wide}${space}个${space}工作日${space}`).period).toEqual(period);
      }),
    );
  });

  it('never reads one period out of two different ones', () => {
    const separator = fc.constantFrom('', ' ', '，', '；', '、', '/', '或者', '（');
    fc.assert(
      fc.property(
        amount,
        amount,
        separator,
        fc.constantFrom('个工作日', '天', '小时', '个月'),
        (one, other, between, unit) => {
          fc.pre(one !== other && !(unit === '天' && between === ''));
          const { period } = parseLimit(`${one}${unit}${between}${other}${unit}`);
          if (between === '或者' && one < other) expect(period).toMatchObject({ amount: one, upTo: other });
          else expect(period).toBeUndefined();
        },
      ),
    );
  });

  it('never reads a period through a negation', () => {
    const words = fc.constantFrom('5个工作日', '当场办结', '即办', '15日内', '立即');
    fc.assert(
      fc.property(fc.constantFrom('不', '非', '未', '无法', '不能', '并非'), words, (negation, limit) => {
        expect(parseLimit(negation + limit).period).toBeUndefined();
      }),
    );
  });

  it('answers long nonsense at once', () => {
    const clause = fc.constantFrom('当场', '办', '一', '起', '后', '个', '工作日', '之日', '5', '内', '不', '时限');
    fc.assert(
      fc.property(fc.array(clause, { minLength: 500, maxLength: 2000 }), (clauses) => {
        expect(parseLimit(clauses.join('')).period).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });
});
