import * as z from 'zod/mini';
import { CASE_COMMANDS, type CaseCommands } from '../model/case-commands.ts';
import type { HallCommandName, HallCommands } from '../model/commands.ts';
import { caseCommandSchemas } from './case-commands.ts';
import { letterCommandSchemas } from './letter-commands.ts';
import { meetingCommandSchemas } from './meeting-commands.ts';
import { doneSchema, givenSchema, ratingCommandSchemas, receiptSchema } from './rating-commands.ts';
import { caseRecordSchema } from './case-record.ts';
import { outboxCommandSchemas, resentSchema } from './outbox.ts';
import { queueCommandSchemas, queueResultSchemas } from './queue-commands.ts';
import { countSchema } from './words.ts';

/**
 * Parse what comes with each command.
 *
 * 命令参数. An identity number is any text here: whether it is one, the hall says, and never which one it was.
 */
export const hallCommandSchemas: {
  readonly [TName in HallCommandName]: z.ZodMiniType<HallCommands[TName]['input']>;
} = {
  ...queueCommandSchemas,
  ...caseCommandSchemas,
  ...ratingCommandSchemas,
  ...letterCommandSchemas,
  ...meetingCommandSchemas,
  ...outboxCommandSchemas,
};

/**
 * Parse what each command answers.
 *
 * 命令结果.
 */
export const hallResultSchemas: {
  readonly [TName in HallCommandName]: z.ZodMiniType<HallCommands[TName]['result']>;
} = {
  ...queueResultSchemas,
  ...caseResultSchemas(),
  'rating.give': givenSchema,
  'rating.followUp': givenSchema,
  'rating.assume': z.object({ made: countSchema }),
  'rectification.contact': doneSchema,
  'rectification.verify': doneSchema,
  'rectification.appeal': doneSchema,
  'rectification.review': doneSchema,
  'rectification.plan': doneSchema,
  'rectification.finish': doneSchema,
  'rectification.callBack': doneSchema,
  'rectification.close': doneSchema,
  'rectification.escalate': doneSchema,
  'questionnaire.answer': givenSchema,
  'suggestion.send': givenSchema,
  'suggestion.answer': doneSchema,
  'suggestion.transfer': doneSchema,
  'complaint.send': givenSchema,
  'complaint.accept': doneSchema,
  'complaint.decline': doneSchema,
  'complaint.find': doneSchema,
  'complaint.answer': doneSchema,
  'complaint.askReview': receiptSchema,
  'complaint.close': doneSchema,
  'complaint.transfer': doneSchema,
  'complaint.escalate': doneSchema,
  'meeting.convene': doneSchema,
  'meeting.move': doneSchema,
  'meeting.cancel': doneSchema,
  'meeting.record': doneSchema,
  'meeting.publish': doneSchema,
  'meeting.finish': doneSchema,
  'outbox.resend': resentSchema,
};

/** Every command on a case answers with the case. */
function caseResultSchemas() {
  const schemas = Object.fromEntries(CASE_COMMANDS.map((name) => [name, caseRecordSchema]));
  return schemas as Record<keyof CaseCommands, typeof caseRecordSchema>;
}
