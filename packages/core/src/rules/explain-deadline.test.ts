import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { withOverlay } from '../time/other-calendars.ts';
import { explainDeadline } from './explain-deadline.ts';
import { nationalRuleSet } from './national-rule-set.ts';

const explain = (facts: CaseFacts, today: IsoDate, limit?: 'statutory' | 'promised') =>
  explainDeadline(facts, nationalRuleSet, chinaCalendar, { today, ...(limit && { limit }) });
const accepted = (on: IsoDate, more: Partial<CaseFacts> = {}): CaseFacts => ({
  receivedOn: on,
  acceptedOn: on,
  ...more,
});
const brief = (facts: CaseFacts, today: IsoDate) =>
  explain(facts, today).map(
    ({ date, counted, reason, number }) => `${date.slice(5)} ${counted ? number : '–'} ${reason}`,
  );

describe('explainDeadline', () => {
  it('WD-28: names each day over Spring Festival, and the notice behind it', () => {
    const facts = accepted('2026-02-13', { limits: { promised: { unit: 'workday', amount: 5 } } });
    expect(brief(facts, '2026-02-13')).toEqual([
      '02-13 – start',
      '02-14 1 makeUpWorkday',
      ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => `02-${day} – holiday`),
      '02-24 2 workday',
      '02-25 3 workday',
      '02-26 4 workday',
      '02-27 5 workday',
    ]);
    expect(explain(facts, '2026-02-13')[1]?.by).toEqual({
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      documentNumber: '国办发明电〔2025〕7号',
    });
  });

  it('TL-11: names the pause and its document', () => {
    const pauses = [
      {
        reason: '专家评审',
        from: '2023-05-10',
        to: '2023-05-12',
        notifiedOn: '2023-05-10',
        document: '特告〔2023〕7号',
      },
    ] as const;
    const facts = accepted('2023-05-08', { limits: { promised: { unit: 'workday', amount: 3 } }, pauses });
    expect(brief(facts, '2023-05-15')).toEqual([
      '05-08 – start',
      '05-09 1 workday',
      '05-10 2 workday',
      '05-11 – pause',
      '05-12 – pause',
      '05-13 – weekend',
      '05-14 – weekend',
      '05-15 3 workday',
    ]);
    expect(explain(facts, '2023-05-15')[3]?.pause).toEqual({ reason: '专家评审', document: '特告〔2023〕7号' });
  });

  it('TL-02: marks the days that an extension added', () => {
    const extensions = [
      { approvedOn: '2025-02-08', amount: 10, approver: 'authorityHead', reason: '案情复杂' },
    ] as const;
    const entries = explain(accepted('2025-01-06', { extensions }), '2025-02-10', 'statutory');
    expect(entries.filter(({ extension }) => extension).map(({ number }) => number)).toEqual([
      21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ]);
  });

  it('TL-23: says that calendar days moved to the next workday', () => {
    const facts = accepted('2026-09-05', { limits: { statutory: { unit: 'day', amount: 30 } } });
    expect(brief(facts, '2026-09-05').slice(-4)).toEqual([
      '10-05 30 day',
      '10-06 – rolled',
      '10-07 – rolled',
      '10-08 – rolled',
    ]);
  });

  it('TL-16: ends today while a pause runs', () => {
    const pauses = [{ reason: '鉴定', from: '2026-01-12', notifiedOn: '2026-01-12' }] as const;
    const entries = explain(accepted('2026-01-05', { pauses }), '2026-01-14');
    expect(entries.slice(-3).map(({ reason }) => reason)).toEqual(['workday', 'pause', 'pause']);
  });

  it('CAL-12: marks the days that the next notice settles', () => {
    const entries = explain(
      accepted('2026-12-28', { limits: { promised: { unit: 'workday', amount: 4 } } }),
      '2026-12-28',
    );
    expect(entries.filter(({ provisional }) => provisional).map(({ date }) => date)).toEqual([
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('has nothing to explain before acceptance, and where nothing countable is promised', () => {
    const coded = (code: string) => expect.objectContaining({ code });
    expect(() => explain({ receivedOn: '2026-03-02' }, '2026-03-02')).toThrow(coded('not-accepted'));
    expect(() => explain(accepted('2026-03-02'), '2026-03-02', 'promised')).toThrow(coded('no-such-limit'));
    const hours = accepted('2026-03-02', { limits: { promised: { unit: 'hour', amount: 2 } } });
    expect(() => explain(hours, '2026-03-02', 'promised')).toThrow(coded('no-such-limit'));
  });

  const told = (from: IsoDate, to: IsoDate) => ({ reason: '鉴定', from, to, notifiedOn: from });
  const five = { promised: { unit: 'workday', amount: 5 } } as const;
  const under = (ruleSet: typeof nationalRuleSet, facts: CaseFacts) =>
    explainDeadline(facts, ruleSet, chinaCalendar, { today: '2026-03-20' });

  it('TL-12, TL-21: leaves out the first day of a pause, and counts the first day, where a place does', () => {
    const counting = { ...nationalRuleSet.counting, firstDayCounts: true };
    const pause = { ...nationalRuleSet.pause, interval: 'bothInclusive' } as const;
    const facts = accepted('2026-03-02', { limits: five, pauses: [told('2026-03-04', '2026-03-05')] });
    const reasons = (ruleSet: typeof nationalRuleSet, known = facts) =>
      under(ruleSet, known).map(({ number, reason }) => number ?? reason);
    expect(reasons({ ...nationalRuleSet, pause })).toEqual([
      'start',
      1,
      'pause',
      'pause',
      2,
      'weekend',
      'weekend',
      3,
      4,
      5,
    ]);
    expect(reasons({ ...nationalRuleSet, counting }).slice(0, 4)).toEqual([1, 2, 3, 'pause']);
    const early = { ...facts, pauses: [told('2026-02-26', '2026-03-03')] };
    expect(reasons({ ...nationalRuleSet, counting }, early).slice(0, 3)).toEqual(['start', 'pause', 1]);
    expect(under({ ...nationalRuleSet, counting, pause }, early).at(-1)?.date).toBe('2026-03-10');
  });

  it('goes by the days up to the decision, and by pauses that hold', () => {
    const pauses = [{ reason: '鉴定', from: '2026-03-04' as IsoDate, notifiedOn: '2026-03-04' as IsoDate }];
    const facts = accepted('2026-03-02', { limits: five, pauses, decidedOn: '2026-03-06' });
    expect(brief(facts, '2026-03-20').slice(2, 6)).toEqual([
      '03-04 2 workday',
      '03-05 – pause',
      '03-06 – pause',
      '03-07 – weekend',
    ]);
    expect(explain(facts, '2026-03-05').at(-1)).toMatchObject({ date: '2026-03-05', reason: 'pause' });
    expect(explain(facts, '2026-03-06').at(-1)?.date).toBe('2026-03-11');
    const untold = accepted('2026-03-02', {
      limits: five,
      pauses: [{ reason: '鉴定', from: '2026-03-04', to: '2026-03-05' }],
    });
    expect(explain(untold, '2026-03-20').map(({ reason }) => reason)).not.toContain('pause');
  });

  it('CAL-07: names a region, and leaves out what is not known', () => {
    const local = withOverlay(chinaCalendar, { name: '地方节日', basis: '自治区办法', holidays: ['2024-04-11'] });
    const entries = explainDeadline(
      accepted('2024-04-10', { limits: { promised: { unit: 'workday', amount: 1 } } }),
      nationalRuleSet,
      local,
      { today: '2024-04-10' },
    );
    expect(entries[1]).toEqual({
      date: '2024-04-11',
      counted: false,
      reason: 'holiday',
      by: { title: '地方节日（自治区办法）' },
    });
    expect(explain(accepted('2024-02-09'), '2024-02-09')[1]?.by).toEqual({
      title: '国务院办公厅关于2024年部分节假日安排的通知',
    });
    const paused = accepted('2026-03-02', { limits: five, pauses: [told('2026-03-03', '2026-03-04')] });
    expect(explain(paused, '2026-03-05')[2]?.pause).toEqual({ reason: '鉴定' });
    expect(Object.keys(explain(paused, '2026-03-05')[2]!.pause!)).toEqual(['reason']);
    expect(Object.keys(explain(accepted('2024-02-09'), '2024-02-09')[1]!.by!)).toEqual(['title']);
  });

  it('counts the days of a month, which has no last number', () => {
    const month = accepted('2026-03-02', { limits: { promised: { unit: 'month', amount: 1 } } });
    expect(explain(month, '2026-03-02').filter(({ counted }) => counted)).toHaveLength(31);
    expect(explain(month, '2026-03-02').some(({ extension }) => extension)).toBe(false);
  });

  it('explains the statutory limit where nothing is promised, and none that ends beyond every calendar', () => {
    expect(explain(accepted('2026-03-02'), '2026-03-02').at(-1)?.number).toBe(20);
    const far = accepted('2026-03-02', { limits: { promised: { unit: 'year', amount: 99 } } });
    expect(() => explain(far, '2026-03-02')).toThrow(expect.objectContaining({ code: 'no-such-limit' }));
  });
});
