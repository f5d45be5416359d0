// Entry of every npm script. Needs only Node 18 and npm: it installs with the pinned pnpm when the lockfile has
// changed, then runs the steps of one task on the Node that the workspace ships.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manager, pnpm } from './pnpm.mjs';
import { forgetSkipped } from './skipped.mjs';

const types = 'tsc';
const lint = ['oxlint --type-aware --deny-warnings', 'oxfmt --check'];
/** The packages by their own settings, which know no newer library and no DOM where there is none. */
const compile = 'tsc -b tsconfig.build.json';
const build = [
  'node scripts/clean.mjs',
  compile,
  'vite build -c packages/components/vite.cdn.ts',
  'cem analyze --config packages/components/cem.config.mjs',
];
const TASKS = {
  start: ['node examples/hall/start.ts'],
  bridge: ['node examples/provincial-bridge/start.ts'],
  check: [types, compile, ...lint, 'vitest run --project node --project repo'],
  test: [
    types,
    ...lint,
    ...build,
    'node scripts/packages.mjs',
    'knip',
    'storybook build -o storybook-static --quiet --disable-telemetry',
    'vitest run',
    'node scripts/time-zones.mjs',
    'node scripts/old-browsers.mjs',
    'node scripts/skipped.mjs',
  ],
  build: [...build, 'node scripts/packages.mjs'],
  bench: ['node bench/run.ts'],
  mutation: ['node mutation/node_modules/@stryker-mutator/core/bin/stryker.js run mutation/stryker.config.mjs'],
  banshi: ['banshi'],
  format: ['oxfmt'],
  storybook: ['storybook dev -p 6006 --ci --disable-telemetry'],
  pictures: ['node scripts/pictures.ts'],
  'new:element': ['node scripts/new-element.mjs'],
  release: [...build, 'node scripts/packages.mjs', 'changeset publish'],
};
/** Tasks whose output is somebody's input: nothing of ours is printed around it. */
const QUIET = new Set(['banshi', 'start', 'bridge', 'new:element']);

const root = fileURLToPath(new URL('..', import.meta.url));
const [task = 'test', ...rest] = process.argv.slice(2);
const steps = TASKS[task];
if (!steps) {
  console.error(`There is no task "${task}". There are: ${Object.keys(TASKS).join(', ')}.`);
  process.exit(1);
}
const startedAt = Date.now();
const windows = process.platform === 'win32';
/** `banshi` reads the paths that its caller names, so it runs where the caller stands. */
const where = task === 'banshi' ? (process.env.INIT_CWD ?? root) : root;
const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  BANSHI_STARTED_AT: String(startedAt),
};

install('.');
// The peers that we are measured against and the mutation tester are heavy, and only their own tasks want them.
if (task === 'bench' || task === 'mutation') install(task, '--ignore-workspace');
requireNode(22);
if (task === 'test') forgetSkipped();
let child;
followSignals();
for (const [index, step] of steps.entries()) await run(step, index === steps.length - 1 ? rest : []);
if (!QUIET.has(task)) console.log(`\n✔ ${task}: ${seconds(startedAt)}`);

/** Installs a folder once per lockfile. */
function install(folder, ...more) {
  const home = join(root, folder);
  const hash = createHash('sha256').update(manager);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(home, name)))
    if (existsSync(file)) hash.update(readFileSync(file));
  const stamp = hash.digest('hex');
  const stampFile = join(home, 'node_modules', '.install-stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const begin = Date.now();
  const { status } = pnpm(['install', '--frozen-lockfile', ...more], { cwd: home, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error(`\n✘ pnpm install failed in ${home}. The npm registry must be in reach the first time.`);
    process.exit(status ?? 1);
  }
  writeFileSync(stampFile, stamp);
  if (!QUIET.has(task)) console.log(`installed ${folder === '.' ? 'the workspace' : folder} in ${seconds(begin)}`);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function requireNode(least) {
  const version = spawnSync('node', ['-p', 'process.versions.node'], {
    env,
    encoding: 'utf8',
    shell: windows,
  }).stdout.trim();
  if (Number.parseInt(version, 10) >= least) return;
  console.error(
    `Node ${version} is too old for the tools, and none is packed for ${process.platform}-${process.arch}.`,
  );
  process.exit(1);
}

/** npm hands SIGTERM only to its shell, which dies without passing it on: notice the lost parent and stop. */
function followSignals() {
  const stop = (signal) => child?.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid === parent) return;
    stop('SIGTERM');
    setTimeout(() => process.exit(143), 3000).unref();
  }, 300).unref();
}

async function run(step, extra) {
  const [command, ...args] = [...step.split(' '), ...extra];
  const begin = Date.now();
  if (!QUIET.has(task)) console.log(`\n▶ ${step}`);
  const code = await new Promise((done) => {
    child = spawn(command, args, {
      cwd: where,
      stdio: 'inherit',
      env,
      shell: windows,
    });
    child.on('exit', (exitCode, signal) => done(exitCode ?? (signal ? 143 : 1)));
    child.on('error', (error) => (console.error(error.message), done(1)));
  });
  if (code !== 0) {
    if (!QUIET.has(task)) console.error(`\n✘ ${task} stopped: "${step}" ended with ${code} after ${seconds(begin)}.`);
    process.exit(code);
  }
  if (!QUIET.has(task)) console.log(`  ${seconds(begin)}`);
}
