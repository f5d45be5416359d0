import { describe, expect, it } from 'vitest';
import type { HallEntry, HallEvent } from '../log/hall-event.ts';
import { caseStream, ratingStream } from '../log/streams.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { parseLimit } from '../rules/parse-limit.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { caseRecord } from './case-record.ts';
import { applyAllToOpenCases, applyToOpenCases, type OpenCases, openCasesAt } from './open-cases.ts';
import { queueViewer } from './queue-view.ts';
import { EMPTY_QUEUE } from './queue.ts';
import { windowState } from './window-state.ts';

const view = (today: IsoDate) => ({ today, calendar: chinaCalendar });

/** Entries at nine in the morning, Beijing time, of the days they are keyed by. */
function entriesOf(caseNumber: string, window: string, events: Readonly<Record<string, HallEvent>>): HallEntry[] {
  return Object.entries(events).map(([day, event], index) => ({
    stream: event.type === 'rating.give' ? ratingStream(caseNumber) : caseStream(caseNumber),
    version: event.type === 'rating.give' ? 1 : index + 1,
    position: index + 1,
    at: `${day}T01:00:00.000Z`,
    by: { role: 'clerk', id: 'c1', window },
    hall: 'h1',
    machine: 'promised-case@1',
    ruleSet: 'national@1',
    command: String(index),
    event,
  }));
}

const accepted = (caseNumber = 'C1', acceptedOn: IsoDate = '2026-02-13'): HallEvent => ({
  type: 'case.accept',
  caseNumber,
  guide: 'g1',
  matter: '护士执业注册',
  department: '卫生健康局',
  caseType: 'promised',
  acceptedOn,
  promised: parseLimit('5个工作日'),
  ticket: '2026-02-13/A001',
});
const entries = entriesOf('C1', 'w1', {
  '2026-02-13': accepted(),
  '2026-02-28': { type: 'case.decide', outcome: 'refused', reason: '不符合条件' },
  '2026-03-02': { type: 'case.deliver' },
  '2026-03-03': { type: 'rating.give', caseNumber: 'C1', level: 2 },
});

describe('caseRecord', () => {
  it('knows no case without acceptance', () => {
    expect(caseRecord([], view('2026-03-03'))).toBeUndefined();
    expect(caseRecord(entries.slice(1), view('2026-03-03'))).toBeUndefined();
  });

  it('shows an accepted case with its due date', () => {
    expect(caseRecord(entries.slice(0, 1), view('2026-02-24'))).toEqual({
      caseNumber: 'C1',
      guide: 'g1',
      matter: '护士执业注册',
      department: '卫生健康局',
      caseType: 'promised',
      stage: 'accepted',
      acceptedOn: '2026-02-13',
      promised: { text: '5个工作日', period: { unit: 'workday', amount: 5 } },
      due: { on: '2026-02-27', workdaysLeft: 3, provisional: false, overdue: false },
      steps: [{ type: 'accepted', at: '2026-02-13T01:00:00.000Z', window: 'w1' }],
      ratable: false,
      version: 1,
    });
  });

  it.each<[number, string, boolean, number, string[]]>([
    [1, 'accepted', false, 1, ['accepted']],
    [2, 'decided', false, 2, ['accepted', 'decided']],
    [3, 'closed', true, 3, ['accepted', 'decided', 'delivered']],
    [4, 'closed', false, 3, ['accepted', 'decided', 'delivered', 'rated']],
  ])('after %i entries is %s, ratable %s, at version %i', (count, stage, ratable, version, steps) => {
    const record = caseRecord(entries.slice(0, count), view('2026-03-03'));
    expect(record).toMatchObject({ stage, ratable, version });
    expect(record?.steps.map(({ type }) => type)).toEqual(steps);
  });

  it('keeps the outcome and its reason', () => {
    expect(caseRecord(entries, view('2026-03-03'))).toMatchObject({ outcome: 'refused', reason: '不符合条件' });
  });

  it('WD-28: is as late as on the day of its decision, whenever one looks', () => {
    for (const today of ['2026-02-28', '2026-03-03', '2026-11-22'] as const)
      expect(caseRecord(entries, view(today))?.due).toMatchObject({ workdaysLeft: -1, overdue: true });
    const punctual = entriesOf('C1', 'w1', {
      '2026-02-13': accepted(),
      '2026-02-27': { type: 'case.decide', outcome: 'granted' },
    });
    expect(caseRecord(punctual, view('2026-11-22'))?.due).toMatchObject({ workdaysLeft: 0, overdue: false });
  });

  it('has no due date where nothing countable was promised', () => {
    const { promised: _, ...silent } = accepted() as Extract<HallEvent, { type: 'case.accept' }>;
    const words = { ...silent, promised: parseLimit('视情况而定') };
    for (const event of [silent, words]) {
      const record = caseRecord(entriesOf('C1', 'w1', { '2026-02-13': event }), view('2026-02-24'));
      expect(record).not.toHaveProperty('due');
    }
  });
});

describe('windowState', () => {
  const none: OpenCases = new Map();
  const other = entriesOf('C2', 'w2', { '2026-02-24': accepted('C2', '2026-02-24') });
  const later = entriesOf('C3', 'w1', { '2026-02-25': accepted('C3', '2026-02-25') });
  const casesAt = (cases: OpenCases, window: string) =>
    openCasesAt(cases, window, view('2026-03-03')).map(({ caseNumber, stage }) => [caseNumber, stage]);

  it('lists the cases of its window until they are handed over, the oldest first', () => {
    const open = [...entries.slice(0, 2), ...other, ...later].reduce(applyToOpenCases, none);
    expect(casesAt(open, 'w1')).toEqual([
      ['C1', 'decided'],
      ['C3', 'accepted'],
    ]);
    expect(casesAt(open, 'w2')).toEqual([['C2', 'accepted']]);
    const handedOver = entries.slice(2).reduce(applyToOpenCases, open);
    expect(casesAt(handedOver, 'w1')).toEqual([['C3', 'accepted']]);
    expect(applyAllToOpenCases(open, entries.slice(2))).toEqual(handedOver);
    expect(applyAllToOpenCases(open, [])).toBe(open);
  });

  it('is empty in an empty hall', () => {
    const hall = { id: 'h1', name: '', departments: [], windows: [] };
    const look = queueViewer(hall)(new Date('2026-03-03T01:00:00Z'));
    expect(windowState(EMPTY_QUEUE, none, { id: 'w1', businesses: ['health'] }, look, view('2026-03-03'))).toEqual({
      window: 'w1',
      waiting: 0,
      status: { window: 'w1', state: 'open' },
      line: [],
      held: [],
      cases: [],
    });
  });
});
