import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type ImportKind } from 'esbuild';
import { reachedFrom } from '../test/reached-from.ts';

const bench = fileURLToPath(new URL('.', import.meta.url));

/** The same settings for everyone: a production page for browsers that know ES2021. */
const SETTINGS = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2021',
  conditions: ['production'],
  absWorkingDir: bench,
  // Our own packages, as the example hall links them.
  nodePaths: [fileURLToPath(new URL('../examples/hall/node_modules', import.meta.url))],
  legalComments: 'none',
  logLevel: 'error',
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'empty' },
} as const satisfies BuildOptions;

/** What a page must load, minified, gzip -9, each file by itself. */
export interface Weight {
  /** Before anything can run. */
  readonly first: number;
  /** What the code then loads by itself with `import()`. */
  readonly later: number;
  readonly css: number;
}

/** Bundles modules, in as many files as they ask for, and style sheets, each by its name. */
export async function weigh(modules: readonly string[], css: readonly string[] = []): Promise<Weight> {
  const code = modules.map((module) => `import ${JSON.stringify(module)};`).join('\n');
  const rules = css.map((sheet) => `@import ${JSON.stringify(sheet)};`).join('\n');
  const stdin = { contents: code, resolveDir: bench };
  const { outputFiles, metafile } = await build({
    ...SETTINGS,
    stdin,
    format: 'esm',
    splitting: true,
    outdir: bench,
    metafile: true,
  });
  const weightOf = (kinds: readonly ImportKind[]): number => {
    const names = reachedFrom('stdin.js', metafile.outputs, kinds);
    return outputFiles
      .filter(({ path }) => names.has(relative(bench, path)))
      .reduce((bytes, { text }) => bytes + gzipped(text), 0);
  };
  const first = weightOf(['import-statement']);
  return {
    first,
    later: weightOf(['import-statement', 'dynamic-import']) - first,
    css: rules ? gzipped(await bundle(rules, 'css', 'esm')) : 0,
  };
}

/** Bundles code into one script for a page. */
export async function bundle(
  code: string,
  loader: 'js' | 'css' = 'js',
  format: 'esm' | 'iife' = 'iife',
): Promise<string> {
  const { outputFiles } = await build({ ...SETTINGS, stdin: { contents: code, resolveDir: bench, loader }, format });
  return outputFiles[0]!.text;
}

/** The version of a peer that is installed. */
export function versionOf(name: string): string {
  const manifest = readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
