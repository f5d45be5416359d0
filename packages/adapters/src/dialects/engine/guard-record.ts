import type { Dialect, Field } from './dialect.ts';

/**
 * What of a record may leave the server: hidden fields are dropped, names keep their first character.
 *
 * 脱敏. By field and not by pattern: a case number may look like an identity number.
 */
export function guardRecord(
  dialect: Dialect,
  message: string,
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fields = dialect.messages.find(({ name }) => name === message)?.fields ?? [];
  return guard(record, fields, '') as Record<string, unknown>;
}

function guard(value: unknown, fields: readonly Field[], at: string): unknown {
  const field = fields.find(({ to }) => to === at);
  if (field?.personal === 'hidden') return undefined;
  if (field?.personal === 'name') return typeof value === 'string' ? maskName(value) : undefined;
  if (Array.isArray(value)) return value.map((one) => (field?.rows ? guard(one, field.rows, '') : one));
  if (typeof value !== 'object' || value === null) return value;
  if ('unknown' in value) return { unknown: codeLike(value.unknown) };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const guarded = guard(inner, fields, at === '' ? key : `${at}.${key}`);
      return guarded === undefined ? [] : [[key, guarded]];
    }),
  );
}

/**
 * A value that no table knows, when it may be a code; a torn message may have put anything there.
 *
 * 未知代码.
 *
 * @example
 * codeLike('6') // => '6'
 * @example
 * codeLike('1CARD_NO=330102190203150012') // => '…'
 */
export function codeLike(value: unknown): string {
  return typeof value === 'string' && value.length <= 24 && !/\d{11}/.test(value) ? value : '…';
}

/**
 * The first character of a name and a star for each other.
 *
 * 姓名脱敏.
 *
 * @example
 * maskName('欧阳某某') // => '欧***'
 */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(Math.min(rest.length, 3) || 1);
}
