import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf, root } from './source-file.ts';

const TEXT = /\.(ts|mjs|js|json|md|yaml|yml|html|css|svg|txt|vue|tsx|jsx)$|(^|\/)(\.npmrc|\.gitignore|run|LICENSE)$/;

/** The text files that git knows or would add; without git, everything that stands outside of what is built. */
export function repositoryTexts(): { readonly path: string; readonly text: string }[] {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const paths = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : pathsOf('**/*');
  return paths
    .filter((path) => TEXT.test(path) && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Addresses in a lockfile or npm settings: whoever installs must be asked at the registry of their own. */
export function addressesIn(text: string): string[] {
  return (
    text.match(/\b(?:https?|git\+ssh|git|file):\/\/[^\s'"}]+|^\s*(?:@[\w-]+:)?registry\s*=.*|\btarball:\s*\S+/gm) ?? []
  );
}

/** Paths that exist on one machine only. */
export function homePathsIn(text: string): string[] {
  return text.match(/(?<![\w.:/-])\/(?:home|Users|root|work|tmp\/\w+)\/[\w.-]+(?:\/[\w.-]+)*/g) ?? [];
}

/** Things that look like a secret: private keys, tokens of well-known kinds. */
export function secretsIn(text: string): string[] {
  return (
    text.match(
      /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\b(?:npm_[A-Za-z0-9]{36}|gh[pousr]_[A-Za-z0-9]{36}|AKIA[0-9A-Z]{16}|_authToken\s*=\s*\S+)/g,
    ) ?? []
  );
}

/** Tests that do not run, or that keep others from running. */
export function silencedTests(text: string): string[] {
  return text.match(/\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails|skipIf|runIf)\b/g) ?? [];
}

/** The headings of a page in Markdown, by depth: `[1, 2, 2, 3]`. Lines inside of fences are none. */
export function headingDepths(text: string): number[] {
  return [...text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^(#{1,6}) /gm)].map(([, marks]) => marks!.length);
}

/** The npm commands that a page names: `start`, `test`, and what follows `npm run`. */
export function npmCommandsIn(text: string): string[] {
  const found = [...text.matchAll(/\bnpm (?:run (?:-\S+ )*([\w:]+[\w:-]*)|(start|test)\b)/g)].map(
    ([, run, short]) => (run ?? short)!,
  );
  return [...new Set(found)].sort();
}
