import type { Field } from './dialect.ts';
import { type Path, rowsOf, splitAtStar, valueAt, valuesAt, valuesIn } from './paths.ts';
import { isBranch, isLeaf, textOf, type Tree } from './tree.ts';

/**
 * Makes the reader of a field that holds texts or counts rows; of any other it makes nothing.
 *
 * 多值字段. A list that is there and empty says something; one that is missing says nothing.
 */
export function listReader(
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
  const split = paths.map(splitAtStar);
  return (from) => {
    for (const { head, rest, starred } of split) {
      const found = valueAt(from, head, anyCase);
      if (!starred && typeof found === 'string' && !isAbsent(found))
        return partsOf(found, field.separator, marks, field.numbered);
      const rows = starred && field.sortBy !== undefined ? inOrder(rowsOf(found), field.sortBy) : rowsOf(found);
      const values = starred ? valuesIn(rows, rest, anyCase) : found === undefined ? [] : [found];
      if (values.length === 0 && !(starred && Array.isArray(found))) continue;
      const [only] = values;
      return textsOf(values.length === 1 && Array.isArray(only) ? (only as readonly Tree[]) : values, isAbsent);
    }
    return undefined;
  };
}

function textsOf(values: readonly Tree[], isAbsent: (value: Tree) => boolean): string[] {
  const texts: string[] = [];
  for (const value of values) if (isLeaf(value) && !isAbsent(value)) texts.push(textOf(value));
  return texts;
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

/** Rows by the number under a key; a row without one comes last. */
function inOrder(rows: readonly Tree[], key: string): readonly Tree[] {
  const placed = rows.map((row) => {
    const place = Number(isBranch(row) ? row[key] : undefined);
    return { row, place: Number.isNaN(place) ? Infinity : place };
  });
  if (placed.every(({ place }, at) => at === 0 || placed[at - 1]!.place <= place)) return rows;
  return placed.sort((one, other) => (one.place === other.place ? 0 : one.place - other.place)).map(({ row }) => row);
}
