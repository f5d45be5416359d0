import { matchesGlob, posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import { lineAt, type SourceFile } from './source-file.ts';

const CORE = ['@banshi/core', '@banshi/core/*'];

/**
 * What each folder may load at run time besides its own files: folders of its package, packages by name.
 * The most exact row counts; `*` stands for one folder. A folder without a row is a fault.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  // The root of core is what every page with an element on it pays for: of the rules, only what a card needs.
  core: [
    'core/announcements',
    'core/model',
    'core/checks',
    'core/errors',
    'core/search',
    'core/rules/check-in-from.ts',
    'core/rules/disclosure.ts',
    'core/rules/is-immediate.ts',
    'core/rules/parse-limit.ts',
    'core/rules/queue-rules.ts',
  ],
  'core/announcements': [],
  'core/model': [],
  'core/checks': ['core/model'],
  'core/errors': [],
  'core/ports': [],
  'core/search': ['core/model'],
  'core/schema': ['core/model', 'core/checks', 'core/errors', 'zod/mini'],
  'core/time': ['core/model', 'core/errors'],
  'core/rules': ['core/model', 'core/errors', 'core/time'],
  'core/machines': ['core/rules', 'core/time', 'core/model', 'core/errors', 'xstate'],
  'core/log': ['core/model', 'core/errors', 'core/machines', 'core/rules', 'core/time', 'xstate'],
  'core/projections': ['core/errors', 'core/model', 'core/log', 'core/machines', 'core/rules', 'core/time'],
  'core/testing': ['core/*'],

  components: ['components/*'],
  'components/events': [],
  'components/themes': ['lit'],
  'components/internal': ['components/events', 'components/themes', '@banshi/core', 'lit', '@lit/context', 'lean-qr'],
  // One element may use another, but only through the file that registers it.
  'components/*': [
    'components/events',
    'components/internal',
    'components/themes',
    'components/*/banshi-*.ts',
    '@banshi/core',
    'lit',
    '@lit/context',
  ],

  'adapters/guides': [...CORE, 'zod/mini', 'pinyin-pro', 'node:fs', 'node:path'],
  'adapters/hall': [...CORE, 'hono', 'zod/mini'],
  'adapters/client': ['@banshi/core'],
  'adapters/stores': [...CORE, 'node:sqlite'],
  'adapters/portal': ['@banshi/core', 'adapters/client'],
  'adapters/identity': ['@banshi/core', 'adapters/dialects/signing'],
  'adapters/outbox': [...CORE, 'adapters/dialects/engine', 'adapters/dialects/caller'],
  'adapters/dialects/signing': ['@banshi/core', 'adapters/dialects/engine', 'node:crypto', 'sm-crypto-v2'],
  // The list of all presets, for tools.
  'adapters/dialects': ['adapters/dialects/*'],
  // A preset is data for the engine, and knows no other preset.
  'adapters/dialects/*': ['adapters/dialects/engine', ...CORE],
  'adapters/dialects/caller': [
    'adapters/dialects/engine',
    '@banshi/core',
    'node:http',
    'node:https',
    'node:util',
    'node:zlib',
  ],
  'adapters/dialects/check': ['adapters/dialects/engine', '@banshi/core', 'node:crypto', 'node:fs', 'node:path'],
  'adapters/dialects/simulator': [
    'adapters/dialects/engine',
    'node:crypto',
    'node:events',
    'node:http',
    'node:net',
    'node:stream/consumers',
  ],
  'adapters/dialects/recorder': ['adapters/dialects/engine', 'node:crypto', 'node:fs', 'node:path'],
  'adapters/dialects/engine': [...CORE, '@rgrove/parse-xml', 'zod/mini'],
  'adapters/conformance': [...CORE, 'adapters/dialects/check', 'vitest'],
  // The command is a page of its own: the one place of this package where everything meets, and the only one with I/O.
  'adapters/cli': ['adapters/*', ...CORE, 'node:', 'hono', '@hono/node-server'],
};

/** Which other package of ours a package may name at all, `import type` included. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { core: [], components: ['core'], adapters: ['core'] };

/** May compute what it imports: the address of a module of ours that a browser could not load. */
const COMPUTES = 'packages/components/src/internal/import-again.ts';

/** Returns one line for every import that the tables forbid. */
export function layerFaults(files: readonly SourceFile[], layers = LAYERS): string[] {
  return files.flatMap((file) => {
    const own = folderOf(file.path);
    const row = rowOf(own, layers);
    if (!row) return [`${file.path}: ${own} has no row in test/layers.ts`];
    return importsOf(file).flatMap(({ specifier, typeOnly, start }) => {
      const place = `${file.path}:${lineAt(file, start)}`;
      if (specifier === undefined) return file.path === COMPUTES ? [] : [`${place} computes what it imports`];
      const target = targetOf(file.path, specifier);
      if (!isOurs(own, target)) return [`${place} names ${specifier}, a package that ${own} stands beside or below`];
      if (typeOnly || folderOf(`packages/${target}`, '') === own) return [];
      const allowed = layers[row]!.some((entry) => covers(entry, target));
      return allowed ? [] : [`${place} loads ${specifier}; ${row} may load ${layers[row]!.join(', ') || 'nothing'}`];
    });
  });
}

/** Returns the files of each ring of run-time imports, joined by arrows. */
export function cycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ typeOnly, specifier }) => !typeOnly && specifier?.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(file.path), specifier!)),
    ]),
  );
  const done = new Set<string>();
  const rings: string[] = [];
  const follow = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of edges.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) follow(path, []);
  return rings;
}

/** `packages/core/src/model/guide.ts` → `core/model`; a file right in src belongs to the package itself. */
function folderOf(path: string, src = 'src/'): string {
  const [, name, rest] = new RegExp(`^packages/([^/]+)/${src}(.*)$`).exec(path) ?? [];
  const folders = (rest ?? '').split('/').slice(0, -1);
  const depth = folders[0] === 'dialects' ? 2 : 1;
  return [name, ...folders.slice(0, depth)].join('/');
}

function rowOf(folder: string, layers: typeof LAYERS): string | undefined {
  if (folder in layers) return folder;
  return Object.keys(layers).find((row) => row.includes('*') && matchesGlob(folder, row));
}

/** `./guide.ts` in core/model → `core/model/guide.ts`; a bare specifier is its own target. */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(path), specifier).replace(/^packages\/([^/]+)\/src\//, '$1/');
}

function isOurs(own: string, target: string): boolean {
  const [home = ''] = own.split('/');
  const [, other] = /^@banshi\/([^/]+)/.exec(target) ?? /^packages\/([^/]+)/.exec(target) ?? [];
  return other === undefined || (PACKAGES[home] ?? []).includes(other);
}

function covers(entry: string, target: string): boolean {
  if (entry.endsWith(':')) return target.startsWith(entry);
  if (entry.startsWith('@banshi/')) return matchesGlob(target, entry);
  return matchesGlob(target, entry) || matchesGlob(target, `${entry}/**`);
}
