import * as z from 'zod/mini';
import { CONDUCT_TYPES, CONSEQUENCES } from '../model/complaint.ts';
import type { LetterCommands, Transfer } from '../model/letter-commands.ts';
import { RATING_LEVELS } from '../model/rating.ts';
import { ESCALATION_STEPS, type LedgerRef } from '../model/rectification.ts';
import { LETTER_SOURCES } from '../model/suggestion.ts';
import { contactSchema } from './rating-commands.ts';
import { isoDateSchema, textSchema, versionSchema } from './words.ts';

type Keys<TName extends keyof LetterCommands> = Record<keyof LetterCommands[TName]['input'], z.ZodMiniType>;

const ledgerRef = { id: textSchema, version: versionSchema } satisfies Record<keyof LedgerRef, z.ZodMiniType>;
const source = z.exactOptional(z.enum(LETTER_SOURCES));
const department = z.exactOptional(textSchema);
const contact = z.exactOptional(contactSchema);
const words = z.string();
const transfer = { department: textSchema, words: z.exactOptional(words) } satisfies Record<
  keyof Transfer,
  z.ZodMiniType
>;

/** Parse what comes with each command on questionnaires, suggestions and complaints. 测评、意见、投诉命令参数. */
export const letterCommandSchemas: {
  readonly [TName in keyof LetterCommands]: z.ZodMiniType<LetterCommands[TName]['input']>;
} = {
  'questionnaire.answer': z.object({
    questionnaire: z.enum(['window', 'online']),
    answers: z.record(z.string(), z.literal(RATING_LEVELS)),
    window: z.exactOptional(textSchema),
    words: z.exactOptional(words),
  } satisfies Keys<'questionnaire.answer'>),
  'suggestion.send': z.object({ words, source, department, contact } satisfies Keys<'suggestion.send'>),
  'suggestion.answer': z.object({ ...ledgerRef, words, adopted: z.boolean() } satisfies Keys<'suggestion.answer'>),
  'suggestion.transfer': z.object({ ...ledgerRef, ...transfer } satisfies Keys<'suggestion.transfer'>),
  'complaint.send': z.object({
    conduct: z.enum(CONDUCT_TYPES),
    words,
    source,
    window: z.exactOptional(textSchema),
    department,
    happenedOn: z.exactOptional(isoDateSchema),
    caseNumber: z.exactOptional(textSchema),
    contact,
  } satisfies Keys<'complaint.send'>),
  'complaint.accept': z.object(ledgerRef satisfies Keys<'complaint.accept'>),
  'complaint.decline': z.object({ ...ledgerRef, words } satisfies Keys<'complaint.decline'>),
  'complaint.find': z.object({
    ...ledgerRef,
    upheld: z.boolean(),
    words,
    staff: z.exactOptional(textSchema),
    consequence: z.exactOptional(z.enum(CONSEQUENCES)),
  } satisfies Keys<'complaint.find'>),
  'complaint.answer': z.object({ ...ledgerRef, words } satisfies Keys<'complaint.answer'>),
  'complaint.askReview': z.object({ receipt: textSchema, words } satisfies Keys<'complaint.askReview'>),
  'complaint.close': z.object(ledgerRef satisfies Keys<'complaint.close'>),
  'complaint.transfer': z.object({ ...ledgerRef, ...transfer } satisfies Keys<'complaint.transfer'>),
  'complaint.escalate': z.object({
    ...ledgerRef,
    step: z.enum(ESCALATION_STEPS),
  } satisfies Keys<'complaint.escalate'>),
};
