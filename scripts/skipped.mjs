// What this run did not do, and why. Steps note it while they run; the last step says it, so that green means green.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const notes = fileURLToPath(new URL('../node_modules/.cache/skipped.txt', import.meta.url));

/** Forgets what earlier runs left out. */
export function forgetSkipped() {
  rmSync(notes, { force: true });
}

/**
 * Notes one thing that this run leaves out.
 * @param {string} what
 * @param {string} why
 */
export function skip(what, why) {
  mkdirSync(dirname(notes), { recursive: true });
  appendFileSync(notes, `${what}: ${why}\n`);
}

if (import.meta.main) {
  const lines = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').filter(Boolean) : [];
  console.log(lines.length === 0 ? 'Nothing was skipped.' : `Skipped:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
