import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifests } from './manifests.ts';
import {
  addressesIn,
  headingDepths,
  homePathsIn,
  npmCommandsIn,
  repositoryTexts,
  secretsIn,
  silencedTests,
} from './repository.ts';
import { root } from './source-file.ts';

const texts = repositoryTexts();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = <T>(path: string) => JSON.parse(read(path)) as T;

describe('the repository', () => {
  it('is read whole', () => expect(texts.length).toBeGreaterThan(50));

  it('installs from whichever registry the reader uses', () => {
    const settings = texts.filter(({ path }) => /(^|\/)(pnpm-lock\.yaml|pnpm-workspace\.yaml|\.npmrc)$/.test(path));
    expect(settings.map(({ path }) => path)).toContain('pnpm-lock.yaml');
    expect(settings.flatMap(({ path, text }) => addressesIn(text).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  it('names no path of one machine and keeps no secret', () => {
    const found = texts.flatMap(({ path, text }) =>
      [...homePathsIn(text), ...secretsIn(text)].map((what) => `${path}: ${what}`),
    );
    expect(found.filter((line) => !line.startsWith('test/repository'))).toEqual([]);
  });

  it('runs every test it has', () => {
    const tests = texts.filter(({ path }) => path.endsWith('.test.ts') && !path.startsWith('test/repository'));
    expect(tests.flatMap(({ path, text }) => silencedTests(text).map((what) => `${path}: ${what}`))).toEqual([]);
  });

  it('pins one pnpm, and no range in the catalog', () => {
    expect(json<{ packageManager: string }>('package.json').packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+$/);
    expect(read('pnpm-workspace.yaml')).not.toMatch(/^ {2}\S+: (?:npm:.*@)?[\^~*><]/m);
  });

  it('releases its packages together', () => {
    const { fixed } = json<{ fixed: string[][] }>('.changeset/config.json');
    const names = manifests()
      .filter(({ manifest }) => !manifest.private)
      .map(({ manifest }) => manifest.name);
    expect(fixed.map((group) => [...group].sort())).toEqual([names.sort()]);
  });
});

describe('the two front pages', () => {
  const pages = ['README.md', 'README.zh-CN.md'] as const;

  it('have the same headings, depth by depth', () => {
    const [english, chinese] = pages.map((page) => headingDepths(read(page)));
    expect(english!.length).toBeGreaterThan(3);
    expect(chinese).toEqual(english);
  });

  it.each(pages)('%s names every command, and none that is not there', (page) => {
    const { scripts } = json<{ scripts: Record<string, string> }>('package.json');
    expect(npmCommandsIn(read(page))).toEqual(Object.keys(scripts).sort());
  });
});

describe('the guard itself', () => {
  it.each([
    'resolution: {tarball: https://registry.example.com/lit.tgz}',
    'registry=//npm.example.com',
    '@a:registry = x',
  ])('finds the address in %s', (line) => expect(addressesIn(line).length).toBeGreaterThan(0));
  it.each(['see /home/ming/banshi/readme', "'/Users/ming/x'", '(/tmp/jobs/1)'])('finds the path in %s', (line) =>
    expect(homePathsIn(line)).toHaveLength(1),
  );
  it.each(['https://example.com/home/page/1', './work/area/x', '/api/work', 'GET /home'])(
    'finds no path in %s',
    (line) => expect(homePathsIn(line)).toEqual([]),
  );
  it.each(['it.skip(', 'describe.only(', 'it.each.todo(', 'test.skipIf('])('finds the silenced test in %s', (text) =>
    expect(silencedTests(text)).toHaveLength(1),
  );
  it('finds keys', () => expect(secretsIn(`-----BEGIN RSA ${'PRIVATE'} KEY-----`)).toHaveLength(1));
  it('counts headings outside of fences', () => {
    expect(headingDepths('# A\n\n```sh\n# not one\n```\n\n## B\n')).toEqual([1, 2]);
  });
  it('reads commands', () => {
    expect(npmCommandsIn('`npm start`, then `npm run new:element -- x` and npm test.')).toEqual([
      'new:element',
      'start',
      'test',
    ]);
  });
});
