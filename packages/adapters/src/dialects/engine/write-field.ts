import type { Dialect, Field } from './dialect.ts';
import { type WireLimit, writeLimit } from './limits.ts';
import { pathOf, put } from './paths.ts';
import { writeTime } from './times.ts';
import { textOf, type Tree } from './tree.ts';

/** Puts one field of a record into a message; says why not otherwise. 字段写出. */
export type WriteField = (record: Readonly<Record<string, unknown>>, to: Record<string, Tree>) => string | undefined;

/**
 * Makes the writer of one field. Only the first path is written, in its exact spelling.
 *
 * 编译字段写出.
 */
export function writerOf(field: Field, dialect: Dialect): WriteField {
  const path = pathOf(field.at[0]!);
  const names = field.to.split('.');
  const convert = converterOf(field, dialect);
  return (record, to) => {
    const value = names.reduce<unknown>(
      (here, name) => (typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[name] : undefined),
      record,
    );
    if (value === undefined || value === null) {
      if (field.writeAbsent !== undefined) put(to, path, field.writeAbsent);
      return undefined;
    }
    const written = convert(value, to);
    if (written === undefined) return field.at[0]!;
    put(to, path, written);
    return undefined;
  };
}

function converterOf(field: Field, dialect: Dialect): (value: unknown, to: Record<string, Tree>) => Tree {
  const figure = (text: string): Tree => {
    if (!field.numeric || !/^-?(0|[1-9]\d*)$/.test(text)) return text;
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  };
  switch (field.kind) {
    case 'integer':
    case 'decimal':
      return (value) => {
        if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
        return field.numeric ? value : textOf(value);
      };
    case 'flag':
      return (value) => (typeof value === 'boolean' ? figure(value ? '1' : '0') : undefined);
    case 'time':
    case 'date': {
      const layouts = field.times ?? dialect.times;
      return (value) => {
        if (typeof value !== 'string') return undefined;
        const fits = layouts.map((layout) => writeTime(value, layout)).find((text) => text !== undefined);
        return fits === undefined ? undefined : figure(fits);
      };
    }
    case 'code':
    case 'level':
      return (value) => {
        const code = codeOf(field, dialect, value);
        return code === undefined ? undefined : figure(code);
      };
    case 'codes':
      return (value) => {
        if (!Array.isArray(value)) return undefined;
        const codes = value.map((one) => codeOf(field, dialect, one));
        return codes.includes(undefined) ? undefined : codes.join(field.separator ?? ',');
      };
    case 'limit':
      return (value, to) => writtenLimit(field, dialect, value as WireLimit, to);
    case 'area':
      return (value) => {
        const text = textOf(value);
        return field.width === 12 && text.length === 6 ? `${text}000000` : text;
      };
    case 'texts': {
      const star = field.at[0]!.indexOf('*');
      return (value) => {
        if (!Array.isArray(value)) return undefined;
        if (star >= 0 || field.separator === undefined) return value as string[];
        // A name that begins with a figure of its own would lose it where the numbers are taken off again.
        return (field.numbered ? value.map((text, index) => `${index + 1}.${text}`) : value).join(field.separator[0]);
      };
    }
    case 'rows': {
      const writers = (field.rows ?? []).filter((one) => !one.readOnly).map((one) => writerOf(one, dialect));
      return (value) => {
        if (!Array.isArray(value)) return undefined;
        let failed = false;
        const rows = (value as Record<string, unknown>[]).map((record) => {
          const row: Record<string, Tree> = {};
          for (const write of writers) failed = write(record, row) !== undefined || failed;
          return row;
        });
        return failed ? undefined : rows;
      };
    }
    default:
      return (value) => (typeof value === 'object' ? undefined : figure(textOf(value)));
  }
}

/** A code nobody knows is sent on as it came; a level nobody knows is not sent. */
function codeOf(field: Field, dialect: Dialect, value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && 'unknown' in value)
    return field.kind === 'level' ? undefined : textOf(value.unknown);
  const codes: Readonly<Record<string, readonly string[] | undefined>> =
    field.scale === undefined ? (dialect.codes[field.codes ?? ''] ?? {}) : (dialect.scales[field.scale]?.levels ?? {});
  const own = textOf(value);
  return Object.hasOwn(codes, own) ? codes[own]?.[0] : undefined;
}

function writtenLimit(field: Field, dialect: Dialect, limit: WireLimit, to: Record<string, Tree>): Tree {
  const unitAt = field.unitAt?.[0];
  if ('unknown' in limit) return limit.unknown;
  if (unitAt === undefined) return limit.unit === field.unit ? String(limit.value) : writeLimit(limit);
  const unit = dialect.codes[field.codes ?? '']?.[limit.unit]?.[0];
  if (unit === undefined) return undefined;
  put(to, pathOf(unitAt), unit);
  return field.numeric ? limit.value : String(limit.value);
}
