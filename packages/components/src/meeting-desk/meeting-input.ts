import {
  type IsoDate,
  MEETING_ROLES,
  type MeetingHeads,
  type MeetingInput,
  type MeetingMinutes,
  type MeetingPlace,
  type MeetingSubject,
} from '@banshi/core';
import type { MeetingAction } from './meeting-actions.ts';
import type { MeetingDeskStrings } from './meeting-desk.strings.ts';

type Field = keyof MeetingDeskStrings['fields'];
/** What was filled in, or the field that lacks. 填写结果. */
export type Filled<TInput> = { readonly input: TInput } | { readonly lack: Field };
type Said = (name: string) => string;

/** Returns a meeting as it is convened, or what lacks. 召集内容. */
export function conveneOf(said: Said, rows: number): Filled<MeetingInput> {
  const place = placeOf(said);
  if ('lack' in place) return place;
  const invited = headsOf(said);
  if (Object.keys(invited).length === 0) return { lack: 'heads' };
  const topics = rowsOf(said, rows).map((row) => {
    const entry = said(`entry-${row}`);
    return {
      subject: said(`subject-${row}`) as MeetingSubject,
      words: said(`words-${row}`),
      ...(entry && { entry }),
    };
  });
  return topics.length ? { input: { ...place.input, topics, invited } } : { lack: 'topics' };
}

/** Returns what an action sends beside the meeting, or what lacks. 命令参数. */
export function meetingInputOf(action: MeetingAction, said: Said, rows: number): Filled<object> {
  switch (action) {
    case 'move':
      return placeOf(said);
    case 'record':
      return minutesOf(said, rows);
    case 'publish':
      return { input: {} };
    case 'finish':
      return said('task') ? { input: { task: Number(said('task')), words: said('words') } } : { lack: 'task' };
    case 'cancel':
      return { input: { words: said('words') } };
  }
}

function placeOf(said: Said): Filled<MeetingPlace> {
  const lack = (['day', 'time', 'place'] as const).find((name) => !said(name));
  return lack ? { lack } : { input: { day: said('day') as IsoDate, time: said('time'), place: said('place') } };
}

function minutesOf(said: Said, rows: number): Filled<MeetingMinutes> {
  const attended = headsOf(said);
  if (Object.keys(attended).length === 0) return { lack: 'heads' };
  const conclusions = said('conclusions')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  if (conclusions.length === 0) return { lack: 'conclusions' };
  const tasks = rowsOf(said, rows).map((row) => ({
    words: said(`words-${row}`),
    department: said(`department-${row}`),
    by: said(`by-${row}`) as IsoDate,
  }));
  if (tasks.some(({ department }) => !department)) return { lack: 'department' };
  if (tasks.some(({ by }) => !by)) return { lack: 'by' };
  return { input: { attended, conclusions, tasks } };
}

function headsOf(said: Said): MeetingHeads {
  return Object.fromEntries(
    MEETING_ROLES.map((role) => [role, Number(said(`heads-${role}`))] as const).filter(([, count]) => count > 0),
  );
}

/** The rows in which something is written; the others are left out. */
function rowsOf(said: Said, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row).filter((row) => said(`words-${row}`));
}
