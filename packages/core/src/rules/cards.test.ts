import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { deadlines } from './deadlines.ts';
import { onTimeFigures } from './on-time.ts';
import { dayBeforeCard, yulin } from './presets/index.ts';
import type { RuleSet } from './rule-set.ts';

const promised = (acceptedOn: IsoDate, amount: number, more: Partial<CaseFacts> = {}): CaseFacts => ({
  receivedOn: acceptedOn,
  acceptedOn,
  limits: { promised: { unit: 'workday', amount } },
  ...more,
});
const seen = (facts: CaseFacts, today: IsoDate, ruleSet: RuleSet) => deadlines(facts, ruleSet, chinaCalendar, today);

describe('yellow and red cards', () => {
  it.each<[string, number, IsoDate, IsoDate, IsoDate]>([
    ['WARN-01', 1, '2026-11-03', '2026-11-02', '2026-11-04'],
    ['WARN-02', 3, '2026-11-05', '2026-11-04', '2026-11-06'],
    ['WARN-03', 5, '2026-11-09', '2026-11-06', '2026-11-10'],
    ['WARN-04', 10, '2026-11-13', '2026-11-13', '2026-11-17'],
    ['WARN-05', 20, '2026-11-26', '2026-11-27', '2026-12-01'],
  ])('%s: %i workdays', (_id, amount, byShare, byDay, redFrom) => {
    const facts = promised('2026-11-02', amount);
    expect(seen(facts, '2026-11-02', yulin).promised).toMatchObject({ yellowFrom: byShare, redFrom });
    expect(seen(facts, '2026-11-02', dayBeforeCard).promised).toMatchObject({ yellowFrom: byDay, redFrom });
    expect(seen(facts, byShare, yulin).card).toBe('yellow');
    expect(seen(facts, redFrom, yulin).card).toBe('red');
  });

  it('shows the earliest of several rules', () => {
    const both = {
      ...yulin,
      cards: { ...yulin.cards, yellow: [...yulin.cards.yellow, ...dayBeforeCard.cards.yellow] },
    };
    expect(seen(promised('2026-11-02', 3), '2026-11-02', both).promised?.yellowFrom).toBe('2026-11-04');
  });

  it('WARN-06: no card while a pause runs, and a warning before it ends', () => {
    const pauses = [{ reason: '检测', from: '2026-11-04', to: '2026-11-20', notifiedOn: '2026-11-04' }] as const;
    const facts = promised('2026-11-02', 3, { pauses });
    expect(seen(facts, '2026-11-18', dayBeforeCard)).toMatchObject({ card: 'none', pauseEndsSoon: false });
    expect(seen(facts, '2026-11-19', dayBeforeCard)).toMatchObject({ card: 'none', pauseEndsSoon: true });
    expect(seen(facts, '2026-11-20', dayBeforeCard)).toMatchObject({ pauseEndsSoon: true });
    expect(seen(facts, '2026-11-23', dayBeforeCard)).toMatchObject({ card: 'yellow', pauseEndsSoon: false });
    const open = { reason: '检测', from: '2026-11-04', notifiedOn: '2026-11-04' } as const;
    const both = promised('2026-11-02', 3, { pauses: [...pauses, open] });
    expect(seen(both, '2026-11-19', dayBeforeCard).pauseEndsSoon).toBe(true);
    expect(seen(promised('2026-11-02', 3, { pauses: [open] }), '2026-11-19', dayBeforeCard).pauseEndsSoon).toBe(false);
  });

  it('WARN-07: an immediate case has no yellow card, and is red the day after', () => {
    const facts = promised('2026-11-02', 0, { caseType: 'immediate' });
    expect(seen(facts, '2026-11-02', dayBeforeCard)).toMatchObject({ card: 'none', promised: { due: '2026-11-02' } });
    expect(seen(facts, '2026-11-03', dayBeforeCard).card).toBe('red');
  });

  it('WARN-08: late is late in the month of the last day, whenever it was closed', () => {
    const limits = [
      seen(promised('2026-10-26', 3, { decidedOn: '2026-10-29' }), '2026-12-01', yulin).promised!,
      seen(promised('2026-10-26', 3, { decidedOn: '2026-11-02' }), '2026-12-01', yulin).promised!,
      seen(promised('2026-11-02', 3, { decidedOn: '2026-11-03' }), '2026-12-01', yulin).promised!,
    ];
    expect(onTimeFigures(limits, '2026-10-01', '2026-10-31')).toEqual({ due: 2, onTime: 1, redCards: 1, rate: 0.5 });
    expect(onTimeFigures(limits, '2026-11-01', '2026-11-30')).toEqual({ due: 1, onTime: 1, redCards: 0, rate: 1 });
    const open = seen(promised('2026-10-26', 3), '2026-12-01', yulin).promised!;
    expect(onTimeFigures([open], '2026-10-29', '2026-10-29')).toEqual({ due: 1, onTime: 0, redCards: 1, rate: 0 });
    expect(onTimeFigures([{ ...open, state: 'frozen' }], '2026-10-29', '2026-10-29').redCards).toBe(0);
    expect(onTimeFigures([], '2026-11-01', '2026-11-30')).toEqual({ due: 0, onTime: 0, redCards: 0 });
  });
});
