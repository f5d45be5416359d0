import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../log/log-store.ts';
import { accept, replay } from '../machines/accept.ts';
import type { MeetingChange, MeetingEvent } from '../machines/meeting-event.ts';
import { meetingMachine } from '../machines/meeting.machine.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { nationalRatingRules } from '../rules/rating-presets.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { meetingRecord, publishedMeeting } from './meeting-record.ts';

const place = { day: '2026-11-25', time: '09:30', place: '二楼会议室' } as const;
const convene: MeetingEvent = {
  type: 'meeting.convene',
  id: '20261120-7KQ2',
  ...place,
  topics: [
    { subject: 'figures', words: '三季度好差评指标' },
    { subject: 'suggestion', words: '增设饮水机', entry: '20261102-AAAA' },
  ],
  invited: { npcDeputy: 2, enterprise: 3, public: 5 },
};
const record: MeetingChange = {
  type: 'meeting.record',
  attended: { npcDeputy: 1, public: 5 },
  conclusions: ['窗口服务总体满意。'],
  tasks: [
    { words: '增设饮水机', department: 'health', by: '2026-11-30' },
    { words: '加开窗口', department: 'civil', by: '2026-12-31' },
  ],
};
const move: MeetingChange = { type: 'meeting.move', ...place, day: '2026-11-27' };
const cancel: MeetingChange = { type: 'meeting.cancel', words: '改为书面征求意见' };
const publish: MeetingChange = { type: 'meeting.publish' };
const finish = (task: number): MeetingChange => ({ type: 'meeting.finish', task, words: '已办。' });

/** A meeting of these events, each written on a working day of its own from the 20th of November on. */
function look(changes: readonly MeetingChange[], today: IsoDate = '2026-11-26') {
  const entries = [convene, ...changes].map(
    (event, index) =>
      ({
        stream: 'meeting/20261120-7KQ2',
        version: index + 1,
        at: '2026-11-26T01:00:00.000Z',
        by: { role: 'supervisor', id: 'sup-1' },
        event,
      }) as unknown as LogEntry,
  );
  return meetingRecord(entries, { rules: nationalRatingRules, calendar: chinaCalendar, today })!;
}

describe('a review meeting', () => {
  it.each<[string, readonly MeetingChange[], IsoDate, string, string | undefined, boolean]>([
    ['waits for its day', [], '2026-11-24', 'convened', '2026-11-25', false],
    ['was not recorded on its day', [], '2026-11-26', 'convened', '2026-11-25', true],
    ['was moved', [move], '2026-11-26', 'convened', '2026-11-27', false],
    ['was called off', [cancel], '2026-12-30', 'cancelled', undefined, false],
    ['is to be published, and something done before that', [record], '2026-11-26', 'held', '2026-11-30', false],
    ['is to be published', [record, finish(1)], '2026-11-26', 'held', '2026-12-09', false],
    ['is published, one thing late', [record, publish], '2026-12-01', 'published', '2026-11-30', true],
    [
      'is published, the next thing in time',
      [record, publish, finish(1)],
      '2026-12-01',
      'published',
      '2026-12-31',
      false,
    ],
    ['is over', [record, finish(2), publish, finish(1)], '2027-01-05', 'closed', undefined, false],
    ['asked for nothing', [{ ...record, tasks: [] }, publish], '2027-01-05', 'closed', undefined, false],
  ])('P10: %s', (_, changes, today, stage, due, overdue) => {
    const seen = look(changes, today);
    expect([seen.stage, seen.due?.on, seen.overdue]).toEqual([stage, due, overdue]);
  });

  it('says of each thing how far it is, and from when on it is late', () => {
    const states = (today: IsoDate) => look([record, publish, finish(2)], today).tasks.map(({ state }) => state);
    expect([states('2026-11-30'), states('2026-12-01')]).toEqual([
      ['open', 'done'],
      ['overdue', 'done'],
    ]);
  });

  it('is read by everybody once it is published, without the numbers of ledgers and without staff', () => {
    expect([[], [record], [cancel]].map((changes) => publishedMeeting(look(changes)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const shown = publishedMeeting(look([record, publish, finish(1)]))!;
    expect(shown).toMatchObject({
      day: '2026-11-25',
      attended: { npcDeputy: 1, public: 5 },
      publishedOn: '2026-11-26',
    });
    expect(shown.tasks[0]).toMatchObject({ state: 'done', doneOn: '2026-11-26', result: '已办。' });
    const text = JSON.stringify(shown);
    for (const secret of ['20261102-AAAA', 'sup-1', 'version']) expect(text).not.toContain(secret);
  });

  it('is read as its machine stands, whatever is tried', () => {
    const tried = fc.constantFrom(move, cancel, record, publish, finish(1), finish(2), finish(3));
    fc.assert(
      fc.property(fc.array(tried, { maxLength: 10 }), (changes) => {
        const taken: MeetingChange[] = [];
        for (const change of changes)
          if (accept(meetingMachine, replay(meetingMachine, {}, taken), change).ok) taken.push(change);
        const stands = replay(meetingMachine, {}, taken);
        const seen = look(taken);
        expect(seen.stage).toBe(stands.value);
        expect(seen.due === undefined).toBe(stands.hasTag('settled'));
        expect(publishedMeeting(seen) !== undefined).toBe(taken.includes(publish));
      }),
    );
  });
});
