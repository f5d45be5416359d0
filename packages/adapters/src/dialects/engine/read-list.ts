import type { Field } from './dialect.ts';
import { type Path, rowsOf, splitAtStar, valueAt, valuesIn } from './paths.ts';
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
  const { kind, numbered, sortBy } = field;
  if (kind !== 'count' && kind !== 'texts') return undefined;
  const marks = field.marks && new RegExp(`^[[【(（](?:${field.marks.join('|')})[\\]】)）]`);
  const separator = new RegExp(`[${field.separator ?? ',;，；'}]`);
  const split = paths.map(splitAtStar);
  return (from) => {
    for (const { head, rest, starred } of split) {
      const found = valueAt(from, head, anyCase);
      if (found === undefined) continue;
      const rows = rowsOf(found);
      if (kind === 'count') return starred ? valuesIn(rows, rest, anyCase).length : rows.length;
      if (isAbsent(found)) continue;
      if (!starred && typeof found === 'string') return partsOf(found, separator, marks, numbered);
      const inRows = () => valuesIn(sortBy === undefined ? rows : inOrder(rows, sortBy), rest, anyCase);
      const values = starred ? inRows() : rows.length > 0 ? rows : [found];
      if (values.length === 0 && !Array.isArray(found)) continue;
      const [only] = values;
      const leaves = values.length === 1 && Array.isArray(only) ? (only as readonly Tree[]) : values;
      return leaves.filter((one) => isLeaf(one) && !isAbsent(one)).map(textOf);
    }
    return undefined;
  };
}

function partsOf(text: string, separator: RegExp, marks?: RegExp, numbered = false): string[] {
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
  const placeOf = (row: Tree) => {
    const place = Number(isBranch(row) ? row[key] : undefined);
    return Number.isNaN(place) ? Number.MAX_VALUE : place;
  };
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}
