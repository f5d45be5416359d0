import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../machines/case/case-event.ts';
import { parseLimit } from '../rules/parse-limit.ts';
import { aReceivedCase } from '../testing/a-received-case.ts';
import { caseEntries } from '../testing/case-entries.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { caseDeadline } from './case-deadline.ts';
import { caseRecord } from './case-record.ts';

const view = { today: '2026-02-25', calendar: chinaCalendar } as const;
const accepted = (text: string): CaseEvent[] => [
  aReceivedCase({ on: '2026-02-13', noticeBy: '2026-02-27', limits: { promised: parseLimit(text) } }),
  { type: 'case.accept', on: '2026-02-13', as: 'promised', officer: 'W101' },
];

describe('caseDeadline', () => {
  it('ends on the day that the record shows, with its card and its days', () => {
    const entries = caseEntries(accepted('5个工作日'));
    const { deadline, days } = caseDeadline(entries, view)!;
    expect([deadline.due, deadline.card]).toEqual([caseRecord(entries, view)?.due?.on, 'none']);
    expect([days[0]?.reason, days.at(-1)?.date]).toEqual(['start', '2026-02-27']);
    expect(caseDeadline(entries, { ...view, today: '2026-02-26' })?.deadline.card).toBe('yellow');
  });

  it('stands still once the case is decided', () => {
    const decided = caseEntries([
      ...accepted('5个工作日'),
      { type: 'case.decide', on: '2026-02-24', outcome: 'granted' },
    ]);
    const { deadline } = caseDeadline(decided, { ...view, today: '2026-06-01' })!;
    expect(deadline).toMatchObject({ state: 'met', card: 'none' });
  });

  it('has no last day while a pause runs, and a later one after it', () => {
    const paused: CaseEvent[] = [
      ...accepted('5个工作日'),
      { type: 'case.pause', on: '2026-02-24', reason: '检验', notifiedOn: '2026-02-24', until: '2026-03-03' },
    ];
    expect(caseDeadline(caseEntries(paused), view)?.deadline).toMatchObject({ state: 'frozen' });
    expect(caseRecord(caseEntries(paused), view)).not.toHaveProperty('due');
    const resumed = caseEntries([...paused, { type: 'case.resume', on: '2026-02-26' }]);
    // Counted are Feb 14 (a make-up workday), 24, 27, 28 (another) and Mar 2; the pause takes the 25th and the 26th.
    expect(caseRecord(resumed, { ...view, today: '2026-02-26' })?.due?.on).toBe('2026-03-02');
  });

  it('has no days for a limit in hours, and the law’s where only words were promised', () => {
    expect(caseDeadline(caseEntries(accepted('2小时')), view)?.days).toEqual([]);
    const lawful = caseDeadline(caseEntries(accepted('视情况而定')), view)!;
    expect(lawful.deadline).toMatchObject({ name: 'statutory', period: { amount: 20, unit: 'workday' } });
    expect(lawful.days.at(-1)?.date).toBe(lawful.deadline.due);
    expect(caseDeadline([], view)).toBeUndefined();
  });
});
