import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './source-file.ts';

/** What a page pays for a piece of code. */
export interface Bundle {
  /** Bytes on the wire: minified, gzip -9. */
  readonly gzip: number;
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
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2021',
    conditions: ['production'],
    absWorkingDir: root,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const contents = outputFiles[0]!.contents;
  const used = Object.values(metafile.outputs)[0]!.inputs;
  const shipped = Object.entries(used).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    gzip: gzipSync(contents, { level: 9 }).length,
    minified: contents.length,
    packages: [...new Set(shipped.map(([path]) => packageOf(path)))].filter((name) => name !== '<stdin>').sort(),
  };
}

/** `packages/core/src/index.ts` → `@banshi/core`; `node_modules/.pnpm/lit@3.3.3/node_modules/lit/index.js` → `lit`. */
function packageOf(path: string): string {
  const [, own] = /^packages\/([^/]+)\//.exec(path) ?? [];
  if (own) return `@banshi/${own}`;
  return /^(@[^/]+\/)?[^/]+/.exec(path.split('node_modules/').at(-1)!)![0];
}
