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

/** What stands at a path; `*` makes a list of what its rows hold, and a single object counts as one row. 逐行取值. */
export function valuesAt(tree: Tree, path: Path, anyCase = false): readonly Tree[] {
  const star = path.indexOf('*');
  if (star < 0) {
    const value = valueAt(tree, path, anyCase);
    return value === undefined ? [] : [value];
  }
  const rows = rowsOf(valueAt(tree, path.slice(0, star), anyCase));
  return rows.flatMap((row) => valuesAt(row, path.slice(star + 1), anyCase));
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
export function changeAt(tree: Tree, path: Path, change: (value: Tree) => Tree, anyCase = false): Tree {
  const [key, ...rest] = path;
  if (key === undefined) return change(tree);
  if (key === '*' && !Array.isArray(tree)) return changeAt(tree, rest, change, anyCase);
  if (Array.isArray(tree))
    return changeRows(tree as readonly Tree[], key, (row) => changeAt(row, rest, change, anyCase));
  if (!isBranch(tree)) return tree;
  const own = Object.hasOwn(tree, key) ? key : anyCase ? keyInAnyCase(tree, key) : undefined;
  if (own === undefined) return tree;
  const changed = changeAt(tree[own], rest, change, anyCase);
  return changed === tree[own] ? tree : { ...tree, [own]: changed };
}

/** The same list when no row was changed: most messages hold nothing to unwrap. */
function changeRows(rows: readonly Tree[], key: string, change: (row: Tree) => Tree): Tree {
  let changed: Tree[] | undefined;
  for (const [index, row] of rows.entries()) {
    if (key !== '*' && index !== Number(key)) continue;
    const one = change(row);
    if (one !== row) (changed ??= [...rows])[index] = one;
  }
  return changed ?? rows;
}

function inAnyCase(tree: { readonly [key: string]: Tree }, key: string): Tree {
  const own = keyInAnyCase(tree, key);
  return own === undefined ? undefined : tree[own];
}

function keyInAnyCase(tree: { readonly [key: string]: Tree }, key: string): string | undefined {
  const low = key.toLowerCase();
  return Object.keys(tree).find((one) => one.toLowerCase() === low);
}
