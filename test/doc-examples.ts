import { createRequire, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ESTree, parseSync } from 'vite';
import { docstrings } from './docstrings.ts';
import { lineAt, root, type SourceFile } from './source-file.ts';

/** Code from a docstring or a page of the manual, with at least one line `expression // => value`. */
export interface Example {
  /** Where it stands: `packages/core/src/time/add-workdays.ts:12`. */
  readonly place: string;
  readonly code: string;
}

/** One line that says what it is worth, and what it is worth. */
export interface Claim {
  readonly expression: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

const CLAIM = /^(.*?)\s*\/\/ => (.+)$/;
const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<Claim[]>;

/** The examples of the docstrings of a file. What follows `@example` up to the next tag is one program. */
export function docstringExamples(file: SourceFile): Example[] {
  return docstrings(file).flatMap(({ value, start }) => {
    const lines = value.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const programs: { code: string[]; line: number }[] = [];
    let inExample = false;
    for (const [index, line] of lines.entries()) {
      const line0 = lineAt(file, start) + index;
      if (line.startsWith('@')) {
        inExample = line.startsWith('@example');
        if (inExample) programs.push({ code: [], line: line0 });
      } else if (inExample) programs.at(-1)!.code.push(line);
      else if (CLAIM.test(line)) programs.push({ code: [line], line: line0 });
    }
    return programs
      .map(({ code, line }) => ({ place: `${file.path}:${line}`, code: code.join('\n').replace(/^```.*$/gm, '') }))
      .filter(({ code }) => code.includes('// =>'));
  });
}

/** The examples of a page in Markdown: each fenced block of JavaScript or TypeScript that claims something. */
export function pageExamples(path: string, text: string): Example[] {
  return [...text.matchAll(/^```(?:ts|js|typescript|javascript)\b.*\n([\s\S]*?)^```$/gm)]
    .map((match) => ({ place: `${path}:${text.slice(0, match.index).split('\n').length}`, code: match[1]! }))
    .filter(({ code }) => code.includes('// =>'));
}

/**
 * Runs an example and returns its claims with what they turned out to be.
 *
 * @param scope the names it may use without importing them
 * @throws when it does not parse or run, or names something that is not there
 */
export async function runExample(example: Example, scope: Readonly<Record<string, unknown>>): Promise<Claim[]> {
  const names = Object.keys(scope).filter((name) => name !== 'default');
  const program = stripTypeScriptTypes(toProgram(example), { mode: 'strip' });
  const run = new AsyncFunction('__claims', '__load', ...names, `${program}\nreturn __claims;`);
  return run([], load, ...names.map((name) => scope[name]));
}

/** Turns claims into calls and imports into loads, statement by statement. */
function toProgram({ place, code }: Example): string {
  const output: string[] = [];
  let pending = '';
  for (const line of code.split('\n')) {
    const [, before, value] = CLAIM.exec(line) ?? [];
    pending += `${before ?? line}\n`;
    if (value === undefined) continue;
    const statements = parse(place, pending);
    const last = statements.pop();
    if (last?.type !== 'ExpressionStatement')
      throw new Error(`${place}: "${line.trim()}" claims a value of no expression`);
    const expression = pending.slice(last.expression.start, last.expression.end);
    output.push(...statements.map((statement) => toStatement(statement, pending)));
    const source = JSON.stringify(expression);
    output.push(`__claims.push({ expression: ${source}, actual: await (${expression}), expected: await (${value}) });`);
    pending = '';
  }
  output.push(...parse(place, pending).map((statement) => toStatement(statement, pending)));
  return output.join('\n');
}

function parse(place: string, code: string): (ESTree.Statement | ESTree.Directive)[] {
  const { program, errors } = parseSync('example.ts', code);
  if (errors.length > 0) throw new Error(`${place} does not parse: ${errors[0]!.message}`);
  return [...program.body];
}

function toStatement(statement: ESTree.Statement | ESTree.Directive, code: string): string {
  if (statement.type !== 'ImportDeclaration') return code.slice(statement.start, statement.end);
  if (statement.importKind === 'type') return '';
  const loaded = `await __load(${JSON.stringify(statement.source.value)})`;
  const named = statement.specifiers.flatMap((one) => {
    if (one.type === 'ImportNamespaceSpecifier') return [];
    if (one.type === 'ImportDefaultSpecifier') return [`default: ${one.local.name}`];
    const imported = one.imported.type === 'Identifier' ? one.imported.name : JSON.stringify(one.imported.value);
    return one.importKind === 'type' ? [] : [`${imported}: ${one.local.name}`];
  });
  const whole = statement.specifiers.find((one) => one.type === 'ImportNamespaceSpecifier');
  return `const ${whole ? whole.local.name : `{ ${named.join(', ')} }`} = ${loaded};`;
}

/** Imports as a page of the hall would: by the packages' names. */
async function load(specifier: string): Promise<unknown> {
  const { resolve } = createRequire(join(root, 'examples', 'hall', 'package.json'));
  return import(/* @vite-ignore */ pathToFileURL(resolve(specifier)).href);
}
