import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import type { CaseFacts } from './case-facts.ts';
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
});
