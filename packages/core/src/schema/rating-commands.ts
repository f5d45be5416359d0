import * as z from 'zod/mini';
import {
  type Contact,
  type Given,
  type Opinion,
  RATING_CHANNELS,
  RATING_LEVELS,
  type RatingInput,
  type RatingSubject,
  type Receipt,
} from '../model/rating.ts';
import type { RatingCommands } from '../model/rating-commands.ts';
import {
  type Done,
  ESCALATION_STEPS,
  type LedgerRef,
  RATING_FINDINGS,
  RATING_REVIEW_OUTCOMES,
  RECTIFICATION_MEASURES,
} from '../model/rectification.ts';
import type { RectificationCommands } from '../model/rectification-commands.ts';
import { textSchema, versionSchema } from './words.ts';

type Commands = RatingCommands & RectificationCommands;
type Keys<TName extends keyof Commands> = Record<keyof Commands[TName]['input'], z.ZodMiniType>;

const opinion = {
  level: z.literal(RATING_LEVELS),
  tags: z.exactOptional(z.array(z.string())),
  words: z.exactOptional(z.string()),
} satisfies Record<keyof Opinion, z.ZodMiniType>;
const ledgerRef = { id: textSchema, version: versionSchema } satisfies Record<keyof LedgerRef, z.ZodMiniType>;
const words = { words: z.string() };
const anyWords = { words: z.exactOptional(z.string()) };

const ratingSubject = {
  caseNumber: z.exactOptional(textSchema),
  point: z.exactOptional(z.enum(['acceptance', 'result'])),
  ticket: z.exactOptional(textSchema),
  code: z.exactOptional(textSchema),
} satisfies Record<keyof RatingSubject, z.ZodMiniType>;

/** Parses {@link RatingSubject}. 评价对象. */
export const ratingSubjectSchema: z.ZodMiniType<RatingSubject> = z.object(ratingSubject);

/** Parses {@link Contact}. 联系方式. Whether it is one, the hall says. */
export const contactSchema: z.ZodMiniType<Contact> = z.object({
  name: z.string(),
  phone: z.string(),
} satisfies Record<keyof Contact, z.ZodMiniType>);

/** Parses {@link Receipt}. 回执. */
export const receiptSchema: z.ZodMiniType<Receipt> = z.object({ receipt: textSchema } satisfies Record<
  keyof Receipt,
  z.ZodMiniType
>);

/** Parses {@link Given}. 提交结果. */
export const givenSchema: z.ZodMiniType<Given> = z.object({
  receipt: textSchema,
  kept: z.exactOptional(z.literal(true)),
} satisfies Record<keyof Given, z.ZodMiniType>);

/** Parses {@link Done}. 已记录. */
export const doneSchema: z.ZodMiniType<Done> = z.object(ledgerRef satisfies Record<keyof Done, z.ZodMiniType>);

/** Parse what comes with each command on ratings and their rectification. 好差评命令参数. */
export const ratingCommandSchemas: {
  readonly [TName in keyof Commands]: z.ZodMiniType<Commands[TName]['input']>;
} = {
  'rating.give': z.object({
    ...ratingSubject,
    ...opinion,
    channel: z.exactOptional(z.enum(RATING_CHANNELS)),
    rater: z.exactOptional(contactSchema),
  } satisfies Record<keyof RatingInput, z.ZodMiniType>),
  'rating.followUp': z.object({ receipt: textSchema, ...opinion } satisfies Keys<'rating.followUp'>),
  'rating.assume': z.object({}),
  'rectification.contact': z.object({ ...ledgerRef, ...words } satisfies Keys<'rectification.contact'>),
  'rectification.verify': z.object({
    ...ledgerRef,
    ...words,
    finding: z.enum(RATING_FINDINGS),
  } satisfies Keys<'rectification.verify'>),
  'rectification.appeal': z.object({ ...ledgerRef, ...words } satisfies Keys<'rectification.appeal'>),
  'rectification.review': z.object({
    ...ledgerRef,
    ...words,
    outcome: z.enum(RATING_REVIEW_OUTCOMES),
  } satisfies Keys<'rectification.review'>),
  'rectification.plan': z.object({
    ...ledgerRef,
    ...anyWords,
    measure: z.enum(RECTIFICATION_MEASURES),
  } satisfies Keys<'rectification.plan'>),
  'rectification.finish': z.object({
    ...ledgerRef,
    result: z.string(),
    evidence: z.array(z.string()).check(z.maxLength(20)),
  } satisfies Keys<'rectification.finish'>),
  'rectification.callBack': z.object({
    ...ledgerRef,
    ...anyWords,
    satisfied: z.boolean(),
  } satisfies Keys<'rectification.callBack'>),
  'rectification.close': z.object(ledgerRef satisfies Keys<'rectification.close'>),
  'rectification.escalate': z.object({
    ...ledgerRef,
    step: z.enum(ESCALATION_STEPS),
  } satisfies Keys<'rectification.escalate'>),
};
