import * as z from 'zod/mini';
import { CASE_COMMANDS, type CaseCommands } from '../model/case-commands.ts';
import type { HallCommandName, HallCommands, TicketRef } from '../model/commands.ts';
import { caseCommandSchemas } from './case-commands.ts';
import { letterCommandSchemas } from './letter-commands.ts';
import { doneSchema, ratingCommandSchemas, receiptSchema } from './rating-commands.ts';
import { caseRecordSchema } from './case-record.ts';
import { takenTicketSchema, ticketRecordSchema } from './ticket.ts';
import { countSchema, textSchema, versionSchema } from './words.ts';

const ticketRef = { ticket: textSchema, version: versionSchema } satisfies Record<keyof TicketRef, z.ZodMiniType>;

/**
 * Parse what comes with each command.
 *
 * 命令参数. An identity number is any text here: whether it is one, the hall says, and never which one it was.
 */
export const hallCommandSchemas: {
  readonly [TName in HallCommandName]: z.ZodMiniType<HallCommands[TName]['input']>;
} = {
  'ticket.take': z.object({ guide: textSchema, residentId: z.string() } satisfies Keys<'ticket.take'>),
  'ticket.callNext': z.object({ window: textSchema } satisfies Keys<'ticket.callNext'>),
  'ticket.recall': z.object(ticketRef satisfies Keys<'ticket.recall'>),
  'ticket.serve': z.object(ticketRef satisfies Keys<'ticket.serve'>),
  'ticket.miss': z.object(ticketRef satisfies Keys<'ticket.miss'>),
  'ticket.finish': z.object(ticketRef satisfies Keys<'ticket.finish'>),
  ...caseCommandSchemas,
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
  'ticket.take': takenTicketSchema,
  'ticket.callNext': ticketRecordSchema,
  'ticket.recall': ticketRecordSchema,
  'ticket.serve': ticketRecordSchema,
  'ticket.miss': ticketRecordSchema,
  'ticket.finish': ticketRecordSchema,
  ...caseResultSchemas(),
  'rating.give': receiptSchema,
  'rating.followUp': receiptSchema,
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
  'questionnaire.answer': receiptSchema,
  'suggestion.send': receiptSchema,
  'suggestion.answer': doneSchema,
  'complaint.send': receiptSchema,
  'complaint.accept': doneSchema,
  'complaint.decline': doneSchema,
  'complaint.find': doneSchema,
  'complaint.answer': doneSchema,
  'complaint.askReview': receiptSchema,
  'complaint.close': doneSchema,
  'complaint.escalate': doneSchema,
};

type Keys<TName extends HallCommandName> = Record<keyof HallCommands[TName]['input'], z.ZodMiniType>;

/** Every command on a case answers with the case. */
function caseResultSchemas() {
  const schemas = Object.fromEntries(CASE_COMMANDS.map((name) => [name, caseRecordSchema]));
  return schemas as Record<keyof CaseCommands, typeof caseRecordSchema>;
}
