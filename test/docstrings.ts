import { type ESTree, Visitor } from 'vite';
import { type Comment, lineAt, type SourceFile } from './source-file.ts';

const HAN = /\p{Script=Han}/u;

/** The docstrings of a file, whatever they stand on. */
export function docstrings({ comments }: SourceFile): Comment[] {
  return comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
}

/** Returns one line for every export without a docstring right above it. */
export function undocumented(file: SourceFile): string[] {
  const documented = new Set<string>();
  const wanted = new Map<string, number>();
  const imported = new Set<string>();
  for (const node of file.program.body) {
    if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) imported.add(local.name);
    const declaration =
      node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration' ? node.declaration : node;
    if (!declaration) {
      if (node.type === 'ExportNamedDeclaration' && !node.source)
        for (const { local } of node.specifiers) if (local.type === 'Identifier') wanted.set(local.name, node.start);
      continue;
    }
    const names = namesOf(declaration as ESTree.Node);
    // Of overloads only the first needs one.
    if (hasDocstring(file, node.start)) for (const name of names) documented.add(name);
    if (declaration !== node) for (const name of names) if (!wanted.has(name)) wanted.set(name, node.start);
  }
  return [...wanted]
    .filter(([name]) => !documented.has(name) && !imported.has(name))
    .map(([name, at]) => `${file.path}:${lineAt(file, at)} ${name}`);
}

/** Whether a docstring of the file says its Chinese term. */
export function namesChineseTerm(file: SourceFile): boolean {
  return docstrings(file).some(({ value }) => HAN.test(value));
}

/** Whether a file only lists values: no function, no class, no call. Such a table may be as long as its facts. */
export function isTable(file: SourceFile): boolean {
  let acts = false;
  const act = () => void (acts = true);
  new Visitor({
    FunctionDeclaration: act,
    FunctionExpression: act,
    ArrowFunctionExpression: act,
    ClassDeclaration: act,
    CallExpression: act,
    NewExpression: act,
    TaggedTemplateExpression: act,
    TSInterfaceDeclaration: act,
  }).visit(file.program);
  return !acts && file.program.body.some(({ type }) => type === 'ExportNamedDeclaration');
}

/** How many lines a file has. */
export function lengthOf({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

function hasDocstring(file: SourceFile, start: number): boolean {
  return docstrings(file).some(({ end }) => end <= start && file.text.slice(end, start).trim() === '');
}

function namesOf(node: ESTree.Node): string[] {
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : ['a destructured constant']));
  if ('id' in node && node.id && typeof node.id === 'object' && 'name' in node.id) return [String(node.id.name)];
  return node.type === 'TSModuleDeclaration' ? [] : ['default'];
}
