import * as z from 'zod/mini';
import { isIsoDate, type IsoDate, type IsoInstant } from '../model/iso-date.ts';

/** Parses a text that says something. 非空文本. */
export const textSchema: z.ZodMiniType<string> = z.string().check(z.minLength(1));

/** Parses an {@link IsoDate}: a day that exists. 日期. */
export const isoDateSchema: z.ZodMiniType<IsoDate> = z.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
);

/** Parses an {@link IsoInstant}. 时刻. */
export const isoInstantSchema: z.ZodMiniType<IsoInstant> = z.iso.datetime();

/** Parses a number of things. 数目. */
export const countSchema: z.ZodMiniType<number> = z.int().check(z.nonnegative());

/** Parses the version of a record. 版本. */
export const versionSchema: z.ZodMiniType<number> = z.int().check(z.positive());
