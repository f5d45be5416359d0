import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { acceptanceOf, supplementNoticeProblem } from './acceptance.ts';
import type { CaseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import { anyang, informationDisclosure, pollutantPermits, reconsideration } from './presets/index.ts';
import type { RuleSet } from './rule-set.ts';
import { answerFaults } from './written-answer.ts';

const seen = (facts: CaseFacts, today: IsoDate, ruleSet: RuleSet = nationalRuleSet) =>
  acceptanceOf(facts, ruleSet, chinaCalendar, today);
const due = (facts: CaseFacts, today: IsoDate) =>
  deadlines(facts, nationalRuleSet, chinaCalendar, today).statutory?.due;

describe('acceptance', () => {
  const received: CaseFacts = { receivedOn: '2026-02-12' };
  const told: CaseFacts = { ...received, supplement: { issuedOn: '2026-02-26' } };

  it('ACC-01: nobody was told in five days: accepted, from the day of receipt', () => {
    expect(seen(received, '2026-02-26')).toEqual({ state: 'received', noticeBy: '2026-02-26' });
    expect(seen(received, '2026-02-27')).toMatchObject({ state: 'deemedAccepted', acceptedOn: '2026-02-12' });
  });

  it('ACC-02: and the limit counts from there', () => {
    expect(due(received, '2026-02-27')).toBe('2026-03-18');
  });

  it('ACC-03: told on the last day is told in time, and no clock runs', () => {
    expect(seen(told, '2026-03-09')).toEqual({ state: 'awaitingSupplement', noticeBy: '2026-02-26' });
    expect(['2026-02-25', '2026-02-26'].map((today) => seen(told, today as IsoDate).state)).toEqual([
      'received',
      'awaitingSupplement',
    ]);
    expect(due(told, '2026-03-09')).toBeUndefined();
  });

  it('told a day late is not told', () => {
    const late = { ...received, supplement: { issuedOn: '2026-02-27' as IsoDate } };
    expect(seen(late, '2026-02-27')).toMatchObject({ state: 'deemedAccepted', acceptedOn: '2026-02-12' });
  });

  it('an acceptance or a notice after the silence moves nothing', () => {
    const silent = { state: 'deemedAccepted', acceptedOn: '2026-02-12' };
    expect(seen({ ...received, acceptedOn: '2026-02-26' }, '2026-03-10')).toMatchObject({
      state: 'accepted',
      acceptedOn: '2026-02-26',
    });
    expect(seen({ ...received, acceptedOn: '2026-02-27' }, '2026-03-10')).toMatchObject(silent);
    const lateNotice = { ...received, supplement: { issuedOn: '2026-02-27', suppliedOn: '2026-03-09' } } as const;
    expect(seen(lateNotice, '2026-03-10')).toMatchObject(silent);
    expect(due(lateNotice, '2026-03-10')).toBe('2026-03-18');
    expect(due({ ...lateNotice, acceptedOn: '2026-03-10' }, '2026-03-10')).toBe('2026-03-18');
    const inTime = { ...told, acceptedOn: '2026-03-10' } as const;
    expect(seen(inTime, '2026-03-10')).toMatchObject({ state: 'accepted', acceptedOn: '2026-03-10' });
  });

  it('ACC-04: everything supplied, the clock starts that day', () => {
    const supplied = { ...told, supplement: { issuedOn: '2026-02-26', suppliedOn: '2026-03-10' } } as const;
    expect(seen(supplied, '2026-03-10')).toMatchObject({ state: 'accepted', acceptedOn: '2026-03-10' });
    expect(due(supplied, '2026-03-10')).toBe('2026-04-08');
  });

  it('ACC-05: make-up days count into the five', () => {
    expect(seen({ receivedOn: '2024-09-27' }, '2024-09-27').noticeBy).toBe('2024-10-10');
  });

  it('ACC-06: everything is told once', () => {
    const problem = 'supplement-notice-already-issued';
    expect(supplementNoticeProblem(received, { newDefectsOnly: false }, nationalRuleSet)).toBeUndefined();
    expect(supplementNoticeProblem(told, { newDefectsOnly: false }, nationalRuleSet)).toBe(problem);
    expect(supplementNoticeProblem(told, { newDefectsOnly: true }, nationalRuleSet)).toBeUndefined();
    const never = { ...nationalRuleSet, acceptance: { ...nationalRuleSet.acceptance, secondNotice: 'never' } } as const;
    expect(supplementNoticeProblem(told, { newDefectsOnly: true }, never)).toBe(problem);
  });

  it('ACC-07, ACC-08: declining needs a reason, and the competent authority by name', () => {
    const answer = { kind: 'declined', date: '2026-03-02', sealed: true } as const;
    expect(answerFaults({ ...answer, ground: 'notRequired' })).toEqual(['reason-required']);
    expect(answerFaults({ ...answer, ground: 'notCompetent', reason: '不属于本机关职权' })).toEqual([
      'authority-required',
    ]);
    const whole = {
      ...answer,
      ground: 'notCompetent',
      reason: '不属于本机关职权',
      competentAuthority: '县水利局',
    } as const;
    expect(answerFaults(whole)).toEqual([]);
    expect(seen({ ...received, declinedOn: '2026-02-12' }, '2026-02-12').state).toBe('declined');
    expect(seen({ ...received, declinedOn: '2026-02-13' }, '2026-02-12').state).toBe('received');
    expect(seen({ ...received, acceptedOn: '2026-02-13' }, '2026-02-12').state).toBe('received');
  });

  it('ACC-09: corrected on the spot, accepted the same day without a notice', () => {
    expect(seen({ ...received, acceptedOn: '2026-02-12' }, '2026-02-12')).toMatchObject({ acceptedOn: '2026-02-12' });
  });

  it('ACC-10: an answer carries seal and date; on the spot a place may do without a receipt', () => {
    expect(answerFaults({ kind: 'accepted', sealed: false })).toEqual(['seal-required', 'date-required']);
    expect(
      answerFaults({ kind: 'declined', sealed: false, onTheSpot: true }, { receiptOnTheSpot: false }),
    ).toHaveLength(3);
    expect(answerFaults({ kind: 'accepted', sealed: false }, { receiptOnTheSpot: false })).toHaveLength(2);
    const blank = { reason: ' ', competentAuthority: ' ', ground: 'notCompetent' } as const;
    expect(answerFaults({ kind: 'declined', sealed: true, date: '2026-03-02', ...blank })).toEqual([
      'reason-required',
      'authority-required',
    ]);
    const onTheSpot = { kind: 'accepted', sealed: false, onTheSpot: true } as const;
    expect(answerFaults(onTheSpot, { receiptOnTheSpot: false })).toEqual([]);
    expect(answerFaults(onTheSpot)).toEqual(['seal-required', 'date-required']);
  });

  it('ACC-11, ACC-12: a filing on a holiday counts from that day, or from the next workday', () => {
    const filing: CaseFacts = { receivedOn: '2025-02-02' };
    const rolls = { ...nationalRuleSet, counting: { ...nationalRuleSet.counting, receipt: 'nextWorkday' } } as const;
    expect(seen(filing, '2025-02-02').noticeBy).toBe('2025-02-10');
    expect(seen(filing, '2025-02-05', rolls).noticeBy).toBe('2025-02-11');
    expect(seen(filing, '2025-02-12', rolls)).toMatchObject({ acceptedOn: '2025-02-05' });
  });

  it('ACC-13: three days where another law says so', () => {
    expect(seen({ receivedOn: '2026-05-25' }, '2026-05-25', pollutantPermits).noticeBy).toBe('2026-05-28');
  });

  it('ACC-14: seven for a request for information', () => {
    expect(seen({ receivedOn: '2023-04-26' }, '2023-04-26', informationDisclosure).noticeBy).toBe('2023-05-09');
  });

  it('a place may want to be told on the spot', () => {
    expect(seen({ receivedOn: '2026-03-02' }, '2026-03-02', anyang).noticeBy).toBe('2026-03-02');
    expect(seen({ receivedOn: '2026-03-02' }, '2026-03-03', anyang).state).toBe('deemedAccepted');
  });

  it('a silence that no law deems acceptance is overdue', () => {
    const overdue = { ...nationalRuleSet, acceptance: { ...nationalRuleSet.acceptance, silence: 'overdue' } } as const;
    expect(seen(received, '2026-02-27', overdue)).toEqual({ state: 'noticeOverdue', noticeBy: '2026-02-26' });
    const late = { ...received, acceptedOn: '2026-03-02' } as const;
    expect(seen(late, '2026-03-02', overdue)).toMatchObject({ state: 'accepted', acceptedOn: '2026-03-02' });
  });

  it('lapses when what was asked for never came, as the rule set says', () => {
    const asked: CaseFacts = { receivedOn: '2026-03-02', supplement: { issuedOn: '2026-03-02' } };
    expect(seen(asked, '2026-03-16', reconsideration)).toMatchObject({
      state: 'awaitingSupplement',
      supplyBy: '2026-03-16',
    });
    expect(seen(asked, '2026-03-17', reconsideration)).toMatchObject({ state: 'supplementLapsed', lapse: 'withdrawn' });
    const supplied = (suppliedOn: IsoDate, today: IsoDate) =>
      seen({ ...asked, supplement: { issuedOn: '2026-03-02', suppliedOn } }, today, reconsideration).state;
    expect(supplied('2026-03-16', '2026-03-16')).toBe('accepted');
    expect(supplied('2026-03-16', '2026-03-15')).toBe('awaitingSupplement');
    expect(supplied('2026-03-16', '2026-04-15')).toBe('accepted');
    const late = { ...asked, supplement: { issuedOn: '2026-03-02', suppliedOn: '2026-03-17' } } as const;
    expect(seen(late, '2026-03-17', reconsideration).state).toBe('supplementLapsed');
  });
});
