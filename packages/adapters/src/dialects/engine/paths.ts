import { isBranch, type Tree } from './tree.ts';

/** A compiled path: keys, row numbers, `*` for every row. 路径. */
export type Path = readonly string[];

/**
 * Splits a path: `list.*.name`. The empty path is the root.
 *
 * 路径.
 */
export function pathOf(path: string): Path {
  return path === '' ? [] : path.split('.');
}

/** What stands at a path without `*`; nothing where it leads nowhere. 取值. */
export function valueAt(tree: Tree, path: Path, anyCase = false): Tree {
  let here = tree;
  for (let at = 0; at < path.length; at++) {
    if (typeof here !== 'object' || here === null) return undefined;
    const key = path[at]!;
    // Paths are the dialect's, not the message's: what an object inherits is only ever a function.
    const value = (here as { readonly [key: string]: Tree })[key];
    if (value === undefined && anyCase && isBranch(here)) here = inAnyCase(here, key);
    else here = typeof value === 'function' ? undefined : value;
  }
  return here;
}

/** What stands at the first path where anything does, which is for `isAbsent` to say. 首个有值处. */
export function firstAt(
  tree: Tree,
  paths: readonly Path[],
  anyCase = false,
  isAbsent: (value: Tree) => boolean = isNothing,
): Tree {
  for (const path of paths) {
    const value = valueAt(tree, path, anyCase);
    if (!isAbsent(value)) return value;
  }
  return undefined;
}

function isNothing(value: Tree): boolean {
  return value === undefined || value === null;
}

/** What stands at a path in each of some rows; a further `*` goes through the rows that stand there. 各行取值. */
export function valuesIn(rows: readonly Tree[], path: Path, anyCase = false): readonly Tree[] {
  const { head, rest, starred } = splitAtStar(path);
  const values: Tree[] = [];
  for (const row of rows) {
    const value = valueAt(row, head, anyCase);
    if (starred) values.push(...valuesIn(rowsOf(value), rest, anyCase));
    else if (value !== undefined) values.push(value);
  }
  return values;
}

/** A path up to its first `*`, and on from there. 拆分路径. */
export function splitAtStar(path: Path): { readonly head: Path; readonly rest: Path; readonly starred: boolean } {
  const star = path.indexOf('*');
  return star < 0
    ? { head: path, rest: [], starred: false }
    : { head: path.slice(0, star), rest: path.slice(star + 1), starred: true };
}

/** The rows of a list; one object is a list of one, which XML cannot tell apart. 行. */
export function rowsOf(tree: Tree): readonly Tree[] {
  if (Array.isArray(tree)) return tree as readonly Tree[];
  return isBranch(tree) ? [tree] : [];
}

/** Puts a value at a path, making what is missing on the way. 写值. */
export function put(tree: Record<string, Tree>, path: Path, value: Tree): void {
  let here: Record<string, Tree> | Tree[] = tree;
  for (const [index, key] of path.entries()) {
    const slot = Array.isArray(here) ? Number(key) : key;
    const box = here as Record<string | number, Tree>;
    if (index === path.length - 1) {
      box[slot] = value;
      return;
    }
    const inner = Object.hasOwn(box, slot) ? box[slot] : undefined;
    if (typeof inner !== 'object' || inner === null) box[slot] = /^\d+$/.test(path[index + 1]!) ? [] : {};
    here = box[slot] as Record<string, Tree> | Tree[];
  }
}

/** A tree with what stands at a path changed; `*` changes every row. What leads nowhere is left alone. 改值. */
export function changeAt(tree: Tree, path: Path, change: (value: Tree) => Tree, anyCase = false, from = 0): Tree {
  const key = path[from];
  if (key === undefined) return change(tree);
  if (Array.isArray(tree)) {
    const rows = tree as readonly Tree[];
    let changed: Tree[] | undefined;
    for (let index = 0; index < rows.length; index++) {
      if (key !== '*' && index !== Number(key)) continue;
      const one = changeAt(rows[index], path, change, anyCase, from + 1);
      // The same list when no row was changed: most messages hold nothing to unwrap.
      if (one !== rows[index]) (changed ??= [...rows])[index] = one;
    }
    return changed ?? tree;
  }
  if (key === '*') return changeAt(tree, path, change, anyCase, from + 1);
  if (!isBranch(tree)) return tree;
  const own = Object.hasOwn(tree, key) ? key : anyCase ? keyInAnyCase(tree, key) : undefined;
  if (own === undefined) return tree;
  const changed = changeAt(tree[own], path, change, anyCase, from + 1);
  return changed === tree[own] ? tree : { ...tree, [own]: changed };
}

function inAnyCase(tree: { readonly [key: string]: Tree }, key: string): Tree {
  const own = keyInAnyCase(tree, key);
  return own === undefined ? undefined : tree[own];
}

function keyInAnyCase(tree: { readonly [key: string]: Tree }, key: string): string | undefined {
  const low = key.toLowerCase();
  return Object.keys(tree).find((one) => one.toLowerCase() === low);
}
