import type { CodecOptions, Dialect, Tree } from '../engine/index.ts';
import { changeAt, pathOf } from '../engine/paths.ts';
import { isLeaf } from '../engine/tree.ts';
import { wrapText } from '../engine/wrap-text.ts';

/**
 * Returns what a dialect does with the parts of a whole body that hold messages as text: it writes and encrypts them.
 *
 * 内嵌报文封装. A message knows nothing of the envelope that it travels in, and the envelope says what becomes of its rows.
 */
export function wrapper(dialect: Dialect, options: CodecOptions): (body: Tree) => Tree {
  const parts = (dialect.unwrap ?? []).map(({ at, steps }) => ({ path: pathOf(at), steps })).reverse();
  return (body) => {
    const context = { ...options, notes: [] };
    let whole = body;
    for (const { path, steps } of parts)
      whole = changeAt(whole, path, (part) =>
        isLeaf(part) || part === null || part === undefined ? part : wrapText(part, steps, context),
      );
    return whole;
  };
}
