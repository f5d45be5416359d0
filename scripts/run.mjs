// Entry of every npm script. Needs only Node 18 and npm: it installs with the pinned pnpm when the lockfile has
// changed, then runs the steps of one task on the Node that the workspace ships.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = 'tsc';
const lint = ['oxlint --type-aware --deny-warnings', 'oxfmt --check'];
const build = [
  'node scripts/clean.mjs',
  'tsc -b tsconfig.build.json',
  'vite build -c packages/components/vite.cdn.ts',
  'cem analyze --config packages/components/cem.config.mjs',
];
const TASKS = {
  start: ['node examples/hall/start.ts'],
  check: [types, ...lint, 'vitest run --project node --project repo'],
  test: [
    types,
    ...lint,
    ...build,
    'node scripts/packages.mjs',
    'knip',
    'storybook build -o storybook-static --quiet --disable-telemetry',
    'vitest run',
    'node scripts/old-browsers.mjs',
    'node scripts/skipped.mjs',
  ],
  build: [...build, 'node scripts/packages.mjs'],
  bench: [...build, 'node bench/run.ts'],
  banshi: ['node packages/adapters/src/cli/main.ts'],
  format: ['oxfmt'],
  storybook: ['storybook dev -p 6006 --ci --disable-telemetry'],
  pictures: ['node scripts/pictures.ts'],
  'new:element': ['node scripts/new-element.mjs'],
  release: [...build, 'node scripts/packages.mjs', 'changeset publish'],
};
/** Tasks whose output is somebody's input: nothing of ours is printed around it. */
const QUIET = new Set(['banshi', 'start', 'new:element']);

const root = fileURLToPath(new URL('..', import.meta.url));
const [task = 'test', ...rest] = process.argv.slice(2);
const steps = TASKS[task];
if (!steps) {
  console.error(`There is no task "${task}". There are: ${Object.keys(TASKS).join(', ')}.`);
  process.exit(1);
}
const startedAt = Date.now();
const windows = process.platform === 'win32';
const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  BANSHI_STARTED_AT: String(startedAt),
};

install();
requireNode(22);
let child;
followSignals();
for (const [index, step] of steps.entries()) await run(step, index === steps.length - 1 ? rest : []);
if (!QUIET.has(task)) console.log(`\n${task}: ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);

/** Installs once per lockfile. `npm exec` and not corepack: newer Nodes ship none, and it asks for signatures. */
function install() {
  const manager = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
  const hash = createHash('sha256').update(manager);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  const stamp = hash.digest('hex');
  const stampFile = join(root, 'node_modules', '.install-stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { status } = spawnSync(
    'npm',
    ['exec', '--yes', `--package=${manager}`, '--', 'pnpm', 'install', '--frozen-lockfile'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: windows, env: { ...process.env, CI: process.env.CI ?? 'true' } },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
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
  const begin = performance.now();
  if (!QUIET.has(task)) console.log(`\n▶ ${step}`);
  const code = await new Promise((done) => {
    child = spawn(command, args, {
      cwd: process.env.INIT_CWD && task === 'banshi' ? process.env.INIT_CWD : root,
      stdio: 'inherit',
      env,
      shell: windows,
    });
    child.on('exit', (exitCode, signal) => done(exitCode ?? (signal ? 143 : 1)));
    child.on('error', (error) => (console.error(error.message), done(1)));
  });
  if (code !== 0) process.exit(code);
  if (!QUIET.has(task)) console.log(`  ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
