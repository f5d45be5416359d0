import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docstringExamples, type Example, pageExamples, runExample } from './doc-examples.ts';
import { packageSources, parseSource, pathsOf, root } from './source-file.ts';

/** What an example may name besides its own module: the words of core that nearly every one starts from. */
async function commonWords(): Promise<Record<string, unknown>> {
  const entries = ['index', 'time/index', 'rules/index', 'testing/index'];
  const modules = await Promise.all(entries.map((entry) => importFile(`packages/core/src/${entry}.ts`)));
  return Object.assign({}, ...modules);
}

async function importFile(path: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ pathToFileURL(join(root, path)).href);
}

async function prove(example: Example, scope: Record<string, unknown>): Promise<void> {
  for (const { expression, actual, expected } of await runExample(example, scope))
    expect(actual, `${example.place}: ${expression}`).toEqual(expected);
}

describe('every example of a docstring comes true', () => {
  for (const file of packageSources())
    it.each(docstringExamples(file).map((example) => [example.place, example] as const))('%s', async (_, example) => {
      const own = await importFile(file.path);
      await prove(example, { ...(await commonWords()), ...own });
    });
});

describe('every example of the manual comes true', () => {
  const pages = ['README.md', 'README.zh-CN.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'];
  it.each(pages.flatMap(pathsOf))('%s', async (path) => {
    for (const example of pageExamples(path, readFileSync(join(root, path), 'utf8'))) await prove(example, {});
  });
});

describe('the guard itself', () => {
  const docstring = (lines: string[]) =>
    docstringExamples(parseSource('packages/core/src/a.ts', `/**\n * A.\n *\n * ${lines.join('\n * ')}\n */`));

  it('finds an example and its place', () => {
    expect(docstring(['@example', 'twice(2) // => 4', '@throws never'])).toEqual([
      { place: 'packages/core/src/a.ts:4', code: 'twice(2) // => 4' },
    ]);
    expect(docstring(['It says twice(2).'])).toEqual([]);
  });

  it('runs statements, promises, types and lines that belong together', async () => {
    const lines = [
      'const numbers: number[] = [',
      '  1, 2,',
      ']',
      'numbers',
      '  .map(twice) // => [2, 4]',
      'later(3) // => 3',
    ];
    const [example] = docstring(['@example', ...lines]);
    const claims = await runExample(example!, { twice: (n: number) => 2 * n, later: async (n: number) => n });
    expect(claims.map(({ actual, expected }) => [actual, expected])).toEqual([
      [
        [2, 4],
        [2, 4],
      ],
      [3, 3],
    ]);
  });

  it('loads what a page imports', async () => {
    const text =
      "# A\n\n```ts\nimport { isIsoDate as isDay } from '@banshi/core';\nisDay('2026-02-30') // => false\n```\n";
    const [example] = pageExamples('docs/a.md', text);
    expect(example?.place).toBe('docs/a.md:3');
    expect(await runExample(example!, {})).toMatchObject([{ actual: false, expected: false }]);
  });

  it.each([
    ['a wrong value', 'twice(2) // => 5'],
    ['an unknown name', 'thrice(2) // => 6'],
    ['something that does not parse', 'twice(2 // => 4'],
    ['something that is no expression', 'const a = twice(2) // => 4'],
  ])('fails at %s', async (_, line) => {
    await expect(prove(docstring(['@example', line])[0]!, { twice: (n: number) => 2 * n })).rejects.toThrow();
  });
});
