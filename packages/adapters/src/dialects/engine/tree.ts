/**
 * A message between its bytes and its fields: what JSON, XML, forms and pairs all become.
 *
 * 报文树. Integers beyond 2^53 are bigints, so no figure is lost.
 */
export type Tree = string | number | bigint | boolean | null | undefined | readonly Tree[] | Branch;

/** An object of a {@link Tree}. 报文节点. */
export interface Branch {
  readonly [key: string]: Tree;
}

/** How deep a message may nest; no platform's goes beyond a dozen. 嵌套上限. */
export const MAX_DEPTH = 64;

/** Whether a tree is an object. 是否为对象. */
export function isBranch(tree: Tree): tree is Branch {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

/** Whether a tree is one value. 是否为单值. */
export function isLeaf(tree: Tree): tree is string | number | bigint | boolean {
  return tree !== undefined && tree !== null && typeof tree !== 'object';
}

/** One value as text; nothing else has any. 文本. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : isLeaf(value as Tree) ? `${value as number}` : '';
}
