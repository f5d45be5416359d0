import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../dialects/engine/index.ts';
import { presetNamed } from '../dialects/presets.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const messages = fileURLToPath(new URL('../../test/wire-messages', import.meta.url));
const banshi = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });

describe('banshi dialect check', () => {
  it('reports by field and exits 0', () => {
    const { status, stdout } = banshi('dialect', 'check', 'zj-atg', messages);
    expect(stdout).toContain('18 messages: 18 as expected, 0 not.');
    expect(stdout).toContain('as expected 相符 satisfaction, anonymous, selfVisits');
    expect(status).toBe(0);
  });

  it('exits 1 and says where, when a message is not as expected', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-dialect-'));
    cpSync(messages, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const wrong = readFileSync(path, 'utf8').replace('"satisfaction": 5', '"satisfaction": 1');
    writeFileSync(path, wrong);
    const { status, stdout } = banshi('dialect', 'check', 'zj-atg', folder, '--json');
    const report = JSON.parse(stdout) as {
      ok: boolean;
      failed: number;
      messages: { passed: boolean; fields: unknown[] }[];
    };
    expect(report).toMatchObject({ ok: false, failed: 1 });
    expect(report.messages.find(({ passed }) => !passed)?.fields).toContainEqual({
      field: 'satisfaction',
      label: '满意度',
      wire: 'satisfyLevel',
      state: 'different',
      detail: 'expected 1, got 5',
      expected: '1',
      actual: '5',
    });
    expect(status).toBe(1);
    expect(banshi('dialect', 'check', 'zj-atg', folder).stdout).toContain(
      'different 不符  satisfaction 满意度 (satisfyLevel): expected 1, got 5',
    );
  });

  it('exits 1 when bytes were changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-dialect-'));
    cpSync(messages, folder, { recursive: true });
    const path = join(folder, 'jpaas', 'user.ok.json');
    writeFileSync(path, `${readFileSync(path, 'utf8')} `);
    expect(banshi('dialect', 'check', 'jpaas', folder).status).toBe(1);
  });

  it("holds a description of one's own to its messages", () => {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-dialect-'));
    const described = (name: string, change: Partial<Dialect>) => {
      writeFileSync(join(folder, name), JSON.stringify({ ...presetNamed('jpaas')!, ...change }));
      return join(folder, name);
    };
    const own = described('own.json', { id: 'own', recordedAs: ['jpaas'] });
    const { status, stdout } = banshi('dialect', 'check', own, messages);
    expect(stdout).toContain('as expected, 0 not.');
    expect(status).toBe(0);
    const unsound = banshi('dialect', 'check', described('unsound.json', { evidence: [] }), messages);
    expect(unsound.stderr).toContain('evidence: too_small');
    expect(unsound.status).toBe(2);
  });

  it.each([
    [['dialect', 'check', 'nowhere', messages], 'There is no preset'],
    [['dialect', 'check', 'zj-atg'], 'Name one folder'],
    [['dialect', 'check', 'zj-atg', '/nowhere'], 'There is no manifest.json'],
    [['dialect', 'check', 'jiangsu', messages], 'holds no message of jiangsu'],
    [['dialect', 'check', 'zj-atg', messages, '--loud'], 'loud'],
    [['dialect', 'simulate', 'national-up'], 'Name a preset that answers'],
    [['dialect', 'simulate', 'zj-atg', '--fault', 'fire'], 'faults as name=rate'],
  ])('%j is wrong use: exit code 2 and a sentence', (args, sentence) => {
    const { status, stderr } = banshi(...args);
    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });
});

describe('banshi dialect list', () => {
  it('says of each preset what it is worth', () => {
    const { stdout } = banshi('dialect', 'list', '--json');
    const rows = JSON.parse(stdout) as { id: string; standing: string; confidence: string }[];
    expect(rows).toHaveLength(13);
    expect(new Set(rows.map(({ standing }) => standing)).size).toBe(1);
  });
});

describe('banshi dialect simulate', () => {
  it('serves until it is stopped, and says what it did', async () => {
    const child = spawn(process.execPath, [main, 'dialect', 'simulate', 'sd-eajc', '--fault', 'html=0']);
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    const url = /http:\S+/.exec(first.toString())![0];
    const answer = await fetch(`${url}rest/receiveProjectInfo`, { method: 'POST', body: '{"params":{}}' });
    expect(await answer.json()).toMatchObject({ custom: { code: '1' } });
    const last = once(child.stdout, 'data') as Promise<[Buffer]>;
    child.kill('SIGTERM');
    expect((await last)[0].toString()).toContain('"taken":1');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
});
