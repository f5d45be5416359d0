import type * as z from 'zod/mini';
import { MalformedResponseError } from '../errors/errors.ts';

/**
 * Returns `value` as the schema reads it, or throws where it departs from it.
 *
 * 报文校验. The only place where a finding of zod becomes an error of ours: paths are kept and values are not, since a
 * value may be somebody's identity number.
 *
 * @throws MalformedResponseError with every path at which the value is wrong
 */
export function parseWith<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const paths = result.error.issues.map(({ path }) => path.map(String).join('.') || '(root)');
  throw new MalformedResponseError([...new Set(paths)]);
}
