import type { CodeTable, Dialect, Field } from './dialect.ts';
import { readLimit } from './limits.ts';
import { pathOf, rowsOf, valueAt, valuesAt, type Path } from './paths.ts';
import { readTime } from './times.ts';
import { type Branch, isBranch, isLeaf, textOf, type Tree } from './tree.ts';

/** What is wrong with one field: the wire key and why, never the value. 字段问题. */
export interface Fault {
  readonly path: string;
  readonly code: 'missing' | 'not-a-value' | 'not-a-number' | 'not-a-flag' | 'no-such-time' | 'not-rows' | 'too-deep';
}

/** A wire value that no table knows, kept as it came. 未知代码. */
export interface Unknown {
  readonly unknown: string;
}

/** Where a reader puts what it found. 解码去处. */
export interface Sink {
  readonly record: Record<string, unknown>;
  readonly faults: Fault[];
  /** Our names of the fields whose codes no table knows. */
  readonly unknowns: string[];
}

/** Reads one field out of a message. 字段读取. */
export type ReadField = (from: Tree, sink: Sink) => void;

/**
 * Makes the readers of some fields: aliases, absent values, code tables and layouts are looked up once, here.
 *
 * 编译字段. Where two fields share a name, the first that finds anything counts.
 */
export function readersOf(fields: readonly Field[], dialect: Dialect): readonly ReadField[] {
  return fields.map((field) => readerOf(field, dialect, fields.filter(({ to }) => to === field.to).length > 1));
}

function readerOf(field: Field, dialect: Dialect, shared: boolean): ReadField {
  const paths = field.at.map(pathOf);
  const absent = new Set(['', ...(field.absent ?? dialect.absent)]);
  const anyCase = dialect.anyCase ?? false;
  const longest = Math.max(...[...absent].map(({ length }) => length));
  const isAbsent = (value: Tree) =>
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'string' && value.length <= longest && absent.has(value));
  const store = storeAt(field.to, shared);
  const find = finderOf(paths, isAbsent, anyCase);
  const fault = (sink: Sink, code: Fault['code']) => void sink.faults.push({ path: field.at[0]!, code });

  if (field.kind === 'rows') return rowReader(field, dialect, paths, store);
  const list = listReader(field, paths, isAbsent, anyCase);
  if (list)
    return (from, sink) => {
      const found = list(from);
      const empty = field.whenEmpty !== undefined && Array.isArray(found) && found.length === 0;
      store(sink.record, empty ? field.whenEmpty : found);
    };
  const convert = converterOf(field, dialect, anyCase);
  const outOf = field.lastOpen !== undefined || field.rowWhere !== undefined;
  const mayBeUnknown = ['code', 'codes', 'level', 'limit'].includes(field.kind);
  const asItIs = (field.kind === 'text' || field.kind === 'id') && field.first === undefined;
  return (from, sink) => {
    const value = outOf ? outOfRows(field, paths, from, isAbsent) : find(from);
    if (asItIs && typeof value === 'string') return store(sink.record, value);
    if (value === undefined) return store(sink.record, field.whenEmpty);
    if (!isLeaf(value) && field.kind !== 'codes') return fault(sink, 'not-a-value');
    const read = convert(value, from);
    if (typeof read === 'object' && read !== null && 'fault' in read) return fault(sink, read.fault);
    if (mayBeUnknown && hasUnknown(read)) sink.unknowns.push(field.to);
    if (read !== undefined) store(sink.record, read);
  };
}

/** What a value is, or why it is none. */
type Converted = string | number | boolean | object | undefined | { readonly fault: Fault['code'] };

function converterOf(field: Field, dialect: Dialect, anyCase: boolean): (value: Tree, from: Tree) => Converted {
  const layouts = field.times ?? dialect.times;
  switch (field.kind) {
    case 'integer':
    case 'decimal': {
      const shape = field.kind === 'integer' ? /^[+-]?\d{1,15}(\.0+)?$/ : /^[+-]?\d{1,15}(\.\d+)?$/;
      return (value) => {
        if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
        const text = textOf(value).trim();
        return shape.test(text) ? Number(text) : { fault: 'not-a-number' };
      };
    }
    case 'flag':
      return (value) => FLAGS[textOf(value)] ?? FLAGS[textOf(value).trim().toLowerCase()] ?? { fault: 'not-a-flag' };
    case 'time':
    case 'date':
      return (value) => readTime(textOf(value).trim(), layouts) ?? { fault: 'no-such-time' };
    case 'code':
    case 'level': {
      const table = tableOf(field, dialect);
      return (value) => table.get(textOf(value).trim()) ?? { unknown: textOf(value) };
    }
    case 'codes': {
      const table = tableOf(field, dialect);
      const separator = field.separator ?? ',';
      return (value) =>
        (Array.isArray(value) ? (value as readonly Tree[]).filter(isLeaf).map(textOf) : textOf(value).split(separator))
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .map((one) => table.get(one) ?? { unknown: one });
    }
    case 'limit': {
      const units = field.codes === undefined ? new Map<string, string | number>() : tableOf(field, dialect);
      const unitPaths = (field.unitAt ?? []).map(pathOf);
      return (value, from) => {
        const said = unitPaths.map((path) => valueAt(from, path, anyCase)).find((one) => isLeaf(one) && one !== '');
        const unit = said === undefined ? field.unit : String(units.get(textOf(said).trim()) ?? textOf(said));
        return readLimit(textOf(value), unit);
      };
    }
    case 'area':
      return (value) => textOf(value).replace(/^(\d{6})000000$/, '$1');
    default: {
      const first = field.first;
      return first === undefined ? textOf : (value) => textOf(value).slice(0, first);
    }
  }
}

const FLAGS: Readonly<Record<string, boolean>> = {
  '1': true,
  true: true,
  y: true,
  yes: true,
  是: true,
  '0': false,
  false: false,
  n: false,
  no: false,
  否: false,
};

/** Wire value → ours, out of a code table or a scale. */
function tableOf(field: Field, dialect: Dialect): Map<string, string | number> {
  const scale = field.scale === undefined ? undefined : dialect.scales[field.scale];
  const codes: CodeTable = scale ? scale.levels : (dialect.codes[field.codes ?? ''] ?? {});
  return new Map(
    Object.entries(codes).flatMap(([ours, wires]) =>
      (wires ?? []).map((wire) => [wire, scale ? Number(ours) : ours] as const),
    ),
  );
}

function listReader(
  field: Field,
  paths: readonly Path[],
  isAbsent: (value: Tree) => boolean,
  anyCase: boolean,
): ((from: Tree) => unknown) | undefined {
  if (field.kind === 'count')
    return (from) => {
      for (const path of paths) {
        const values = valuesAt(from, path, anyCase);
        const [only] = values;
        if (path.includes('*')) return values.length;
        if (Array.isArray(only)) return only.length;
        if (only !== undefined) return rowsOf(only).length;
      }
      return undefined;
    };
  if (field.kind !== 'texts') return undefined;
  const marks = field.marks && new RegExp(`^[[【(（](?:${field.marks.join('|')})[\\]】)）]`);
  return (from) => {
    for (const path of paths) {
      const starred = path.includes('*');
      if (!starred) {
        const value = valueAt(from, path, anyCase);
        if (typeof value === 'string' && !isAbsent(value))
          return partsOf(value, field.separator, marks, field.numbered);
      }
      const values = field.sortBy ? sorted(from, path, field.sortBy) : valuesAt(from, path, anyCase);
      const [only] = values;
      if (values.length === 0) {
        // A list that is there and empty says something; one that is missing says nothing.
        if (starred && Array.isArray(valueAt(from, path.slice(0, path.indexOf('*')), anyCase))) return [];
        continue;
      }
      const leaves = Array.isArray(only) && values.length === 1 ? (only as readonly Tree[]) : values;
      return leaves.filter((one) => isLeaf(one) && !isAbsent(one)).map(textOf);
    }
    return undefined;
  };
}

function partsOf(text: string, separator = /[,;，；]/ as RegExp | string, marks?: RegExp, numbered = false): string[] {
  const parts: string[] = [];
  for (const one of text.split(separator)) {
    let part = one.trim();
    if (marks) part = part.replace(marks, '');
    if (numbered) part = part.replace(/^\d{1,3}\s*[.、．)）]\s*/, '');
    if (part !== '') parts.push(part);
  }
  return parts;
}

function sorted(from: Tree, path: Path, key: string): readonly Tree[] {
  const star = path.indexOf('*');
  const rows = rowsOf(valueAt(from, path.slice(0, star)));
  const places = rows.map((row) => Number(isBranch(row) ? row[key] : undefined));
  const order = rows.map((_, at) => at);
  // A row without a place comes last.
  order.sort((one, other) =>
    Number.isNaN(places[one]!) ? 1 : Number.isNaN(places[other]!) ? -1 : places[one]! - places[other]!,
  );
  const rest = path.slice(star + 1);
  return order.flatMap((at) => valuesAt(rows[at], rest));
}

function outOfRows(field: Field, paths: readonly Path[], from: Tree, isAbsent: (value: Tree) => boolean): Tree {
  for (const path of paths) {
    const star = path.indexOf('*');
    const rows = rowsOf(valueAt(from, star < 0 ? path : path.slice(0, star)));
    const { rowWhere, lastOpen } = field;
    const row = rowWhere
      ? rows.find((one) => isBranch(one) && rowWhere.is.includes(textOf(one[rowWhere.key])))
      : rows.filter((one) => isBranch(one) && isAbsent(one[lastOpen!])).at(-1);
    if (row === undefined) continue;
    const value = rowWhere ? (row as Branch)[rowWhere.value] : valueAt(row, path.slice(star + 1));
    if (!isAbsent(value)) return value;
  }
  return undefined;
}

function rowReader(field: Field, dialect: Dialect, paths: readonly Path[], store: Store): ReadField {
  const readers = readersOf(field.rows ?? [], dialect);
  return (from, sink) => {
    for (const path of paths) {
      const found = valueAt(from, path, dialect.anyCase);
      if (found === undefined || found === null || found === '') continue;
      if (typeof found !== 'object') return void sink.faults.push({ path: field.at[0]!, code: 'not-rows' });
      return store(
        sink.record,
        rowsOf(found).map((row) => {
          const inner: Sink = { record: {}, faults: sink.faults, unknowns: sink.unknowns };
          for (const read of readers) read(row, inner);
          return inner.record;
        }),
      );
    }
  };
}

/** The first path where something stands. Most fields have one path of one key, which is looked at directly. */
function finderOf(paths: readonly Path[], isAbsent: (value: Tree) => boolean, anyCase: boolean): (from: Tree) => Tree {
  const [[key] = []] = paths;
  if (paths.length === 1 && paths[0]!.length === 1 && !anyCase && key !== undefined && !(key in {}))
    return (from) => {
      const value = typeof from === 'object' && from !== null ? (from as Branch)[key] : undefined;
      return isAbsent(value) ? undefined : value;
    };
  return (from) => {
    for (const path of paths) {
      const value = valueAt(from, path, anyCase);
      if (!isAbsent(value)) return value;
    }
    return undefined;
  };
}

type Store = (record: Record<string, unknown>, value: unknown) => void;

/** Nested names make nested records. */
function storeAt(name: string, shared: boolean): Store {
  const keys = name.split('.');
  const last = keys.pop()!;
  const put = (record: Record<string, unknown>, value: unknown) => {
    if (value !== undefined && (!shared || record[last] === undefined)) record[last] = value;
  };
  if (keys.length === 0) return put;
  return (record, value) => {
    if (value === undefined) return;
    let here = record;
    for (const key of keys) here = (here[key] ??= {}) as Record<string, unknown>;
    put(here, value);
  };
}

function hasUnknown(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasUnknown);
  return typeof value === 'object' && value !== null && 'unknown' in value;
}
