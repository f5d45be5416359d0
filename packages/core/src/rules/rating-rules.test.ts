import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IsoDate,
  isBadLevel,
  opinionProblem,
  RATING_LEVELS,
  RATING_TAGS,
  RETIRED_RATING_TAGS,
} from '../model/index.ts';
import { chinaCalendar, countWorkdays } from '../time/index.ts';
import {
  ALL_RATING_RULES,
  anyangRatingRules,
  assumedLevel,
  closingProblem,
  dezhouRatingRules,
  goesToNation,
  guangdongTrialRatingRules,
  guangxiRatingRules,
  isLighter,
  lastDayToRate,
  lastPlaceConsequence,
  ledgerDue,
  leastConsequence,
  levelFromCode,
  meishanRatingRules,
  nationalRatingRules,
  nextEscalation,
  pingtanRatingRules,
  type RatingRuleSet,
  ratingPoints,
  rectificationDays,
  scoreOf,
  sevenDayRatingRules,
  suggestionDay,
  tagStanding,
} from './index.ts';

const level = fc.constantFrom(...RATING_LEVELS);

describe('an opinion', () => {
  it('RATE-01: is bad at 1 and 2 and at no other level', () => {
    expect(RATING_LEVELS.map(isBadLevel)).toEqual([true, true, false, false, false]);
  });

  it('RATE-02: comes from a reversed dictionary the right way round', () => {
    expect([1, 2, 3, 4, 5].map((code) => levelFromCode(code, 'reversed'))).toEqual([5, 4, 3, 2, 1]);
    expect(['0', '6', '', 'x', 1.5].map((code) => levelFromCode(code, 'reversed'))).toEqual(Array(5).fill(undefined));
  });

  it.each([
    ['RATE-03: a bad one without a tag and without words', { level: 1 }, 'bad-rating-needs-detail'],
    ['RATE-03: a bad one with blanks for words', { level: 2, words: ' \n　' }, 'bad-rating-needs-detail'],
    [
      'a bad one with nothing that can be seen',
      { level: 2, words: '\u200b\u3164 \u2800\ufe0f' },
      'bad-rating-needs-detail',
    ],
    ['a bad one with one mark', { level: 2, words: '!' }, undefined],
    ['a bad one with a face', { level: 1, words: '😠' }, undefined],
    ['a bad one in another script', { level: 1, words: 'ནད' }, undefined],
    ['a bad one with words', { level: 1, words: '慢' }, undefined],
    ['a bad one with a tag', { level: 2, tags: ['213'] }, undefined],
    ['RATE-04: a tag of another level', { level: 5, tags: ['207'] }, 'invalid-tag'],
    ['RATE-05: two tags of its level', { level: 4, tags: ['406', '410'] }, undefined],
    ['RATE-06: a retired tag', { level: 5, tags: ['501'] }, 'invalid-tag'],
    ['a tag twice', { level: 4, tags: ['406', '406'] }, 'invalid-tag'],
    ['RATE-09: 150 characters', { level: 3, words: '字'.repeat(150) }, undefined],
    ['RATE-09: 150 with a line break of two characters', { level: 3, words: `${'字'.repeat(148)}\r\n字` }, undefined],
    ['RATE-09: 151 with one', { level: 3, words: `${'字'.repeat(149)}\r\n字` }, 'words-too-long'],
    ['RATE-09: 150 beyond the basic plane', { level: 3, words: '😀'.repeat(150) }, undefined],
    ['RATE-09: 151 of them', { level: 3, words: '😀'.repeat(151) }, 'words-too-long'],
    ['RATE-09: 151 characters', { level: 3, words: '字'.repeat(151) }, 'words-too-long'],
    ['150 characters of two code units', { level: 3, words: '𠮷'.repeat(150) }, undefined],
    ['150 characters and the spaces around them', { level: 3, words: ` ${'字'.repeat(150)}\n` }, undefined],
    ['level 6', { level: 6 as never }, 'invalid-level'],
    ['half a level', { level: 4.5 as never }, 'invalid-level'],
  ])('%s → %o', (_, opinion, problem) => expect(opinionProblem(opinion as never)).toBe(problem));

  it('takes the tags of its own level and no others, at every level alike', () => {
    fc.assert(
      fc.property(level, level, fc.nat(7), (own, other, index) => {
        const tags = [RATING_TAGS[other][index]!.code];
        expect(opinionProblem({ level: own, tags })).toBe(own === other ? undefined : 'invalid-tag');
      }),
    );
  });

  it('has eight tags at each level, whose first figure is the level, and none is offered twice or retired', () => {
    const codes = RATING_LEVELS.flatMap((one) => RATING_TAGS[one].map(({ code }) => ({ one, code })));
    expect(codes).toHaveLength(40);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(40);
    for (const { one, code } of codes) {
      expect(code.startsWith(`${one}`)).toBe(true);
      expect(tagStanding(code)).toBe('current');
    }
    expect(RATING_TAGS[5].slice(0, 3).map(({ code }) => code)).toEqual(['510', '511', '512']);
    expect(RATING_TAGS[1].slice(0, 3).map(({ code }) => code)).toEqual(['108', '109', '110']);
  });

  it('RATE-06: knows a retired tag as a retired one', () => {
    const retired = RATING_LEVELS.flatMap((one) => RETIRED_RATING_TAGS[one]);
    expect(retired).toHaveLength(9 + 4 + 6 + 6 + 7);
    expect(new Set(retired.map(tagStanding))).toEqual(new Set(['retired']));
    expect(['403', '518', '', '699'].map(tagStanding)).toEqual(Array(4).fill(undefined));
  });
});

describe('when a rating may be given', () => {
  it.each<[string, RatingRuleSet, string | undefined]>([
    ['RATE-10: nationally there is no end and nothing stands in', nationalRatingRules, undefined],
    ['RATE-11: in Guangxi seven calendar days', guangxiRatingRules, '2026-11-23'],
    ['RATE-12: in Guangdong seven calendar days', guangdongTrialRatingRules, '2026-11-23'],
    ['in Pingtan two', pingtanRatingRules, '2026-11-18'],
  ])('%s', (_, rules, until) => expect(lastDayToRate('2026-11-16', rules)).toBe(until));

  it.each<[string, RatingRuleSet, string, number | undefined]>([
    ['RATE-10: nationally never', nationalRatingRules, '2026-11-23', undefined],
    ['RATE-10: not after a year either', nationalRatingRules, '2027-11-23', undefined],
    ['RATE-11: in Guangxi not on the last day', guangxiRatingRules, '2026-11-23', undefined],
    ['RATE-11: in Guangxi 非常满意 from the day after', guangxiRatingRules, '2026-11-24', 5],
    ['RATE-12: in Guangdong 基本满意 from the day after', guangdongTrialRatingRules, '2026-11-24', 3],
    ['RATE-13: in Pingtan not on the second day', pingtanRatingRules, '2026-11-18', undefined],
    ['RATE-13: in Pingtan from the third', pingtanRatingRules, '2026-11-19', 5],
  ])('%s', (_, rules, today, expected) => {
    expect(assumedLevel('2026-11-16', today as never, rules)).toBe(expected);
  });

  it('RATE-19: a promised case under Guangxi has two points, an immediate one', () => {
    expect(ratingPoints({ caseType: 'promised', onSite: false }, guangxiRatingRules)).toEqual(['acceptance', 'result']);
    expect(ratingPoints({ caseType: 'immediate', onSite: true }, guangxiRatingRules)).toEqual(['result']);
    expect(ratingPoints({ caseType: 'promised', onSite: false }, nationalRatingRules)).toEqual(['result']);
  });

  it('refuses a day that does not exist', () => {
    expect(() => lastDayToRate('2026-02-30', guangxiRatingRules)).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
  });
});

describe('what goes upward', () => {
  it('RATE-14: the points of Guangxi are not in proportion', () => {
    expect([5, 4, 3, 2, 1].map((one) => scoreOf(one as never, guangxiRatingRules))).toEqual([10, 8, 6, 3, 0]);
    expect(scoreOf(5, nationalRatingRules)).toBeUndefined();
  });

  it('RATE-20: an item of a place’s own making is not pushed', () => {
    expect(goesToNation('1137080000431234560000000000000')).toBe(false);
    expect(goesToNation('1137080000431234563002064003000')).toBe(true);
  });
});

describe('the days of a bad rating', () => {
  const received = { receivedOn: '2026-04-28', named: true } as const;
  it.each<[string, RatingRuleSet, string]>([
    ['Dezhou, 5 workdays', dezhouRatingRules, '2026-05-08'],
    ['Meishan, 15 workdays', meishanRatingRules, '2026-05-21'],
    ['seven calendar days', sevenDayRatingRules, '2026-05-05'],
  ])('RATE-15: %s', (_, rules, due) => {
    expect(rectificationDays(received, rules.rectification, chinaCalendar, '2026-04-28').finishBy.on).toBe(due);
  });

  it('RATE-15: Anyang contacts within one workday', () => {
    const { contactBy } = rectificationDays(received, anyangRatingRules.rectification, chinaCalendar, '2026-04-28');
    expect(contactBy).toEqual({ on: '2026-04-29', provisional: false });
  });

  it('RATE-16: nobody is to be contacted about an anonymous one, and it has its day all the same', () => {
    const anonymous = { receivedOn: '2026-04-28', named: false } as const;
    const days = rectificationDays(anonymous, nationalRatingRules.rectification, chinaCalendar, '2027-01-04');
    expect(days.contactBy).toBeUndefined();
    expect([days.isContactLate, days.isFinishLate]).toEqual([false, true]);
  });

  it('end with the last day, not with its beginning', () => {
    const on = (today: string, more: object = {}) =>
      rectificationDays({ ...received, ...more }, dezhouRatingRules.rectification, chinaCalendar, today as never);
    expect(on('2026-04-29').isContactLate).toBe(false);
    expect(on('2026-04-30').isContactLate).toBe(true);
    expect(on('2026-05-08').isFinishLate).toBe(false);
    expect(on('2026-05-09').isFinishLate).toBe(true);
    expect(on('2026-06-01', { finishedOn: '2026-05-08' }).isFinishLate).toBe(false);
  });

  it('begin anew with a failed call-back, and the first limit stays known', () => {
    const again = { ...received, reopenedOn: '2026-05-11' } as const;
    const days = rectificationDays(again, dezhouRatingRules.rectification, chinaCalendar, '2026-05-11');
    expect([days.finishBy.on, days.firstFinishBy.on]).toEqual(['2026-05-18', '2026-05-08']);
    const strict = { ...dezhouRatingRules.rectification, reopened: 'sameLimit' } as const;
    expect(rectificationDays(again, strict, chinaCalendar, '2026-05-11').finishBy.on).toBe('2026-05-08');
  });

  it('are provisional beyond the last notice', () => {
    const days = rectificationDays(
      { receivedOn: '2026-12-28', named: true },
      nationalRatingRules.rectification,
      chinaCalendar,
      '2026-12-28',
    );
    expect(days.finishBy.provisional).toBe(true);
  });
});

describe('a ledger', () => {
  it.each([
    ['HL-06: without evidence', { result: '已改', evidence: [], staff: '7' }, 'evidence-required'],
    ['HL-06: with blank evidence', { result: '已改', evidence: [' '], staff: '7' }, 'evidence-required'],
    [
      'HL-06: with evidence that nobody sees',
      { result: '已改', evidence: ['\u200b'], staff: '7' },
      'evidence-required',
    ],
    ['HL-06: without a result', { result: ' ', evidence: ['照片'], staff: '7' }, 'result-required'],
    ['HL-06: without anybody responsible', { result: '已改', evidence: ['照片'], staff: '' }, 'result-required'],
    ['with all three', { result: '已改', evidence: ['照片'], staff: '7' }, undefined],
  ])('%s', (_, entry, problem) => expect(closingProblem(entry)).toBe(problem));

  it('HL-07: presses what is overdue step by step, and nothing else', () => {
    const steps = [];
    for (let step = nextEscalation(undefined, true); step; step = nextEscalation(step, true)) steps.push(step);
    expect(steps).toEqual(['reminder', 'supervision', 'circular', 'interview', 'accountability']);
    expect(nextEscalation('reminder', false)).toBeUndefined();
  });

  it('HL-09: two months running lead to an interview, the last place of the year to training', () => {
    const consequence = (monthsRunning: number, lastOfYear = false) =>
      lastPlaceConsequence({ monthsRunning, lastOfYear });
    expect([consequence(1), consequence(2), consequence(3), consequence(0, true)]).toEqual([
      undefined,
      'interview',
      'interview',
      'retraining',
    ]);
  });

  it('never grows milder with the next complaint, for any conduct', () => {
    const conduct = fc.constantFrom(...Object.keys(nationalRatingRules.complaints.consequences));
    fc.assert(
      fc.property(conduct, fc.nat(12), (kind, earlier) => {
        const [now, next] = [earlier, earlier + 1].map((times) =>
          leastConsequence(kind as never, times, nationalRatingRules.complaints),
        );
        expect(isLighter(next!, now!)).toBe(false);
      }),
    );
  });
});

describe('the card of an entry', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10) as IsoDate;

  it('is red exactly after the limit, yellow so many workdays before it, and never goes back', () => {
    const limit = fc.integer({ min: 20, max: 340 });
    fc.assert(
      fc.property(limit, fc.integer({ min: 0, max: 5 }), (due, warnWorkdays) => {
        const on = day(due);
        const cards = Array.from({ length: 40 }, (_, index) => day(due - 20 + index)).map((today) => {
          const { card, workdaysOver } = ledgerDue({ on, provisional: false }, today, { warnWorkdays }, chinaCalendar);
          expect(card === 'red').toBe(today > on);
          if (today <= on) expect(card === 'yellow').toBe(countWorkdays(chinaCalendar, today, on) <= warnWorkdays);
          expect(workdaysOver).toBe(countWorkdays(chinaCalendar, on, today) || 0);
          return ['none', 'yellow', 'red'].indexOf(card);
        });
        expect(cards).toEqual([...cards].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    ['2026-11-20', '2026-12-11'],
    ['2026-12-21', '2027-01-11'],
  ] as const)('a suggestion of %s is to be answered by %s', (received, on) => {
    expect(suggestionDay(received, nationalRatingRules.suggestions, chinaCalendar)).toEqual({
      on,
      provisional: on > '2026-12-31',
    });
  });
});

describe('rule sets for ratings', () => {
  it.each(ALL_RATING_RULES.map((rules) => [rules.id, rules] as const))('%s cite every parameter', (_, rules) => {
    const { id: _id, name: _name, version: _version, place: _place, sources, ...parameters } = rules;
    const paths = Object.entries(parameters).flatMap(([key, value]) =>
      ['rectification', 'complaints', 'suggestions', 'meetings'].includes(key)
        ? Object.keys(value as object).map((one) => `${key}.${one}`)
        : [key],
    );
    expect(paths.filter((path) => !(path in sources))).toEqual([]);
  });

  it('are told apart by their ids', () => {
    expect(new Set(ALL_RATING_RULES.map(({ id }) => id)).size).toBe(ALL_RATING_RULES.length);
  });
});
