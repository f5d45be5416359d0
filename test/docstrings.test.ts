import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTable, lengthOf, namesChineseTerm, undocumented } from './docstrings.ts';
import { packageSources, parseSource, pathsOf, root } from './source-file.ts';

const sources = packageSources();
const isIndex = (path: string) => posix.basename(path) === 'index.ts';
/** Folders whose every file is about a thing of the field, and so says its Chinese name. */
const OF_THE_FIELD = /^packages\/core\/src\/(model|rules|machines|schema|time|projections)\//;
const isElementClass = (path: string) => /^packages\/components\/src\/([^/]+)\/\1\.ts$/.test(path);

describe('docstrings', () => {
  it('stand on every export of every package', () => expect(sources.flatMap(undocumented)).toEqual([]));

  it('name the Chinese term in every file of the field and every element', () => {
    const silent = sources
      .filter(({ path }) => (OF_THE_FIELD.test(path) || isElementClass(path)) && !isIndex(path))
      .filter((file) => !namesChineseTerm(file))
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it.each([
    ['export const a = 1;', 1],
    ['/** A. */\nexport const a = 1;', 0],
    ['/* not one */\nexport interface A {}', 1],
    ['/** A. */\n\n// and a remark\nexport type A = 1;', 1],
    [
      '/** One for two. */\nexport function a(b: string): void;\nexport function a(b: number): void;\nexport function a() {}',
      0,
    ],
    ['/** A. */\nclass A {}\nexport { A };', 0],
    ['class A {}\nexport { A };', 1],
    ["import { A } from './a.ts';\nexport { A };", 0],
    ['export default function () {}', 1],
    ["export * from './a.ts';\nexport { b } from './b.ts';", 0],
  ])('are missed in %j: %i', (text, count) => {
    expect(undocumented(parseSource('packages/core/src/model/a.ts', text))).toHaveLength(count);
  });

  it('must say the term themselves: a string does not count', () => {
    const named = (text: string) => namesChineseTerm(parseSource('packages/core/src/model/a.ts', text));
    expect(named("/** A name. */\nexport const name = '名称';")).toBe(false);
    expect(named("/** A name. 名称. */\nexport const name = 'x';")).toBe(true);
  });
});

describe('files', () => {
  const everything = [
    'packages/*/src/**/*.ts',
    'packages/*/test/**/*.ts',
    'examples/**/*.ts',
    'test/**/*.ts',
    'bench/**/*.ts',
    'scripts/*.{mjs,ts}',
  ]
    .flatMap(pathsOf)
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));

  it('stay under 400 lines, tables of facts apart', () => {
    const long = everything.filter((file) => lengthOf(file) > 400 && !isTable(file));
    expect(long.map((file) => `${file.path}: ${lengthOf(file)}`)).toEqual([]);
  });

  it.each(['core', 'components', 'adapters'])('of %s stay under 250 lines, nine in ten', (name) => {
    const lengths = packageSources(name)
      .filter((file) => !isTable(file))
      .map(lengthOf)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(250);
  });

  it('are tables only when nothing in them acts', () => {
    const table = (text: string) => isTable(parseSource('packages/core/src/time/a.ts', text));
    expect(table("export const DAYS = ['2026-01-01'] as const;")).toBe(true);
    expect(table('export const days = () => [];')).toBe(false);
    expect(table('export const styles = css`p {}`;')).toBe(false);
  });
});
