/** One value at the end of a path. 叶值. */
export interface Leaf {
  /** `materials[0].name`. */
  readonly path: string;
  readonly value: string | number | boolean;
}

/**
 * Lists everything that a JSON value says.
 *
 * 逐项列出. Nothing is said by `null` and by blank text; an empty list says that there are none, and stands as `[]`.
 *
 * @example
 * leavesOf({ a: [{ b: 1 }, { b: null }], c: [] }) // => [{ path: 'a[0].b', value: 1 }, { path: 'c', value: '[]' }]
 */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string' && value.trim() === '') return [];
  if (typeof value !== 'object') return [{ path, value: value as Leaf['value'] }];
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ path, value: '[]' }];
    return value.flatMap((item, index) => leavesOf(item, `${path}[${index}]`));
  }
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path ? `${path}.${key}` : key));
}

/**
 * Returns the leaves of `said` that `kept` does not hold, however the rows are ordered.
 *
 * 遗漏. Rows are told apart by their values and not by their numbers, so a row that could not be read does not make
 * the rows after it look lost.
 */
export function missingLeaves(said: readonly Leaf[], kept: readonly Leaf[]): Leaf[] {
  const key = ({ path, value }: Leaf) => JSON.stringify([path.replace(/\[\d+\]/g, '[]'), value]);
  const counts = new Map<string, number>();
  for (const leaf of kept) counts.set(key(leaf), (counts.get(key(leaf)) ?? 0) + 1);
  return said.filter((leaf) => {
    const left = counts.get(key(leaf)) ?? 0;
    counts.set(key(leaf), left - 1);
    return left <= 0;
  });
}
