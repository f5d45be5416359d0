// Runs the pnpm that package.json pins. Through `npm exec` and not corepack: newer Nodes ship none, and it asks for signatures.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The pinned manager: `pnpm@12.21.0`. */
export const manager = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).packageManager;

/**
 * @param {readonly string[]} args what pnpm is told
 * @param {import('node:child_process').SpawnSyncOptions} options where it runs and what becomes of its output
 */
export function pnpm(args, options) {
  return spawnSync('npm', ['exec', '--yes', '--loglevel=error', `--package=${manager}`, '--', 'pnpm', ...args], {
    shell: process.platform === 'win32',
    ...options,
    env: { ...process.env, CI: process.env.CI ?? 'true' },
  });
}
