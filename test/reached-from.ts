import type { ImportKind, Metafile } from 'esbuild';

/** The files of a bundle in parts that one of them leads to by imports of some kinds, itself among them. */
export function reachedFrom(
  name: string,
  outputs: Metafile['outputs'],
  kinds: readonly ImportKind[],
  reached = new Set<string>(),
): Set<string> {
  if (reached.has(name)) return reached;
  reached.add(name);
  for (const { path, kind } of outputs[name]!.imports)
    if ((kinds as readonly string[]).includes(kind)) reachedFrom(path, outputs, kinds, reached);
  return reached;
}
