import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from './source-file.ts';

/** One import or re-export of a file. */
export interface Import {
  /** As written; absent where it is computed. */
  readonly specifier: string | undefined;
  /** Whether it is gone after compilation. `import { type A }` is not: it still loads the module. */
  readonly typeOnly: boolean;
  readonly start: number;
}

/** Returns everything a file imports or re-exports, `import()` too. */
export function importsOf({ program }: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (source: ESTree.Expression | null | undefined, typeOnly: boolean, start: number) => {
    if (source) found.push({ specifier: textOf(source), typeOnly, start });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type', node.start),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type', node.start),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type', node.start),
    ImportExpression: (node) => add(node.source, false, node.start),
    TSImportType: (node) => add(node.source, true, node.start),
  }).visit(program);
  return found;
}

function textOf(source: ESTree.Expression): string | undefined {
  return source.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined;
}
