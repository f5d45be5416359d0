import * as z from 'zod/mini';
import { CASE_OUTCOMES } from '../model/case-record.ts';
import { letterCommandSchemas } from './letter-commands.ts';
import { doneSchema, givenSchema, ratingCommandSchemas, receiptSchema } from './rating-commands.ts';
import type { CaseRef, HallCommandName, HallCommands } from '../model/commands.ts';
import type { TicketRef } from '../model/queue-commands.ts';
import { caseRecordSchema } from './case-record.ts';
import { queueCommandSchemas, queueResultSchemas } from './queue-commands.ts';
import { countSchema, textSchema, versionSchema } from './words.ts';

const ticketRef = { ticket: textSchema, version: versionSchema } satisfies Record<keyof TicketRef, z.ZodMiniType>;
const caseRef = { caseNumber: textSchema, version: versionSchema } satisfies Record<keyof CaseRef, z.ZodMiniType>;

/**
 * Parse what comes with each command.
 *
 * 命令参数. An identity number is any text here: whether it is one, the hall says, and never which one it was.
 */
export const hallCommandSchemas: {
  readonly [TName in HallCommandName]: z.ZodMiniType<HallCommands[TName]['input']>;
} = {
  ...queueCommandSchemas,
  'case.accept': z.object({
    ...ticketRef,
    caseType: z.enum(['immediate', 'promised']),
  } satisfies Keys<'case.accept'>),
  'case.decide': z.object({
    ...caseRef,
    outcome: z.enum(CASE_OUTCOMES),
    reason: z.exactOptional(z.string()),
  } satisfies Keys<'case.decide'>),
  'case.deliver': z.object(caseRef satisfies Keys<'case.deliver'>),
  ...ratingCommandSchemas,
  ...letterCommandSchemas,
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
  'case.accept': caseRecordSchema,
  'case.decide': caseRecordSchema,
  'case.deliver': caseRecordSchema,
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
  'complaint.send': givenSchema,
  'complaint.accept': doneSchema,
  'complaint.decline': doneSchema,
  'complaint.find': doneSchema,
  'complaint.answer': doneSchema,
  'complaint.askReview': receiptSchema,
  'complaint.close': doneSchema,
  'complaint.escalate': doneSchema,
};

type Keys<TName extends HallCommandName> = Record<keyof HallCommands[TName]['input'], z.ZodMiniType>;
