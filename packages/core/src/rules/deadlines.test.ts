import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { addPeriod } from '../time/add-period.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { provisionalCalendar } from '../time/other-calendars.ts';
import type { CaseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { extensionProblem } from './extensions.ts';
import { checkLimits, makeRuleSet } from './make-rule-set.ts';
import { nationalRuleSet } from './national-rule-set.ts';
import * as presets from './presets/index.ts';
import type { RuleSet } from './rule-set.ts';
import { hearingDays, hearingNoticeBy, renewalFilingBy } from './side-limits.ts';

const coded = (code: string) => expect.objectContaining({ code });
const workdays = (amount: number) => ({ unit: 'workday' as const, amount });
const accepted = (on: IsoDate, more: Partial<CaseFacts> = {}): CaseFacts => ({
  receivedOn: on,
  acceptedOn: on,
  ...more,
});
const seen = (facts: CaseFacts, today: IsoDate, ruleSet: RuleSet = nationalRuleSet) =>
  deadlines(facts, ruleSet, chinaCalendar, today);
const counting = (change: Partial<RuleSet['counting']>): RuleSet => ({
  ...nationalRuleSet,
  counting: { ...nationalRuleSet.counting, ...change },
});

describe('the statutory limit', () => {
  const extension = { approvedOn: '2025-02-08', amount: 10, approver: 'authorityHead', reason: '案情复杂' } as const;

  it('TL-01: twenty workdays', () => {
    expect(seen(accepted('2025-01-06'), '2025-01-06').statutory).toMatchObject({
      due: '2025-02-08',
      remaining: 20,
      state: 'onTime',
      basis: { title: '行政许可法', article: '第四十二条第一款' },
    });
  });

  it('TL-02: extended on its last day by ten, counted from acceptance', () => {
    const { statutory } = seen(accepted('2025-01-06', { extensions: [extension] }), '2025-02-08');
    expect(statutory).toMatchObject({ due: '2025-02-21', period: { amount: 30 } });
  });

  it.each<[string, object, object, string]>([
    ['TL-03', { approvedOn: '2025-02-09' }, {}, 'extension-after-expiry'],
    ['TL-04', {}, { granted: 1 }, 'extension-limit'],
    ['TL-05', { amount: 11 }, {}, 'extension-too-long'],
    ['TL-06', { approver: undefined }, {}, 'approver-required'],
    ['TL-06', { approver: 'governmentHead' }, {}, 'approver-required'],
    ['TL-06', { reason: ' ' }, {}, 'reason-required'],
    ['half a day', { amount: 0.5 }, {}, 'extension-too-long'],
    ['nothing', { amount: 0 }, {}, 'extension-too-long'],
  ])('%s: refuses %j', (_id, change, state, problem) => {
    const limit = { due: '2025-02-08' as IsoDate, granted: 0, handling: 'ordinary' as const, ...state };
    expect(extensionProblem({ ...extension, ...change }, limit, nationalRuleSet)).toBe(problem);
  });

  it('TL-03: an extension after the end leaves the case overdue', () => {
    const late = seen(
      accepted('2025-01-06', { extensions: [{ ...extension, approvedOn: '2025-02-09' }] }),
      '2025-02-10',
    );
    expect(late.statutory).toMatchObject({ due: '2025-02-08', state: 'overdue' });
    expect(late.extensions).toMatchObject([{ effective: false, problem: 'extension-after-expiry' }]);
  });

  it('TL-04: the second extension does not hold', () => {
    const twice = [extension, { ...extension, approvedOn: '2025-02-20' as IsoDate }];
    const { statutory, extensions } = seen(accepted('2025-01-06', { extensions: twice }), '2025-02-21');
    expect([statutory?.due, extensions.map(({ problem }) => problem)]).toEqual([
      '2025-02-21',
      [undefined, 'extension-limit'],
    ]);
  });

  it('TL-07, TL-08: joint handling has forty-five and fifteen', () => {
    const facts = accepted('2024-08-01', { handling: 'joint' });
    expect(seen(facts, '2024-08-01').statutory?.due).toBe('2024-10-10');
    const approved = { approvedOn: '2024-10-08', amount: 15, approver: 'governmentHead', reason: '会审未完' } as const;
    expect(seen({ ...facts, extensions: [approved] }, '2024-10-08').statutory?.due).toBe('2024-10-30');
  });

  it('TL-09: ten workdays to deliver', () => {
    const { delivery } = seen(accepted('2026-09-01', { decidedOn: '2026-09-23' }), '2026-09-23');
    expect(delivery).toMatchObject({ due: '2026-10-14', state: 'onTime', basis: { article: '第四十四条' } });
  });

  it('TL-10: the lower authority has twenty', () => {
    expect(seen(accepted('2021-04-28', { handling: 'lowerReview' }), '2021-04-28').statutory?.due).toBe('2021-05-28');
  });

  it('TL-21: a place where the first day counts', () => {
    const facts = accepted('2022-04-28', { limits: { promised: workdays(5) } });
    expect(seen(facts, '2022-04-28').promised?.due).toBe('2022-05-09');
    expect(seen(facts, '2022-04-28', counting({ firstDayCounts: true })).promised?.due).toBe('2022-05-07');
  });
});

describe('promise and statute', () => {
  it('TL-17: a promise longer than the statute cannot be', () => {
    expect(() => checkLimits({ promised: workdays(7), statutory: workdays(5) })).toThrow(
      coded('promise-exceeds-statutory'),
    );
    expect(() => checkLimits({ promised: workdays(5), statutory: workdays(5) })).not.toThrow();
    expect(() => checkLimits({ promised: { ...workdays(3), upTo: 7 }, statutory: workdays(5) })).toThrow();
    expect(() => checkLimits({ promised: workdays(6), statutory: { ...workdays(5), upTo: 6 } })).not.toThrow();
    expect(() => checkLimits({ promised: { unit: 'day', amount: 7 }, statutory: workdays(5) })).not.toThrow();
    expect(() => checkLimits({ promised: workdays(7) })).not.toThrow();
    expect(() => checkLimits({ statutory: workdays(7) })).not.toThrow();
    const changes = { id: 'x', name: 'x', place: 'x', sources: { promised: { title: 'x', verified: false } } };
    expect(() => makeRuleSet(nationalRuleSet, { ...changes, promised: { ordinary: workdays(21) } })).toThrow(
      expect.objectContaining({ code: 'promise-exceeds-statutory', path: 'limits.promised' }),
    );
  });

  it('TL-18: late for the promise is not late for the law', () => {
    const facts = accepted('2025-09-22', { limits: { promised: workdays(5) } });
    const { promised, statutory } = seen(facts, '2025-09-22');
    expect([promised?.due, statutory?.due]).toEqual(['2025-09-28', '2025-10-24']);
    expect(seen(facts, '2025-09-28')).toMatchObject({ overPromise: false, overStatutory: false });
    expect(seen(facts, '2025-09-29')).toMatchObject({ overPromise: true, overStatutory: false, card: 'red' });
    expect(seen(facts, '2025-10-25')).toMatchObject({ overPromise: true, overStatutory: true });
    expect(seen({ ...facts, decidedOn: '2025-10-09' }, '2025-12-01')).toMatchObject({
      promised: { state: 'late' },
      statutory: { state: 'met' },
    });
  });
});

describe('steps and delivery', () => {
  it('have names of their own, and yellow cards for steps only', () => {
    const steps = [{ name: '审查', limit: workdays(5), begunOn: '2026-03-02' }] as const;
    const { steps: seenSteps, delivery } = seen(
      accepted('2026-03-02', { steps, decidedOn: '2026-03-03' }),
      '2026-03-03',
    );
    expect(seenSteps).toMatchObject([{ name: 'step', step: '审查', yellowFrom: '2026-03-06' }]);
    expect(delivery).toMatchObject({ name: 'delivery', due: '2026-03-17' });
    expect(
      [delivery, statutoryOf('2026-03-03')].map((one) => [one && 'yellowFrom' in one, one && 'step' in one]),
    ).toEqual([
      [false, false],
      [true, false],
    ]);

    function statutoryOf(today: IsoDate) {
      return seen(accepted('2026-03-02'), today).statutory;
    }
  });

  it('are late when delivered late, and a late promise was over', () => {
    const facts = accepted('2026-03-02', { decidedOn: '2026-03-03', deliveredOn: '2026-03-18' });
    expect(seen(facts, '2026-03-18').delivery?.state).toBe('late');
    expect(seen(facts, '2026-03-18').card).toBe('none');
    const late = accepted('2026-03-02', { limits: { promised: workdays(1) }, decidedOn: '2026-03-04' });
    expect(seen(late, '2026-03-04')).toMatchObject({ overPromise: true, overStatutory: false, card: 'none' });
  });

  it('is not warned of by what was met', () => {
    const facts = accepted('2026-03-02', { limits: { promised: workdays(5) }, decidedOn: '2026-03-09' });
    expect(seen(facts, '2026-03-09')).toMatchObject({ promised: { yellowFrom: '2026-03-06' }, card: 'none' });
  });

  it('TYPE-01: only the case types that a rule set exempts have no yellow card', () => {
    const card = (caseType: CaseFacts['caseType']) =>
      seen(accepted('2026-03-02', { limits: { promised: workdays(1) }, ...(caseType && { caseType }) }), '2026-03-02')
        .card;
    expect([card('immediate'), card('promised'), card(undefined)]).toEqual(['none', 'yellow', 'yellow']);
  });
});

describe('licences, calendar days and hearings', () => {
  it('TL-19: renewal is filed thirty days before, of either kind', () => {
    const byWorkday = { ...nationalRuleSet, renewal: { ...nationalRuleSet.renewal, fileBefore: workdays(30) } };
    expect(renewalFilingBy('2026-06-30', byWorkday, chinaCalendar)).toBe('2026-05-18');
    expect(renewalFilingBy('2026-06-30', nationalRuleSet, chinaCalendar)).toBe('2026-05-31');
  });

  it('TL-20: not decided by the day it ends, a licence is renewed', () => {
    const facts = accepted('2026-05-20', { licenceExpiresOn: '2026-06-30' });
    expect(seen(facts, '2026-06-30').renewal?.state).toBe('pending');
    expect(seen(facts, '2026-07-01').renewal?.state).toBe('deemedRenewed');
    expect(seen({ ...facts, decidedOn: '2026-06-30' }, '2026-07-01').renewal?.state).toBe('decided');
    expect(seen({ ...facts, decidedOn: '2026-07-01' }, '2026-07-01').renewal?.state).toBe('deemedRenewed');
    const overdue = { ...nationalRuleSet, renewal: { ...nationalRuleSet.renewal, silence: 'overdue' } } as const;
    expect(seen(facts, '2026-07-01', overdue).renewal?.state).toBe('overdue');
  });

  it('TL-20: only a filing in time, accepted before the licence ended, is renewed by silence', () => {
    const renewal = (more: CaseFacts) => seen({ licenceExpiresOn: '2026-06-30', ...more }, '2026-07-31').renewal?.state;
    expect(renewal(accepted('2026-05-31'))).toBe('deemedRenewed');
    expect(renewal(accepted('2026-06-01'))).toBe('lapsed');
    expect(renewal({ receivedOn: '2026-05-20', declinedOn: '2026-05-21' })).toBe('lapsed');
    const supplied = (suppliedOn: IsoDate) =>
      renewal({ receivedOn: '2026-05-20', supplement: { issuedOn: '2026-05-20', suppliedOn } });
    expect([supplied('2026-06-30'), supplied('2026-07-01')]).toEqual(['deemedRenewed', 'lapsed']);
  });

  it.each<[string, IsoDate, number, IsoDate]>([
    ['TL-22', '2026-08-03', 30, '2026-09-02'],
    ['TL-23', '2026-09-05', 30, '2026-10-08'],
    ['TL-24', '2024-01-11', 30, '2024-02-18'],
    ['TL-26', '2026-08-08', 60, '2026-10-08'],
  ])('%s: calendar days from %s, %i', (_id, from, amount, due) => {
    const facts = accepted(from, { limits: { statutory: { unit: 'day', amount } } });
    expect(seen(facts, from).statutory?.due).toBe(due);
  });

  it('TL-25: a month ends on its last day where there is no thirty-first', () => {
    const facts = accepted('2025-01-31', { limits: { statutory: { unit: 'month', amount: 1 } } });
    expect(seen(facts, '2025-01-31').statutory?.due).toBe('2025-02-28');
  });

  it('TL-27: a petition of sixty days ends in a year without a notice, and says so', () => {
    const facts = accepted('2026-11-16');
    expect(seen(facts, '2026-11-16', presets.petitions).statutory).toMatchObject({
      due: '2027-01-15',
      provisional: true,
    });
    const plain = addPeriod(
      provisionalCalendar(chinaCalendar),
      '2026-11-16',
      { unit: 'day', amount: 90 },
      { roll: false },
    );
    expect(plain).toBe('2027-02-14');
  });

  it('TL-28: five days to ask for a hearing, twenty to hold it, seven to announce it', () => {
    expect(hearingDays({ toldOn: '2025-05-06', requestedOn: '2025-05-13' }, nationalRuleSet, chinaCalendar)).toEqual({
      requestBy: '2025-05-13',
      holdBy: '2025-06-11',
    });
    expect(hearingDays({ toldOn: '2025-05-06' }, nationalRuleSet, chinaCalendar)).toEqual({ requestBy: '2025-05-13' });
    expect(hearingNoticeBy('2025-06-11', nationalRuleSet, chinaCalendar)).toBe('2025-05-30');
  });
});

describe('years without a notice', () => {
  it('CAL-04, CAL-05: a limit that runs into one is provisional', () => {
    expect(seen(accepted('2026-12-21'), '2026-12-21')).toMatchObject({
      provisional: true,
      statutory: { due: '2027-01-18', provisional: true },
    });
  });

  it('CAL-12: so is one that ends on the last days of the last year', () => {
    const facts = accepted('2026-12-28', { limits: { promised: workdays(3) } });
    expect(seen(facts, '2026-12-28').promised).toMatchObject({ due: '2026-12-31', provisional: true });
  });

  it('does not answer for a case from before the calendar', () => {
    expect(() => seen(accepted('2017-11-01'), '2018-01-02')).toThrow(expect.objectContaining({ year: 2017 }));
  });

  it('says provisional when any of its days is', () => {
    const facts = accepted('2026-12-14', { limits: { promised: workdays(5) } });
    const { provisional, promised, statutory } = seen(facts, '2026-12-14');
    expect([provisional, promised?.provisional, statutory?.provisional]).toEqual([true, false, true]);
  });
});
