import * as z from 'zod/mini';
import {
  MEETING_ROLES,
  MEETING_SUBJECTS,
  type MeetingCommands,
  type MeetingPlace,
  type MeetingTaskInput,
  type MeetingTopic,
} from '../model/meeting.ts';
import type { LedgerRef } from '../model/rectification.ts';
import { isoDateSchema, textSchema, versionSchema } from './words.ts';

type Keys<TName extends keyof MeetingCommands> = Record<keyof MeetingCommands[TName]['input'], z.ZodMiniType>;

/** Nobody can hear more than this in one meeting. */
const MOST_TOPICS = 50;
const MOST_HEADS = 1000;

const ledgerRef = { id: textSchema, version: versionSchema } satisfies Record<keyof LedgerRef, z.ZodMiniType>;
const words = z.string();
const place = {
  day: isoDateSchema,
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  place: textSchema,
} satisfies Record<keyof MeetingPlace, z.ZodMiniType>;
const heads = z.partialRecord(z.enum(MEETING_ROLES), z.int().check(z.nonnegative(), z.maximum(MOST_HEADS)));
const topic = z.object({
  subject: z.enum(MEETING_SUBJECTS),
  words,
  entry: z.exactOptional(textSchema),
} satisfies Record<keyof MeetingTopic, z.ZodMiniType>);
const task = z.object({ words, department: textSchema, by: isoDateSchema } satisfies Record<
  keyof MeetingTaskInput,
  z.ZodMiniType
>);

/** Parse what comes with each command on review meetings. 评议会命令参数. */
export const meetingCommandSchemas: {
  readonly [TName in keyof MeetingCommands]: z.ZodMiniType<MeetingCommands[TName]['input']>;
} = {
  'meeting.convene': z.object({
    ...place,
    topics: z.array(topic).check(z.minLength(1), z.maxLength(MOST_TOPICS)),
    invited: heads,
  } satisfies Keys<'meeting.convene'>),
  'meeting.move': z.object({ ...ledgerRef, ...place } satisfies Keys<'meeting.move'>),
  'meeting.cancel': z.object({ ...ledgerRef, words } satisfies Keys<'meeting.cancel'>),
  'meeting.record': z.object({
    ...ledgerRef,
    attended: heads,
    conclusions: z.array(words).check(z.maxLength(MOST_TOPICS)),
    tasks: z.array(task).check(z.maxLength(MOST_TOPICS)),
  } satisfies Keys<'meeting.record'>),
  'meeting.publish': z.object(ledgerRef satisfies Keys<'meeting.publish'>),
  'meeting.finish': z.object({ ...ledgerRef, task: versionSchema, words } satisfies Keys<'meeting.finish'>),
};
