import { type IsoDate, type MeetingHeads, type MeetingTopic, RefusedError } from '@banshi/core';
import { meetingStream } from '@banshi/core/log';
import { MACHINE_VERSIONS, type MeetingConvened } from '@banshi/core/machines';
import { meetingRecord as recordOf } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { doneOf, sealingOf } from '../ledger-entry.ts';
import { recordIn } from '../ledger-lists.ts';
import { ledgerStep } from '../ledger-step.ts';
import { secretNumber } from '../receipts.ts';

/** Neither a meeting nor what it asks for lies further off. */
const MOST_YEARS = 3;

/** Convenes a review meeting. 召集评议会. Whom, by role and number: no name is asked for. */
export const meetingConvene: CommandRule<'meeting.convene'> = {
  role: 'supervisor',
  writes: 'meeting.convene',
  async decide({ day, time, place, topics, invited }, call) {
    if (headsOf(invited) === 0) throw new RefusedError('invalid-command');
    checkYear(day, call);
    checkTopics(topics, call);
    const id = `${call.today.replaceAll('-', '')}-${await secretNumber(call.seal, 6, 'meeting', call.hall.id, call.command)}`;
    const seal = sealingOf(call);
    const event: MeetingConvened = {
      type: 'meeting.convene',
      id,
      day,
      time,
      place: await seal(place),
      topics: await Promise.all(topics.map(async (topic) => ({ ...topic, words: await seal(topic.words) }))),
      invited,
    };
    const drafts = [draftOf(call, MACHINE_VERSIONS.meeting, event)];
    return [{ stream: meetingStream(id), expectedVersion: 0, drafts }];
  },
  answer: async ([written]) => doneOf(written!),
};

/** Holds a meeting on another day, or elsewhere. 改期. */
export const meetingMove = ledgerStep('meeting.move', async ({ day, time, place }, { seal, call }) => {
  checkYear(day, call);
  return { type: 'meeting.move', day, time, place: await seal(place) };
});

/** Calls a meeting off, and says why. 取消. */
export const meetingCancel = ledgerStep('meeting.cancel', async ({ words }, { seal }) => ({
  type: 'meeting.cancel',
  words: await seal(words),
}));

/** Writes down what a meeting ended with, from its day on. 记录纪要. */
export const meetingRecord = ledgerStep(
  'meeting.record',
  async ({ attended, conclusions, tasks }, { seal, call, entries }) => {
    const { ratingRules: rules, calendar, today, hall } = call;
    const { day } = recordOf(entries, { rules, calendar, today })!;
    if (today < day) throw new RefusedError('not-allowed-now');
    for (const { by } of tasks) checkYear(by, call);
    const isAbsurd = ({ department, by }: (typeof tasks)[number]) =>
      by < day || !hall.departments.some(({ id }) => id === department);
    if (headsOf(attended) === 0 || tasks.some(isAbsurd)) throw new RefusedError('invalid-command');
    if (conclusions.length === 0) throw new RefusedError('result-required');
    return {
      type: 'meeting.record',
      attended,
      conclusions: await Promise.all(conclusions.map(seal)),
      tasks: await Promise.all(tasks.map(async (task) => ({ ...task, words: await seal(task.words) }))),
    };
  },
);

/** Puts what a meeting ended with on the notice board. 公示. */
export const meetingPublish = ledgerStep('meeting.publish', async () => ({ type: 'meeting.publish' }));

/** Says what was done of that which a meeting asked for. 整改事项完成. */
export const meetingFinish = ledgerStep('meeting.finish', async ({ task, words }, { seal }) => ({
  type: 'meeting.finish',
  task,
  words: await seal(words),
}));

/** What comes from a ledger is an entry that the ledger has. */
function checkTopics(topics: readonly MeetingTopic[], call: CommandCall): void {
  for (const { subject, entry } of topics) {
    if (entry === undefined) continue;
    if (subject === 'figures' || subject === 'other') throw new RefusedError('invalid-command');
    if (!recordIn(call, subject, entry)) throw new RefusedError('unknown-entry');
  }
}

/** A slip of the pen in a year would lie where no calendar counts. */
function checkYear(day: IsoDate, { today }: CommandCall): void {
  if (Math.abs(Number(day.slice(0, 4)) - Number(today.slice(0, 4))) > MOST_YEARS)
    throw new RefusedError('invalid-command');
}

function headsOf(heads: MeetingHeads): number {
  return Object.values(heads).reduce((sum, count) => sum + count, 0);
}
