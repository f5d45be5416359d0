import { type ESTree, Visitor } from 'vite';
import { lineAt, type SourceFile } from './source-file.ts';

/** What core may not name: it has no clock, no chance, no network, no process and no page. A path → why it may. */
const OUTSIDE = [
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'process',
  'document',
  'window',
  'navigator',
  'localStorage',
  'indexedDB',
  'XMLHttpRequest',
  'performance',
  'crypto',
  'globalThis',
  'eval',
];
const OUTSIDE_MEMBERS = ['Date.now', 'Math.random'];

/** Files that may name one of them, with the reason. */
const EXCEPT: Readonly<Record<string, readonly string[]>> = {
  // Builds its index in slices and gives the page the thread between two of them.
  'packages/core/src/search/': ['setTimeout'],
};

/** Returns one line for every word in core that reaches outside it. */
export function outsideWords(file: SourceFile): string[] {
  const allowed = Object.entries(EXCEPT).flatMap(([path, words]) => (file.path.startsWith(path) ? words : []));
  const own = declaredNames(file.program);
  const found = new Set<string>();
  const report = (word: string, start: number) => {
    if (!allowed.includes(word)) found.add(`${file.path}:${lineAt(file, start)} ${word}`);
  };
  const keys = new Set<ESTree.Node>();
  new Visitor({
    Property: (node) => void (!node.computed && !node.shorthand && keys.add(node.key)),
    PropertyDefinition: (node) => void (!node.computed && keys.add(node.key)),
    MethodDefinition: (node) => void (!node.computed && keys.add(node.key)),
    TSPropertySignature: (node) => void keys.add(node.key),
    TSMethodSignature: (node) => void keys.add(node.key),
    LabeledStatement: (node) => void keys.add(node.label),
    MemberExpression(node) {
      if (!node.computed) keys.add(node.property);
      const path = file.text.slice(node.start, node.end);
      if (OUTSIDE_MEMBERS.includes(path)) report(path, node.start);
    },
    NewExpression(node) {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0) report('new Date()', node.start);
      if (isNamed(node.callee, 'Function')) report('new Function', node.start);
    },
    CallExpression(node) {
      if (isNamed(node.callee, 'Date')) report('Date()', node.start);
    },
    Identifier(node) {
      if (OUTSIDE.includes(node.name) && !own.has(node.name) && !keys.has(node)) report(node.name, node.start);
    },
  }).visit(file.program);
  return [...found];
}

/** Returns one line for every `after` of a machine: a legal period is a date, never a timer. */
export function delayedTransitions(file: SourceFile): string[] {
  const found: string[] = [];
  new Visitor({
    Property(node) {
      const name = node.key.type === 'Literal' ? node.key.value : !node.computed && nameOf(node.key);
      if (name === 'after' || name === 'delays') found.push(`${file.path}:${lineAt(file, node.start)} ${name}`);
    },
  }).visit(file.program);
  return found;
}

/** Returns one line for everything in a component that a strict content security policy stops, or that parses text as HTML. */
export function unsafeMarkup(file: SourceFile): string[] {
  const found: string[] = [];
  const report = (what: string, start: number) => found.push(`${file.path}:${lineAt(file, start)} ${what}`);
  const names = ['unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'styleMap', 'eval'];
  const members = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'cssText'];
  new Visitor({
    Identifier(node) {
      if (names.includes(node.name) || members.includes(node.name)) report(node.name, node.start);
    },
    NewExpression: (node) => void (isNamed(node.callee, 'Function') && report('new Function', node.start)),
    TaggedTemplateExpression(node) {
      const tag = nameOf(node.tag);
      if (tag !== 'html' && tag !== 'svg' && tag !== 'staticHtml') return;
      const markup = node.quasi.quasis.map(({ value }) => value.raw).join('');
      if (/\sstyle\s*=/i.test(markup)) report('style=', node.start);
      if (/<(style|script)\b/i.test(markup)) report('<style> or <script>', node.start);
      if (/\son[a-z]+\s*=/i.test(markup)) report('an event handler in an attribute', node.start);
      if (/\.(inner|outer)HTML\s*=/.test(markup)) report('.innerHTML=', node.start);
    },
  }).visit(file.program);
  return found;
}

/** Every name that the file itself declares, whatever its scope: one of them is not the global. */
function declaredNames(program: ESTree.Program): Set<string> {
  const names = new Set<string>();
  const add = (node: ESTree.Node | null | undefined) => {
    if (!node) return;
    if (node.type === 'Identifier') names.add(node.name);
    else if (node.type === 'ObjectPattern')
      for (const property of node.properties) add(property.type === 'RestElement' ? property.argument : property.value);
    else if (node.type === 'ArrayPattern') for (const element of node.elements) add(element);
    else if (node.type === 'AssignmentPattern') add(node.left);
    else if (node.type === 'RestElement') add(node.argument);
  };
  const callable = (node: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    if (node.type !== 'ArrowFunctionExpression') add(node.id);
    for (const parameter of node.params) add(parameter as ESTree.Node);
  };
  new Visitor({
    VariableDeclarator: (node) => add(node.id),
    FunctionDeclaration: callable,
    FunctionExpression: callable,
    ArrowFunctionExpression: callable,
    TSFunctionType: (node) => node.params.forEach((parameter) => add(parameter as ESTree.Node)),
    TSMethodSignature: (node) => node.params.forEach((parameter) => add(parameter as ESTree.Node)),
    ImportSpecifier: (node) => add(node.local),
    CatchClause: (node) => add(node.param),
  }).visit(program);
  return names;
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return nameOf(node) === name;
}

function nameOf(node: ESTree.Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined;
}
