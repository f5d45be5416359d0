import { describe, expect, it } from 'vitest';
import type { HallEntry, HallEvent } from '../log/hall-event.ts';
import { parseLimit } from '../rules/parse-limit.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { caseDeadline } from './case-deadline.ts';
import { caseRecord } from './case-record.ts';

const view = { today: '2026-02-25', calendar: chinaCalendar } as const;
const entry = (event: HallEvent, day: string, version: number): HallEntry => ({
  stream: 'case/C1',
  version,
  position: version,
  at: `${day}T01:00:00.000Z`,
  by: { role: 'clerk', id: 'c1', window: '1' },
  hall: 'h1',
  machine: 'promised-case@1',
  ruleSet: 'national@1',
  command: String(version),
  event,
});
const accepted = (text: string) =>
  entry(
    {
      type: 'case.accept',
      caseNumber: 'C1',
      guide: 'g1',
      matter: '护士执业注册',
      department: '卫生健康局',
      caseType: 'promised',
      acceptedOn: '2026-02-13',
      promised: parseLimit(text),
    },
    '2026-02-13',
    1,
  );

describe('caseDeadline', () => {
  it('ends on the day that the record shows, with its card and its days', () => {
    const entries = [accepted('5个工作日')];
    const { deadline, days } = caseDeadline(entries, view)!;
    expect([deadline.due, deadline.card]).toEqual([caseRecord(entries, view)?.due?.on, 'none']);
    expect([days[0]?.reason, days.at(-1)?.date]).toEqual(['start', '2026-02-27']);
    expect(caseDeadline(entries, { ...view, today: '2026-02-26' })?.deadline.card).toBe('yellow');
  });

  it('stands still once the case is decided', () => {
    const decided = entry({ type: 'case.decide', outcome: 'granted' }, '2026-02-24', 2);
    expect(caseDeadline([accepted('5个工作日'), decided], { ...view, today: '2026-06-01' })?.deadline).toMatchObject({
      state: 'met',
      card: 'none',
    });
  });

  it('has no days for a limit in hours, and nothing for words alone', () => {
    expect(caseDeadline([accepted('2小时')], view)?.days).toEqual([]);
    expect(caseDeadline([accepted('视情况而定')], view)).toBeUndefined();
    expect(caseDeadline([], view)).toBeUndefined();
  });
});
