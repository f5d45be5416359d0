import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../machines/case/case-event.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { caseRulesOf } from '../rules/case-rules.ts';
import { parseLimit } from '../rules/parse-limit.ts';
import { xiangfan } from '../rules/presets/xiangfan.ts';
import { aReceivedCase } from '../testing/a-received-case.ts';
import { caseEntries } from '../testing/case-entries.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { openCaseSummaries, overdueCases } from './case-summaries.ts';
import { applyToOpenCases, noOpenCases } from './open-cases.ts';
import { queueViewer } from './queue-view.ts';
import { EMPTY_QUEUE } from './queue.ts';
import { windowState } from './window-state.ts';

const view = (today: IsoDate) => ({ today, calendar: chinaCalendar });
const limits = { promised: parseLimit('5个工作日') };
const caseOf = (caseNumber: string, on: IsoDate, window = '1', more: readonly CaseEvent[] = []) =>
  caseEntries(
    [
      aReceivedCase({ caseNumber, on, noticeBy: '2026-12-31', limits }),
      { type: 'case.accept', on, as: 'promised', officer: 'W101' },
      ...more,
    ],
    window,
  );
const first = caseOf('C1', '2026-02-13', '1', [
  { type: 'case.decide', on: '2026-02-24', outcome: 'granted' },
  { type: 'case.deliver', on: '2026-02-25', way: 'window' },
]);
const second = caseOf('C2', '2026-02-24', '2');
const third = caseOf('C3', '2026-02-25');
const listed = (open: typeof noOpenCases, window: string) =>
  openCaseSummaries(open, view('2026-03-03'), { window }).map(({ caseNumber, stage }) => [caseNumber, stage]);

describe('the open cases', () => {
  it('are those of a window until they are handed over, the oldest first', () => {
    const open = applyToOpenCases(noOpenCases, [...first.slice(0, 3), ...second, ...third]);
    expect(listed(open, '1')).toEqual([
      ['C1', 'decided'],
      ['C3', 'accepted'],
    ]);
    expect(listed(open, '2')).toEqual([['C2', 'accepted']]);
    expect(listed(applyToOpenCases(open, first.slice(3)), '1')).toEqual([['C3', 'accepted']]);
  });

  it('are the same whether the log is read at once or entry by entry, and share what is the same', () => {
    const entries = [...first, ...second, ...third];
    const atOnce = applyToOpenCases(noOpenCases, entries);
    const oneByOne = entries.reduce((open, entry) => applyToOpenCases(open, [entry]), noOpenCases);
    expect([...oneByOne.cases]).toEqual([...atOnce.cases]);
    expect(atOnce.cases.get('C2')?.context.materials).toBe(atOnce.cases.get('C3')?.context.materials);
    expect(applyToOpenCases(atOnce, [])).toBe(atOnce);
  });

  it('put urgent ones first', () => {
    const urgent = caseEntries([aReceivedCase({ caseNumber: 'C9', on: '2026-02-26', urgent: true })]);
    const open = applyToOpenCases(noOpenCases, [...second, ...urgent]);
    expect(openCaseSummaries(open, view('2026-02-26')).map(({ caseNumber }) => caseNumber)).toEqual(['C9', 'C2']);
  });

  it('keep a returned case only where it may still be reviewed, and a commitment until it is verified', () => {
    const no = { reason: '不符合条件', basis: '规定', remedies: ['复核'] };
    const returned = (rules: ReturnType<typeof caseRulesOf>) =>
      caseEntries([
        aReceivedCase({ caseNumber: 'C4', rules }),
        { type: 'case.decline', on: '2026-03-02', ground: 'notQualified', ...no },
      ]);
    expect(applyToOpenCases(noOpenCases, returned(aReceivedCase().rules)).cases.size).toBe(0);
    expect(applyToOpenCases(noOpenCases, returned(caseRulesOf(xiangfan))).cases.size).toBe(1);
    const committed = caseEntries([
      aReceivedCase({ caseNumber: 'C5', on: '2026-03-02' }),
      {
        type: 'case.accept',
        on: '2026-03-02',
        as: 'immediate',
        officer: 'W101',
        commitment: { materials: ['2'], signedOn: '2026-03-02' },
      },
      { type: 'case.decide', on: '2026-03-02', outcome: 'granted' },
      { type: 'case.deliver', on: '2026-03-02', way: 'window' },
      { type: 'case.verify', on: '2026-04-02', finding: 'kept' },
    ]);
    const closed = applyToOpenCases(noOpenCases, committed.slice(0, 4));
    expect(openCaseSummaries(closed, view('2026-03-03'))).toMatchObject([{ caseNumber: 'C5', stage: 'closed' }]);
    expect(applyToOpenCases(closed, committed.slice(4)).cases.size).toBe(0);
  });

  it('give a window nothing in an empty hall', () => {
    const look = queueViewer({ id: 'h1', name: '', departments: [], windows: [] })(new Date('2026-03-03T01:00:00Z'));
    const window = { id: '1', businesses: ['health'] };
    const empty = windowState(EMPTY_QUEUE, noOpenCases, window, look, view('2026-03-03'));
    expect(empty).toEqual({
      window: '1',
      day: '2026-03-03',
      waiting: 0,
      status: { window: '1', state: 'open' },
      line: [],
      held: [],
      cases: [],
    });
  });
});

describe('overdueCases', () => {
  const open = applyToOpenCases(noOpenCases, [...first.slice(0, 2), ...second, ...third]);

  it('C3: lists what is over its limit and what will be, the worst first', () => {
    // C1 was due on Feb 27, C2 on Mar 2, C3 is on Mar 3; Feb 28 is a make-up workday.
    const rows = overdueCases(open, view('2026-03-03'));
    expect(
      rows.map(({ caseNumber, limit, limitOn, workdaysOver, card }) => [
        caseNumber,
        limit,
        limitOn,
        workdaysOver,
        card,
      ]),
    ).toEqual([
      ['C1', 'promised', '2026-02-27', 3, 'red'],
      ['C2', 'promised', '2026-03-02', 1, 'red'],
      ['C3', 'promised', '2026-03-03', 0, 'yellow'],
    ]);
  });

  it('is empty while there is time, and can be one window’s', () => {
    expect(overdueCases(open, view('2026-02-25'))).toEqual([]);
    expect(overdueCases(open, view('2026-03-03'), { window: '2' })).toHaveLength(1);
  });

  it('says who answers for it, and the reason that was reported', () => {
    const reported = caseOf('C7', '2026-02-13', '1', [
      { type: 'case.report', on: '2026-02-27', reason: '系统故障', basis: '限时办结制度', approver: 'D001' },
    ]);
    expect(overdueCases(applyToOpenCases(noOpenCases, reported), view('2026-03-02'))).toMatchObject([
      { caseNumber: 'C7', reason: '系统故障', answerable: { staff: 'W101' } },
    ]);
  });
});
