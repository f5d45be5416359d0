import { type Decoded, type Dialect, type Field } from '../engine/index.ts';
import { codeLike } from '../engine/guard-record.ts';
import { fieldOf } from '../engine/conditions.ts';
import { labelOf } from './label-of.ts';
import type { FieldResult } from './report.ts';
import { sameValue } from './same-value.ts';

const SHOWN = new Set(['code', 'codes', 'level', 'flag', 'integer', 'decimal', 'time', 'date', 'limit', 'count']);

/**
 * What became of each field: first those of which something was expected, then what is wrong, then what else was read.
 *
 * 字段结果.
 */
export function fieldResults(
  dialect: Dialect,
  decoded: Decoded,
  expected: Readonly<Record<string, unknown>>,
): readonly FieldResult[] {
  const fields = dialect.messages.find(({ name }) => name === decoded.message)?.fields ?? [];
  const named = (
    name: string,
    field = fields.find(({ to }) => to === name),
  ): Pick<FieldResult, 'field' | 'label' | 'wire'> => {
    const label = field?.label ?? labelOf(name);
    return { field: name, ...(label !== undefined && { label }), ...(field && { wire: field.at[0]! }) };
  };
  const results = Object.entries(expected).map(([name, wanted]): FieldResult => {
    const actual = fieldOf(name, decoded.record);
    if (sameValue(actual, wanted)) return { ...named(name), state: 'same' };
    const field = fields.find(({ to }) => to === name);
    const said = { expected: shown(wanted, field), actual: shown(actual, field) };
    const known = field || actual !== undefined || !decoded.message;
    return {
      ...named(name),
      state: actual === undefined ? 'absent' : 'different',
      detail: `expected ${said.expected}, got ${said.actual}${known ? '' : `; ${decoded.message} has no such field`}`,
      ...said,
    };
  });
  for (const { path, code } of decoded.faults) {
    const field = fields.find(({ at }) => at[0] === path);
    results.push({ ...(field ? named(field.to) : {}), field: path, wire: path, state: 'wrong', detail: code });
  }
  for (const field of fields) {
    const value = fieldOf(field.to, decoded.record);
    if (field.to in expected || value === undefined) continue;
    const unknown = decoded.unknowns.includes(field.to);
    results.push({
      ...named(field.to, field),
      state: unknown ? 'unknown-code' : 'read',
      ...(unknown && { detail: shown(value, field) }),
    });
  }
  return results;
}

/** Values only of codes, figures, flags and times; of anything else no more than that it is one. */
function shown(value: unknown, field: Field | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  const open = field === undefined ? typeof value !== 'string' : SHOWN.has(field.kind) && field.personal === undefined;
  if (!open) return 'another value';
  return JSON.stringify(value, (key, one: unknown) => (key === 'unknown' ? codeLike(one) : one)).slice(0, 80);
}
