import { describe, expect, it } from 'vitest';
import { parseLimit } from './parse-limit.ts';
import { addHours } from '../time/add-hours.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { toIsoDate, type IsoDate } from '../model/iso-date.ts';
import { dayKind } from '../time/day-kind.ts';
import { addOpenMinutes, type HallHours, isOpen, nextOpening, openMinutesBetween } from '../time/hall-hours.ts';
import { provisionalCalendar } from '../time/other-calendars.ts';
import type { CaseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import { yulin } from './presets/index.ts';

/** What strangers reported of other systems, restated: each names the report that it came from. */
const at = (time: string) => new Date(`2026-11-${time}:00+08:00`);
const office = (from: string, until: string): HallHours => ({
  calendar: chinaCalendar,
  weekly: [{ days: 'workdays', slots: [[from, until]] }],
});
const seen = (facts: CaseFacts, today: IsoDate) => deadlines(facts, nationalRuleSet, chinaCalendar, today);
const workdays = (amount: number) => ({ unit: 'workday' as const, amount });

describe('what went wrong elsewhere', () => {
  it('1 (GLPI PR 22678): four open hours run over the night, and the warning an hour before does not fall on midnight', () => {
    const hours = office('08:00', '18:00');
    expect(addOpenMinutes(hours, at('23T10:00'), 240)).toEqual(at('23T14:00'));
    expect(addOpenMinutes(hours, at('23T17:00'), 240)).toEqual(at('24T11:00'));
    expect(addOpenMinutes(hours, at('23T17:00'), 180)).toEqual(at('24T10:00'));
  });

  it('2 (OST PR 4807): over a weekend', () => {
    expect(addOpenMinutes(office('08:00', '18:00'), at('20T17:00'), 240)).toEqual(at('23T11:00'));
  });

  it('3 (erpnext PR 49414): a pause that falls only in closed hours takes no open time', () => {
    expect(openMinutesBetween(office('09:00', '17:00'), at('23T17:00'), at('24T09:00'))).toBe(0);
  });

  it('4 (FH PR 2449): a case made on a holiday begins with the first open minute', () => {
    expect(nextOpening(office('09:00', '17:00'), at('22T12:00'))).toEqual(at('23T09:00'));
    expect(addOpenMinutes(office('09:00', '17:00'), at('22T12:00'), 30)).toEqual(at('23T09:30'));
  });

  it('5 (FH 3776): decided in the middle of a pause, the pause counts and the limit is met', () => {
    const pauses = [{ reason: '检验', from: '2026-03-04', notifiedOn: '2026-03-04' }] as const;
    const facts: CaseFacts = {
      receivedOn: '2026-03-02',
      acceptedOn: '2026-03-02',
      limits: { promised: workdays(5) },
      pauses,
    };
    expect(seen({ ...facts, decidedOn: '2026-04-13' }, '2026-05-06').promised).toMatchObject({
      state: 'met',
      remaining: 3,
    });
  });

  it('6 (GLPI 6902, 15605): a changed limit keeps the pauses so far', () => {
    const pauses = [{ reason: '检验', from: '2026-03-04', to: '2026-03-11', notifiedOn: '2026-03-04' }] as const;
    const facts = (amount: number): CaseFacts => ({
      receivedOn: '2026-03-02',
      acceptedOn: '2026-03-02',
      limits: { promised: workdays(amount) },
      pauses,
    });
    expect([5, 7].map((amount) => seen(facts(amount), '2026-03-12').promised?.due)).toEqual([
      '2026-03-16',
      '2026-03-18',
    ]);
  });

  it('7 (GLPI 24481): the last day passes during a pause without breach or warning', () => {
    const pauses = [{ reason: '检验', from: '2026-03-04', notifiedOn: '2026-03-04' }] as const;
    const facts: CaseFacts = {
      receivedOn: '2026-03-02',
      acceptedOn: '2026-03-02',
      limits: { promised: workdays(3) },
      pauses,
    };
    expect(seen(facts, '2026-03-20')).toMatchObject({
      card: 'none',
      overPromise: false,
      promised: { state: 'frozen' },
    });
  });

  it('8 (ZAM 3180): around the clock, n hours are n hours', () => {
    const always: HallHours = {
      calendar: chinaCalendar,
      weekly: [{ days: [0, 1, 2, 3, 4, 5, 6], slots: [['00:00', '24:00']] }],
    };
    expect(addOpenMinutes(always, at('20T17:13'), 72 * 60)).toEqual(at('23T17:13'));
    expect(openMinutesBetween(always, at('20T17:13'), at('23T17:13'))).toBe(72 * 60);
  });

  it('9 (ZAM 5177): two clocks keep a date each', () => {
    const facts: CaseFacts = {
      receivedOn: '2026-03-02',
      acceptedOn: '2026-03-02',
      limits: { promised: workdays(5) },
      steps: [{ name: '审查', limit: workdays(2), begunOn: '2026-03-03' }],
    };
    const { promised, statutory, steps } = seen(facts, '2026-03-03');
    expect([promised?.due, statutory?.due, steps[0]?.due]).toEqual(['2026-03-09', '2026-03-30', '2026-03-05']);
  });

  it('10 (ZAM 3140, OST 1684): while the applicant is to act, the office’s clock does not run', () => {
    const facts: CaseFacts = { receivedOn: '2026-03-02', supplement: { issuedOn: '2026-03-04' } };
    expect(seen(facts, '2026-12-01')).toMatchObject({ card: 'none', acceptance: { state: 'awaitingSupplement' } });
    expect(seen(facts, '2026-12-01').statutory).toBeUndefined();
  });

  it('11 (ZAM 4432, 2157): what falls due at night is delivered at the next opening', () => {
    const hours = office('09:00', '17:00');
    expect(isOpen(hours, at('23T02:00'))).toBe(false);
    expect(nextOpening(hours, at('23T02:00'))).toEqual(at('23T09:00'));
  });

  it('12 (GLPI PR 15357): a warning days before is before', () => {
    const facts: CaseFacts = { receivedOn: '2026-03-02', acceptedOn: '2026-03-02', limits: { promised: workdays(15) } };
    const cards = { ...yulin.cards, yellow: [{ rule: 'daysBefore', days: 10 }] } as const;
    const { promised } = deadlines(facts, { ...yulin, cards }, chinaCalendar, '2026-03-02');
    expect([promised?.yellowFrom, promised?.due]).toEqual(['2026-03-09', '2026-03-23']);
  });

  it('13 (ruoyi-vue-pro 1018): a step begun again has a limit of its own again', () => {
    const step = { name: '审查', limit: workdays(2) };
    const steps = [
      { ...step, begunOn: '2026-03-02', doneOn: '2026-03-03' },
      { ...step, begunOn: '2026-03-10' },
    ] as const;
    const facts: CaseFacts = { receivedOn: '2026-03-02', acceptedOn: '2026-03-02', steps };
    expect(seen(facts, '2026-03-13').steps.map(({ state, due }) => [state, due])).toEqual([
      ['met', '2026-03-04'],
      ['overdue', '2026-03-12'],
    ]);
  });

  it('14 (camunda 9680): asked again, however late and however often, the answer is the same', () => {
    const facts: CaseFacts = { receivedOn: '2026-03-02', acceptedOn: '2026-03-02', limits: { promised: workdays(5) } };
    expect(seen(facts, '2026-06-01')).toEqual(seen(structuredClone(facts), '2026-06-01'));
  });

  it('15 (OST 4078): after a breach the limit’s name, basis and length can still be read', () => {
    const { statutory } = seen({ receivedOn: '2026-03-02', acceptedOn: '2026-03-02' }, '2026-06-01');
    expect(statutory).toMatchObject({
      name: 'statutory',
      period: workdays(20),
      state: 'overdue',
      basis: { title: '行政许可法' },
    });
  });

  it('16 (jmix 790): a day, a workday and 24 hours never turn into one another', () => {
    expect(['1日', '1个工作日', '24小时'].map((text) => parseLimit(text).period?.unit)).toEqual([
      'unspecifiedDay',
      'workday',
      'hour',
    ]);
    expect(addHours(at('20T16:00'), 24)).toEqual(at('21T16:00'));
  });

  it('17 (TQ PR 626): the day changes at midnight in Beijing', () => {
    expect(['2026-11-22T15:59:59Z', '2026-11-22T16:00:00Z'].map((time) => toIsoDate(new Date(time)))).toEqual([
      '2026-11-22',
      '2026-11-23',
    ]);
  });

  it('18 (cindy 4757): Mid-Autumn 2026 is off, and made up for on a Sunday and a Saturday', () => {
    expect(
      (['2026-09-25', '2026-09-20', '2026-10-10'] as const).map((day) => dayKind(chinaCalendar, day).reason),
    ).toEqual(['holiday', 'makeUpWorkday', 'makeUpWorkday']);
  });

  it('19 (chinese-days): a year without a notice is provisional, never plainly a workday', () => {
    expect(() => dayKind(chinaCalendar, '2027-01-01')).toThrow(
      expect.objectContaining({ code: 'calendar-range', year: 2027 }),
    );
    expect(dayKind(provisionalCalendar(chinaCalendar), '2027-01-01').provisional).toBe(true);
  });

  // 20 (cg-zhou PR 6), a notice revised in mid-year, is CAL-02 and CAL-03.
});
