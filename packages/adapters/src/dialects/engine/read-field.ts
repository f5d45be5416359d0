import { converterOf, type FaultCode } from './convert-value.ts';
import type { Dialect, Field } from './dialect.ts';
import { firstAt, pathOf, rowsOf, splitAtStar, valueAt, type Path } from './paths.ts';
import { listReader } from './read-list.ts';
import { type Branch, isBranch, isLeaf, textOf, type Tree } from './tree.ts';

/** What is wrong with one field: the wire key and why, never the value. 字段问题. */
export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
}

/** What reading has to say besides the values. 解码附注. */
export interface Findings {
  readonly faults: Fault[];
  /** Our names of the fields whose codes no table knows. */
  readonly unknowns: string[];
}

/** Reads one field out of a message into a record. 字段读取. */
export type ReadField = (from: Tree, record: Record<string, unknown>, findings: Findings) => void;

type Store = (record: Record<string, unknown>, value: unknown) => void;

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
  const anyCase = dialect.anyCase ?? false;
  const isAbsent = absenceOf(field.absent ?? dialect.absent);
  const store = storeAt(field.to, shared);

  if (field.kind === 'rows') return rowReader(field, dialect, paths, store);
  const list = listReader(field, paths, isAbsent, anyCase);
  if (list)
    return (from, record) => {
      const found = list(from);
      store(record, Array.isArray(found) && found.length === 0 ? (field.whenEmpty ?? found) : found);
    };
  const convert = converterOf(field, dialect);
  const find =
    field.lastOpen === undefined && field.rowWhere === undefined
      ? (from: Tree) => firstAt(from, paths, anyCase, isAbsent)
      : rowFinder(field, paths, isAbsent);
  const asItIs = (field.kind === 'text' || field.kind === 'id') && field.first === undefined;
  const fault = (code: FaultCode, { faults }: Findings) => void faults.push({ path: field.at[0]!, code });
  const take = (value: Tree, from: Tree, record: Record<string, unknown>, findings: Findings) => {
    if (value === undefined) return store(record, field.whenEmpty);
    if (asItIs && typeof value === 'string') return store(record, value);
    if (!isLeaf(value) && field.kind !== 'codes') return fault('not-a-value', findings);
    const made = convert(value, from);
    if (typeof made === 'object') {
      if ('fault' in made) return fault(made.fault, findings);
      if ([made].flat().some(isUnknown)) findings.unknowns.push(field.to);
    }
    store(record, made);
  };
  const [[key, more] = []] = paths;
  if (paths.length > 1 || key === undefined || more !== undefined || anyCase || key in {})
    return (from, record, findings) => take(find(from), from, record, findings);
  // Most fields are one key of a row, and most of those a text: that is looked at directly.
  return (from, record, findings) => {
    const value = typeof from === 'object' && from !== null ? (from as Branch)[key] : undefined;
    if (isAbsent(value)) store(record, field.whenEmpty);
    else if (asItIs && typeof value === 'string') store(record, value);
    else take(value, from, record, findings);
  };
}

function isUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

function absenceOf(words: readonly string[]): (value: Tree) => boolean {
  const absent = new Set(['', ...words]);
  const longest = Math.max(...[...absent].map(({ length }) => length));
  return (value) =>
    typeof value === 'string' ? value.length <= longest && absent.has(value) : value === undefined || value === null;
}

/** Out of rows: the one that is asked for, or the last that is open. */
function rowFinder(
  { rowWhere, lastOpen }: Field,
  paths: readonly Path[],
  isAbsent: (value: Tree) => boolean,
): (from: Tree) => Tree {
  const split = paths.map(splitAtStar);
  return (from) => {
    for (const { head, rest } of split) {
      const rows = rowsOf(valueAt(from, head));
      const row = rowWhere
        ? rows.find((one) => isBranch(one) && rowWhere.is.includes(textOf(one[rowWhere.key])))
        : rows.filter((one) => isBranch(one) && isAbsent(one[lastOpen!])).at(-1);
      if (row === undefined) continue;
      const value = rowWhere ? (row as Branch)[rowWhere.value] : valueAt(row, rest);
      if (!isAbsent(value)) return value;
    }
    return undefined;
  };
}

function rowReader(field: Field, dialect: Dialect, paths: readonly Path[], store: Store): ReadField {
  const readers = readersOf(field.rows ?? [], dialect);
  const isAbsent = absenceOf([]);
  return (from, record, findings) => {
    const found = firstAt(from, paths, dialect.anyCase, isAbsent);
    if (found === undefined) return;
    if (typeof found !== 'object') return void findings.faults.push({ path: field.at[0]!, code: 'not-rows' });
    const records = rowsOf(found).map((row) => {
      const inner: Record<string, unknown> = {};
      for (const read of readers) read(row, inner, findings);
      return inner;
    });
    store(record, records);
  };
}

/** Nested names make nested records. */
function storeAt(name: string, shared: boolean): Store {
  const keys = name.split('.');
  const last = keys.pop()!;
  const put: Store = (record, value) => {
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
