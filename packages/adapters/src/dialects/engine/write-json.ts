import { isBranch, type Tree } from './tree.ts';

/**
 * Writes a tree as JSON, bigints as the figures they are.
 *
 * JSON 写出.
 *
 * @example
 * writeJson({ id: 700000000000000001n }) // => '{"id":700000000000000001}'
 */
export function writeJson(tree: Tree): string {
  if (typeof tree === 'bigint') return String(tree);
  if (Array.isArray(tree)) return `[${(tree as readonly Tree[]).map((one) => writeJson(one ?? null)).join(',')}]`;
  if (!isBranch(tree)) return JSON.stringify(tree ?? null);
  const pairs = Object.entries(tree).filter(([, value]) => value !== undefined);
  return `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${writeJson(value)}`).join(',')}}`;
}
