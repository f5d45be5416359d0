// Packs every package as it would be published and looks at what a user would get: the files, the types, the imports.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pnpm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(join(realpathSync(tmpdir()), 'banshi-packages-'));
/** Exported for tools and pages, not for imports. */
const NOT_CODE = ['./package.json', './custom-elements.json', './banshi.js'];
const folders = globSync('packages/*/package.json', { cwd: root }).map(dirname).sort();
const faults = [];

try {
  const packed = folders.map(pack);
  for (const one of packed) link(one, packed);
  for (const one of packed) examine(one);
} finally {
  rmSync(home, { recursive: true, force: true });
}
for (const fault of faults) console.error(`✘ ${fault}`);
if (faults.length > 0) process.exit(1);

/** Packs one package and unpacks it where it can be looked at. */
function pack(folder) {
  const out = join(home, 'tarballs', basename(folder));
  mkdirSync(out, { recursive: true });
  const { status } = pnpm(['pack', '--silent', '--pack-destination', out], {
    cwd: join(root, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${folder} cannot be packed.`);
  const tarball = join(out, readdirSync(out)[0]);
  const unpacked = join(home, basename(folder));
  mkdirSync(unpacked);
  spawnSync('tar', ['xzf', tarball, '--strip-components=1', '-C', unpacked], { stdio: 'inherit' });
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  return { folder, tarball, unpacked, manifest, files: globSync('**/*.*', { cwd: unpacked }) };
}

/** Gives an unpacked package the modules it asks for: ours as packed, the others as installed. */
function link({ folder, unpacked, manifest }, packed) {
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, [manifest.name]: '' })) {
    const ours = packed.find((other) => other.manifest.name === name)?.unpacked;
    const place = join(unpacked, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(ours ?? realpathSync(join(root, folder, 'node_modules', name)), place, 'junction');
  }
}

function examine({ tarball, unpacked, manifest, files }) {
  const before = faults.length;
  const fault = (what) => faults.push(`${manifest.name}: ${what}`);
  for (const target of targets([manifest.exports, manifest.bin, manifest.customElements]))
    if (!matches(target, files)) fault(`${target} is named and not packed`);
  for (const file of files) {
    if (/\.(test|stories)\./.test(file)) fault(`${file} is packed`);
    if (file.endsWith('.map')) for (const source of lostSources(unpacked, file)) fault(`${file} points to ${source}`);
  }
  if (/"(workspace|catalog):/.test(JSON.stringify(manifest.dependencies ?? {}))) fault('a dependency has no version');
  check('publint', ['run', tarball, '--strict'], fault);
  check('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', ...NOT_CODE], fault);
  const entries = importable(manifest, files);
  const code = entries.map((entry) => `await import(${JSON.stringify(entry)});`).join('\n');
  check('node', ['--input-type=module', '-e', code], fault, unpacked);
  if (faults.length > before) return;
  console.log(
    `${manifest.name}: ${files.length} files; publint and attw content; ${entries.length} entries load in Node`,
  );
}

/** Runs one tool; its output is shown only when it finds something. */
function check(command, args, fault, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return;
  fault(`${command} says:\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
}

/** Every path below a value: of exports, bin, a single file. */
function targets(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(targets) : [];
}

function matches(target, files) {
  const wanted = target.replace(/^\.\//, '');
  if (!wanted.includes('*')) return files.includes(wanted);
  return files.some((file) => pattern(wanted).test(file));
}

/** Every `*` of one target stands for the same word. */
function pattern(wanted) {
  const [head, ...tail] = wanted.replaceAll('.', '\\.').split('*');
  return new RegExp(`^${head}${tail.map((part, index) => (index === 0 ? '([^/]+)' : '\\1') + part).join('')}$`);
}

/** What a program can import by name, with every word that a `*` stands for. */
function importable({ name, exports }, files) {
  return Object.entries(exports)
    .filter(([key, target]) => target && !NOT_CODE.includes(key))
    .flatMap(([key, target]) => {
      const module = target.default.replace(/^\.\//, '');
      if (!module.includes('*')) return [key];
      return files.flatMap((file) => pattern(module).exec(file)?.[1] ?? []).map((word) => key.replace('*', word));
    })
    .map((key) => name + key.slice(1))
    .filter((entry) => !entry.endsWith('/conformance'));
}

/** Sources that a map names and neither holds nor finds in the package. */
function lostSources(unpacked, file) {
  const { sources, sourcesContent } = JSON.parse(readFileSync(join(unpacked, file), 'utf8'));
  return sources.filter(
    (source, index) => !sourcesContent?.[index] && !existsSync(join(unpacked, dirname(file), source)),
  );
}
