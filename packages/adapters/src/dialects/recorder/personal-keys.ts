import type { Dialect } from '../engine/index.ts';

/** The wire keys that hold somebody's data, in lower case: of every personal field, and those of no field. 个人信息键. */
export function personalKeys({ personal, messages }: Dialect): ReadonlySet<string> {
  const fields = messages.flatMap(({ fields: own }) => own.flatMap((field) => [field, ...(field.rows ?? [])]));
  const described = fields
    .filter((field) => field.personal !== undefined)
    .flatMap(({ at }) => at.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  return new Set([...personal, ...described].map((key) => key.toLowerCase()));
}
