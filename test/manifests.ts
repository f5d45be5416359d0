import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf, root } from './source-file.ts';

type Target = string | null | Readonly<Record<string, string>>;

/** The part of a package.json that says what can be imported. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly sideEffects: boolean | readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, Target>>;
  readonly publishConfig: {
    readonly bin?: Readonly<Record<string, string>>;
    readonly exports: Readonly<Record<string, Target>>;
  };
}

/** Every package of the workspace with its folder: `packages/core`. */
export function manifests(): { readonly folder: string; readonly manifest: Manifest }[] {
  return pathsOf('packages/*/package.json').map((path) => ({
    folder: path.replace('/package.json', ''),
    manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest,
  }));
}

/** What a target in the workspace becomes for users: `./src/x.ts` → `./dist/x.js` with its types. */
function published(target: Target): Target {
  if (typeof target !== 'string' || !target.startsWith('./src/')) return target;
  const stem = target.replace('./src/', './dist/').replace(/\.ts$/, '');
  return { types: `${stem}.d.ts`, default: `${stem}.js` };
}

/** Returns one line for every difference between what the workspace imports and what users will. */
export function exportFaults({ exports, publishConfig, bin }: Manifest): string[] {
  const faults: string[] = [];
  const say = (key: string, target: Target | undefined) => `${key} → ${JSON.stringify(target)}`;
  for (const [key, target] of Object.entries(exports)) {
    const shipped = publishConfig.exports[key];
    const differs = JSON.stringify(shipped) !== JSON.stringify(published(target));
    if (differs) faults.push(`${say(key, target)} is published as ${say(key, shipped)}`);
  }
  for (const [key, target] of Object.entries(publishConfig.exports)) {
    const isBuilt = typeof target === 'string' && target.startsWith('./dist-cdn/');
    if (!(key in exports) && !isBuilt) faults.push(`${say(key, target)} is published and unknown in the workspace`);
  }
  for (const [name, source] of Object.entries(bin ?? {})) {
    const built = source.replace('./src/', './dist/').replace(/\.ts$/, '.js');
    if (publishConfig.bin?.[name] !== built) faults.push(`the command ${name} is published as something else`);
  }
  return faults;
}

/** The files of src that a target names. Every `*` of one target stands for the same word. */
export function sourcesOf(folder: string, target: Target): string[] {
  if (typeof target !== 'string' || !target.startsWith('./src/')) return [];
  const pattern = `${folder}/${target.slice(2)}`;
  const [head = '', ...tail] = pattern.replaceAll('.', '\\.').split('*');
  const exact = new RegExp(`^${head}${tail.map((part, index) => (index === 0 ? '([^/]+)' : '\\1') + part).join('')}$`);
  return pathsOf(pattern).filter((path) => exact.test(path) && !/\.(test|stories)\.ts$/.test(path));
}
