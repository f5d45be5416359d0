import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type ImportKind } from 'esbuild';
import { reachedFrom } from './reached-from.ts';
import { root } from './source-file.ts';

/** What a page pays for a piece of code. */
export interface Bundle {
  /** Bytes on the wire of everything, what `import()` brings later too: minified, gzip -9, each file by itself. */
  readonly gzip: number;
  /** Of these, what must be there before anything runs: all that is reached without `import()`. */
  readonly first: number;
  /** Minified bytes. */
  readonly minified: number;
  /** The packages that came along, ours included: `lit`, `@banshi/core`. */
  readonly packages: readonly string[];
}

/** Bundles `code` as a page of the hall would that wants modern browsers only and nothing for development. */
export async function bundle(code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: join(root, 'examples', 'hall'), loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: root,
    format: 'esm',
    target: 'es2021',
    conditions: ['production'],
    absWorkingDir: root,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const loaded = (kinds: readonly ImportKind[]) => {
    const names = reachedFrom('stdin.js', metafile.outputs, kinds);
    return outputFiles.filter(({ path }) => names.has(basename(path))).map(({ contents }) => contents);
  };
  const all = loaded(['import-statement', 'dynamic-import']);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const shipped = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    gzip: sumOf(all, zipped),
    first: sumOf(loaded(['import-statement']), zipped),
    minified: sumOf(all, ({ length }) => length),
    packages: [...new Set(shipped.map(([path]) => packageOf(path)))].filter((name) => name !== '<stdin>').sort(),
  };
}

function sumOf(files: readonly Uint8Array[], size: (file: Uint8Array) => number): number {
  return files.reduce((bytes, file) => bytes + size(file), 0);
}

function zipped(file: Uint8Array): number {
  return gzipSync(file, { level: 9 }).length;
}

/** `packages/core/src/index.ts` → `@banshi/core`; `node_modules/.pnpm/lit@3.3.3/node_modules/lit/index.js` → `lit`. */
function packageOf(path: string): string {
  const [, own] = /^packages\/([^/]+)\//.exec(path) ?? [];
  if (own) return `@banshi/${own}`;
  return /^(@[^/]+\/)?[^/]+/.exec(path.split('node_modules/').at(-1)!)![0];
}
