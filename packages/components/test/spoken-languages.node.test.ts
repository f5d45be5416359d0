import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const elements = globSync(`${source}*/banshi-*.ts`, { exclude: [`${source}internal/*`] }).map(
  (path) => [basename(path, '.ts'), path] as const,
);

/** Every sentence of a table, those of tables within it too. */
function sentencesIn(words: object): string[] {
  return Object.values(words as Record<string, unknown>).flatMap((value) =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? sentencesIn(value) : [],
  );
}

describe('a page that speaks Chinese', () => {
  it.each(elements)('carries no English of <%s>', async (tag, path) => {
    const name = tag.replace('banshi-', '');
    const words = path.replace(`${tag}.ts`, `${name}.strings.ts`);
    const { en } = (await import(words)) as { readonly en: object };
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
      target: 'es2021',
    });
    const page = outputFiles[0]!.text;
    const english = sentencesIn(en).filter((sentence) => /[a-z] [a-z]/i.test(sentence));
    expect(english.filter((sentence) => page.includes(sentence))).toEqual([]);
  });
});
