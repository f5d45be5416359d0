import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../time/china-calendar.ts';
import { calendarAsOf } from '../time/other-calendars.ts';
import { compareRuleSets } from './compare-rule-sets.ts';
import { deadlines } from './deadlines.ts';
import { checkRuleSet, leaves, makeRuleSet, parametersOf, sourceOf } from './make-rule-set.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import { ALL_RULE_SETS, anyang, binzhou, petitions, shenzhenDeferral } from './presets/index.ts';
import { reproject } from './reproject.ts';
import { deferredMaterialsBy, forwardBy, opinionBy, refusalBy, tellBy } from './side-limits.ts';

const place = {
  id: 'x',
  name: '甲',
  place: '甲县',
  sources: { 'acceptance.noticeDays': { title: '甲县办法', verified: true } },
};

describe('rule sets', () => {
  it('have names of their own', () => {
    expect(new Set(ALL_RULE_SETS.map(({ id }) => id)).size).toBe(ALL_RULE_SETS.length);
  });

  it.each(ALL_RULE_SETS.map((set) => [set.id, set] as const))(
    '%s is lawful, plain JSON, and cites each parameter',
    (_id, set) => {
      expect(() => checkRuleSet(set)).not.toThrow();
      expect(JSON.parse(JSON.stringify(set))).toEqual(set);
      for (const { path } of leaves(parametersOf(set)))
        expect([path, sourceOf(set, path)?.title]).toEqual([path, expect.any(String)]);
    },
  );

  it('change only what they name', () => {
    const set = makeRuleSet(nationalRuleSet, { ...place, acceptance: { noticeDays: 2 } });
    expect(compareRuleSets(nationalRuleSet, set)).toEqual([
      {
        path: 'acceptance.noticeDays',
        a: 5,
        b: 2,
        sources: {
          a: expect.objectContaining({ title: '行政许可法' }),
          b: { title: '甲县办法', verified: true },
        },
      },
    ]);
    expect(nationalRuleSet.acceptance.noticeDays).toBe(5);
  });

  it('replace a list whole', () => {
    expect(binzhou.pause.reasons).toEqual(['公示', '评审', '听证', '招投标']);
    expect(compareRuleSets(anyang, binzhou).map(({ path }) => path)).toEqual([
      'acceptance.noticeDays',
      'acceptance.supplementExpiry',
      'pause.reasons',
      'deferral.allowed',
    ]);
  });

  it.each([
    [{ acceptance: { noticeDays: -1 } }, 'invalid-amount', 'acceptance.noticeDays'],
    [{ acceptance: { noticeDays: Number.NaN } }, 'invalid-amount', 'acceptance.noticeDays'],
    [{ survey: { days: 2 } }, 'source-missing', 'survey.days'],
  ])('refuse %j', (change, code, path) => {
    expect(() => makeRuleSet(nationalRuleSet, { ...place, ...change })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it.each([0, 1.1, -0.5, Number.NaN])('refuse a yellow card after a share of %s', (share) => {
    const sources = { cards: { title: 'x', verified: false } };
    const change = { ...place, sources, cards: { yellow: [{ rule: 'share', share }] } } as const;
    expect(() => makeRuleSet(nationalRuleSet, change)).toThrow(
      expect.objectContaining({ code: 'invalid-share', path: 'cards.yellow[0].share' }),
    );
  });

  it('let the same facts end on different days', () => {
    const facts = { receivedOn: '2026-03-02', acceptedOn: '2026-03-02' } as const;
    const [law, petition] = [nationalRuleSet, petitions].map((set) =>
      deadlines(facts, set, chinaCalendar, '2026-03-02'),
    );
    expect([law?.statutory?.due, petition?.statutory?.due]).toEqual(['2026-03-30', '2026-05-06']);
  });
});

describe('the days beside the limits', () => {
  it('TYPE-10: a clear refusal the same day, a complex one in five workdays', () => {
    expect(refusalBy('2026-06-15', true, nationalRuleSet, chinaCalendar)).toBe('2026-06-15');
    expect(refusalBy('2026-06-15', false, nationalRuleSet, chinaCalendar)).toBe('2026-06-23');
  });

  it('TYPE-11, TYPE-13, TYPE-14: opinions, forwarding, telling', () => {
    expect(opinionBy('2026-03-30', nationalRuleSet, chinaCalendar)).toBe('2026-04-07');
    const five = { ...nationalRuleSet, escalation: { ...nationalRuleSet.escalation, forwardDays: 5 } };
    expect(forwardBy('2026-05-06', five, chinaCalendar)).toBe('2026-05-12');
    expect(tellBy('2026-06-16', nationalRuleSet, chinaCalendar)).toBe('2026-06-18');
  });

  it('TYPE-17, TYPE-18: papers that may follow', () => {
    expect(deferredMaterialsBy('2026-06-01', 10, shenzhenDeferral, chinaCalendar)).toBe('2026-06-11');
    expect(deferredMaterialsBy('2026-06-01', 40, shenzhenDeferral, chinaCalendar)).toBe('2026-06-30');
  });
});

describe('reproject', () => {
  const limits = { promised: { unit: 'workday', amount: 5 } } as const;
  const open = [
    { caseNumber: 'A', facts: { receivedOn: '2020-01-20', acceptedOn: '2020-01-20', limits } },
    { caseNumber: 'B', facts: { receivedOn: '2020-01-02', acceptedOn: '2020-01-02', limits } },
  ] as const;

  it('CAL-02: says which day moved, from where to where, and by which notice', () => {
    const [before, after] = [calendarAsOf(chinaCalendar, '2020-01-20'), calendarAsOf(chinaCalendar, '2020-01-27')];
    const moved = reproject(open, nationalRuleSet, { before, after, today: '2020-01-28' });
    expect(moved.filter(({ name }) => name === 'promised')).toMatchObject([
      {
        caseNumber: 'A',
        was: '2020-02-01',
        is: '2020-02-04',
        because: [{ date: '2020-01-31' }, { date: '2020-02-01' }],
      },
    ]);
    expect(moved[0]?.because[0]?.is.by).toMatchObject({ documentNumber: '国办发明电〔2020〕1号', amends: '2020' });
  });

  it('has nothing to say where nothing changed', () => {
    expect(
      reproject(open, nationalRuleSet, { before: chinaCalendar, after: chinaCalendar, today: '2020-01-28' }),
    ).toEqual([]);
  });

  it('names only the changes between acceptance and the last day, in either direction', () => {
    const [before, after] = [calendarAsOf(chinaCalendar, '2019-03-21'), chinaCalendar];
    const received = (day: '2019-04-26' | '2019-04-28' | '2019-04-30', amount: number) => ({
      caseNumber: day,
      facts: { receivedOn: day, acceptedOn: day, limits: { statutory: { unit: 'workday', amount } } } as const,
    });
    const moves = (cases: readonly ReturnType<typeof received>[], [was, is] = [before, after]) =>
      reproject(cases, nationalRuleSet, { before: was, after: is, today: '2019-04-30' }).map((one) => [
        one.was,
        one.is,
        one.because.map(({ date }) => date),
      ]);
    expect(moves([received('2019-04-26', 4)])).toEqual([
      ['2019-05-03', '2019-05-05', ['2019-04-28', '2019-05-02', '2019-05-03', '2019-05-05']],
    ]);
    expect(moves([received('2019-04-26', 4)], [after, before])).toEqual([
      ['2019-05-05', '2019-05-03', ['2019-04-28', '2019-05-02', '2019-05-03', '2019-05-05']],
    ]);
    expect(moves([received('2019-04-26', 2)])).toEqual([['2019-04-30', '2019-04-29', ['2019-04-28']]]);
    expect(moves([received('2019-04-28', 3)])).toEqual([
      ['2019-05-02', '2019-05-05', ['2019-05-02', '2019-05-03', '2019-05-05']],
    ]);
    expect(moves([received('2019-04-30', 1)])).toEqual([
      ['2019-05-02', '2019-05-05', ['2019-05-02', '2019-05-03', '2019-05-05']],
    ]);
  });

  it('leaves out limits without a day: not accepted, not countable, paused', () => {
    const [before, after] = [calendarAsOf(chinaCalendar, '2020-01-20'), calendarAsOf(chinaCalendar, '2020-01-27')];
    const day = '2020-01-20';
    const hours = { promised: { unit: 'hour', amount: 2 }, statutory: { unit: 'hour', amount: 9 } } as const;
    const pauses = [{ reason: '鉴定', from: '2020-01-21', notifiedOn: '2020-01-21' }] as const;
    const cases = [
      { caseNumber: 'C', facts: { receivedOn: '2020-01-23', supplement: { issuedOn: '2020-01-23' } } },
      { caseNumber: 'D', facts: { receivedOn: day, acceptedOn: day, limits: hours } },
      { caseNumber: 'E', facts: { receivedOn: day, acceptedOn: day, pauses } },
    ] as const;
    expect(reproject(cases, nationalRuleSet, { before, after, today: '2020-01-28' })).toEqual([]);
  });
});
