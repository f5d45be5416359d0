import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../machines/case/case-event.ts';
import type { HallEntry } from '../log/hall-event.ts';
import { ratingStream } from '../log/streams.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { parseLimit } from '../rules/parse-limit.ts';
import { aReceivedCase } from '../testing/a-received-case.ts';
import { caseEntries } from '../testing/case-entries.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { caseRecord } from './case-record.ts';
import { caseRecordSchema } from '../schema/case-record.ts';

const view = (today: IsoDate) => ({ today, calendar: chinaCalendar });
const received = aReceivedCase({
  on: '2026-02-13',
  noticeBy: '2026-02-27',
  limits: { promised: parseLimit('5个工作日') },
});
const accepted: CaseEvent = { type: 'case.accept', on: '2026-02-13', as: 'promised', officer: 'W102' };
const no = { reason: '不符合条件', basis: '护士条例第七条', remedies: ['六十日内申请行政复议'] };
const entries: HallEntry[] = caseEntries([
  received,
  accepted,
  { type: 'case.decide', on: '2026-02-28', outcome: 'refused', ...no },
  { type: 'case.deliver', on: '2026-03-02', way: 'window' },
]);
const rated: HallEntry = {
  ...entries[0]!,
  stream: ratingStream(received.caseNumber),
  at: '2026-03-03T01:00:00.000Z',
  event: { type: 'rating.give', caseNumber: received.caseNumber } as HallEntry['event'],
};

describe('caseRecord', () => {
  it('knows no case that was never received', () => {
    expect(caseRecord([], view('2026-03-03'))).toBeUndefined();
    expect(() => caseRecord(entries.slice(1), view('2026-03-03'))).toThrow(
      expect.objectContaining({ code: 'log-unreplayable' }),
    );
  });

  it('shows an accepted case with its due date, who answers for it, and what may be done', () => {
    const record = caseRecord(entries.slice(0, 2), view('2026-02-24'));
    expect(record).toMatchObject({
      caseNumber: received.caseNumber,
      system: 'committed',
      caseType: 'promised',
      stage: 'accepted',
      turn: 'hall',
      acceptedOn: '2026-02-13',
      due: { on: '2026-02-27', workdaysLeft: 3, provisional: false, overdue: false },
      answerable: { staff: 'W102', since: '2026-02-13', because: 'accepted' },
      permitted: {
        'case.decide': 'allowed',
        'case.escalate': 'type-not-allowed',
        'case.decline': 'return-not-allowed',
      },
      ratable: false,
      version: 2,
    });
    expect(record?.permitted).not.toHaveProperty('case.deliver');
    expect(caseRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each<[number, string, boolean, number]>([
    [1, 'received', false, 1],
    [2, 'accepted', false, 2],
    [3, 'decided', false, 3],
    [4, 'closed', true, 4],
  ])('after %i entries is %s, ratable %s, at version %i', (count, stage, ratable, version) => {
    const record = caseRecord(entries.slice(0, count), view('2026-03-03'));
    expect(record).toMatchObject({ stage, ratable, version });
    expect(record?.steps.at(-1)).toMatchObject({ type: entries[count - 1]?.event.type, stage });
  });

  it('is rated once, and its rating does not count into its version', () => {
    const record = caseRecord([...entries, rated], view('2026-03-03'));
    expect(record).toMatchObject({ ratable: false, version: 4 });
    expect(record?.steps.at(-1)?.type).toBe('rating.give');
  });

  it('keeps the outcome with reason, basis and remedies', () => {
    expect(caseRecord(entries, view('2026-03-03'))).toMatchObject({ outcome: 'refused', no });
  });

  it('WD-28: is as late as on the day of its decision, whenever one looks', () => {
    for (const today of ['2026-02-28', '2026-03-03', '2026-11-22'] as const)
      expect(caseRecord(entries, view(today))?.due).toMatchObject({ workdaysLeft: -1, overdue: true });
    const punctual = caseEntries([received, accepted, { type: 'case.decide', on: '2026-02-27', outcome: 'granted' }]);
    expect(caseRecord(punctual, view('2026-11-22'))?.due).toMatchObject({ workdaysLeft: 0, overdue: false });
  });

  it('is due when the law says, and says so, where nothing countable was promised', () => {
    for (const limits of [{}, { promised: parseLimit('视情况而定') }])
      expect(caseRecord(caseEntries([{ ...received, limits }, accepted]), view('2026-02-24'))?.due?.statutory).toBe(
        true,
      );
    const hours = { ...received, limits: { promised: parseLimit('2小时') } };
    expect(caseRecord(caseEntries([hours, accepted]), view('2026-02-24'))).not.toHaveProperty('due');
  });
});
