import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync } from 'vite';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** One comment, with its place in the text. */
export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One parsed file of the repository. */
export interface SourceFile {
  /** From the repository's folder, with forward slashes: `packages/core/src/index.ts`. */
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: readonly Comment[];
}

/** Parses one file. A file that does not parse is an error, so that no guard passes over it. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]!.message}`);
  return { path, text, program, comments };
}

/** What a package ships: every file of its src, without tests and stories. */
export function packageSources(name: string = '*'): SourceFile[] {
  return pathsOf(`packages/${name}/src/**/*.ts`)
    .filter((path) => !/\.(test|test-d|stories)\.ts$/.test(path))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** The files of a pattern, in one order on every machine. */
export function pathsOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (path) => /(^|\/)(node_modules|dist|dist-cdn)$/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The line on which a place in the text stands, counted from 1. */
export function lineAt(file: SourceFile, place: number): number {
  return file.text.slice(0, place).split('\n').length;
}
