import type { LogEntry } from '../log/log-store.ts';
import type { MeetingConvened, MeetingEvent } from '../machines/meeting-event.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { MeetingRecord, MeetingTask, PublishedMeeting } from '../model/meeting.ts';
import { type LedgerDay, ledgerDue, meetingDay } from '../rules/rectification-days.ts';
import { dayOfEntry } from './day-of-entry.ts';
import { ledgerStep, type LedgerView } from './rectification-record.ts';

/** Returns a review meeting and what came of it, with its words as the log has them: sealed. 评议会登记. */
export function meetingRecord(
  entries: readonly LogEntry[],
  { rules, calendar, today }: LedgerView,
): MeetingRecord | undefined {
  const [first, ...later] = entries;
  const convened = first?.event as MeetingConvened | undefined;
  if (!first || convened?.type !== 'meeting.convene') return undefined;
  const { type: _, ...facts } = convened;
  let record: MeetingRecord = {
    ...facts,
    stage: 'convened',
    at: first.at,
    hasCome: false,
    conclusions: [],
    tasks: [],
    overdue: false,
    steps: entries.map(ledgerStep),
    version: entries.length,
  };
  for (const entry of later)
    record = { ...record, ...changeOf(entry.event as MeetingEvent, dayOfEntry(entry.at), record) };
  const tasks = record.tasks.map((task): MeetingTask =>
    task.state === 'open' && today > task.by ? { ...task, state: 'overdue' } : task,
  );
  const isDone = tasks.every(({ state }) => state === 'done');
  const publish = record.attended && meetingDay(record.day, rules.meetings, calendar);
  record = {
    ...record,
    tasks,
    hasCome: today >= record.day,
    ...(record.stage === 'published' && isDone && { stage: 'closed' }),
    ...(publish && { publishBy: publish.on }),
  };
  const next = nextDay(record, publish);
  if (!next) return record;
  const due = ledgerDue(next, today, rules, calendar);
  return { ...record, due, overdue: due.card === 'red' };
}

/** Returns a meeting as everybody may read it, or nothing while it is not published. 评议会公示. */
export function publishedMeeting(record: MeetingRecord): PublishedMeeting | undefined {
  const { id, day, time, place, topics, invited, attended, conclusions, tasks, publishedOn } = record;
  if (!attended || !publishedOn) return undefined;
  return {
    id,
    day,
    time,
    place,
    topics: topics.map(({ subject, words }) => ({ subject, words })),
    invited,
    attended,
    conclusions,
    tasks,
    publishedOn,
  };
}

/** What comes next: to hold it, to publish it, or the next thing to be done, whichever is first. */
function nextDay({ stage, day, tasks }: MeetingRecord, publish: LedgerDay | undefined): LedgerDay | undefined {
  if (stage === 'convened') return { on: day, provisional: false };
  if (stage !== 'held' && stage !== 'published') return undefined;
  const open = tasks.filter(({ state }) => state !== 'done').map(({ by }) => ({ on: by, provisional: false }));
  const all: readonly LedgerDay[] = stage === 'held' && publish ? [publish, ...open] : open;
  return [...all].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
}

function changeOf(event: MeetingEvent, on: IsoDate, { tasks }: MeetingRecord): Partial<MeetingRecord> {
  switch (event.type) {
    case 'meeting.move':
      return { day: event.day, time: event.time, place: event.place };
    case 'meeting.cancel':
      return { stage: 'cancelled' };
    case 'meeting.record': {
      const { attended, conclusions } = event;
      return { stage: 'held', attended, conclusions, tasks: event.tasks.map((task) => ({ ...task, state: 'open' })) };
    }
    case 'meeting.publish':
      return { stage: 'published', publishedOn: on };
    case 'meeting.finish':
      return {
        tasks: tasks.map((task, index) =>
          index + 1 === event.task ? { ...task, state: 'done', doneOn: on, result: event.words } : task,
        ),
      };
    default:
      return {};
  }
}
