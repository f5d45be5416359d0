import { existsSync } from 'node:fs';
import { join, matchesGlob, posix } from 'node:path';
import { type ESTree, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { exportFaults, manifests, sourcesOf } from './manifests.ts';
import { packageSources, pathsOf, root, type SourceFile } from './source-file.ts';

const packages = manifests();
/** Made by the build; everything else that is exported has its source in the repository. */
const BUILT = ['./custom-elements.json'];

describe.each(packages.map((one) => [one.manifest.name, one] as const))('%s', (_, { folder, manifest }) => {
  it('exports the same to users as to the workspace', () => expect(exportFaults(manifest)).toEqual([]));

  it('exports only what exists', () => {
    const missing = [...Object.entries(manifest.exports), ...Object.entries(manifest.bin ?? {})].filter(
      ([, target]) =>
        typeof target === 'string' &&
        !BUILT.includes(target) &&
        sourcesOf(folder, target).length === 0 &&
        !existsSync(join(root, folder, target)),
    );
    expect(missing).toEqual([]);
  });

  it('closes its internal folder', () => {
    const hasInternal = pathsOf(`${folder}/src/internal/*`).length > 0;
    if (hasInternal) expect(manifest.exports['./internal/*']).toBeNull();
    const open = Object.values(manifest.exports).flatMap((target) => sourcesOf(folder, target));
    expect(open.filter((path) => path.includes('/internal/'))).toEqual([]);
  });

  it('names every file that does something when it is loaded as a side effect', () => {
    const { sideEffects } = manifest;
    const keeps = (path: string) =>
      sideEffects === true || (Array.isArray(sideEffects) && sideEffects.some((glob) => matchesGlob(path, glob)));
    const lost = actingFiles(packageSources(posix.basename(folder)))
      .map((path) => path.replace(`${folder}/`, './'))
      .flatMap((path) => [
        path,
        ...(isBundledOnly(path) ? [] : [path.replace('./src/', './dist/').replace(/ts$/, 'js')]),
      ])
      .filter((path) => !keeps(path.slice(2)) && !keeps(path));
    expect(lost).toEqual([]);
  });

  it('names no side effect that is not there', () => {
    if (!Array.isArray(manifest.sideEffects)) return;
    const empty = manifest.sideEffects
      .filter((glob) => glob.startsWith('./src/'))
      .filter((glob) => pathsOf(`${folder}/${glob.slice(2)}`).length === 0);
    expect(empty).toEqual([]);
  });
});

describe('an element', () => {
  const registrations = packageSources('components').flatMap((file) =>
    registeredTags(file).map((tag) => [tag, file.path] as const),
  );

  it.each(registrations)('%s is registered by the file of its name', (tag, path) => {
    expect(posix.basename(path)).toBe(`${tag}.ts`);
    expect(posix.dirname(path).endsWith(`/${tag.replace('banshi-', '')}`)).toBe(true);
  });

  it('is registered by the ready-made script and by ./define', () => {
    const defined = packageSources('components')
      .filter(({ path }) => path.endsWith('src/define.ts'))
      .flatMap((file) => registrations.filter(([tag]) => !file.text.includes(`/${tag}.ts'`)));
    expect(defined).toEqual([]);
  });
});

describe('the guard itself', () => {
  const manifest = {
    name: 'x',
    files: [],
    sideEffects: false,
    exports: { '.': './src/index.ts', './internal/*': null },
    publishConfig: {
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './internal/*': null },
    },
  };

  it('lets two maps of one story pass', () => expect(exportFaults(manifest)).toEqual([]));

  it.each([
    ['a forgotten entry', { '.': manifest.publishConfig.exports['.'] }],
    [
      'a wrong file',
      { ...manifest.publishConfig.exports, '.': { types: './dist/index.d.ts', default: './dist/main.js' } },
    ],
    ['missing types', { ...manifest.publishConfig.exports, '.': './dist/index.js' }],
    [
      'types after code',
      { ...manifest.publishConfig.exports, '.': { default: './dist/index.js', types: './dist/index.d.ts' } },
    ],
    ['an entry of its own', { ...manifest.publishConfig.exports, './more': './dist/more.js' }],
  ])('catches %s', (_, exports) => {
    expect(exportFaults({ ...manifest, publishConfig: { exports } })).toHaveLength(1);
  });
});

/** Files that register an element, or whose very import is the point: shims, and lists of such imports. */
function actingFiles(files: readonly SourceFile[]): string[] {
  const acts = (node: ESTree.Statement | ESTree.Directive, _: number, body: readonly ESTree.Node[]) =>
    // A class that needs another element brings it along when it is used itself.
    (node.type === 'ImportDeclaration' && node.specifiers.length === 0 && !body.some(isExport)) ||
    node.type === 'IfStatement' ||
    (node.type === 'ExpressionStatement' && node.expression.type !== 'Literal');
  const programs = /\/cli\//;
  return files.filter(({ path, program }) => !programs.test(path) && program.body.some(acts)).map(({ path }) => path);
}

function isExport({ type }: ESTree.Node): boolean {
  return type.startsWith('Export');
}

/** The ready-made script is bundled from these; users never import them. */
function isBundledOnly(path: string): boolean {
  return /\/src\/(cdn|shim)\.ts$/.test(path);
}

function registeredTags(file: SourceFile): string[] {
  const tags: string[] = [];
  new Visitor({
    CallExpression(node) {
      const [tag] = node.arguments;
      const callee = file.text.slice(node.callee.start, node.callee.end);
      if (!/(^|\.)customElements\.define$|^customElement$/.test(callee) || !tag) return;
      tags.push(
        tag.type === 'Literal' && typeof tag.value === 'string' ? tag.value : file.text.slice(tag.start, tag.end),
      );
    },
  }).visit(file.program);
  return tags;
}
