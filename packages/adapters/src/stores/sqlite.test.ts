import type { LogEntry, LogStore } from '@banshi/core/log';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { describeLogStore } from '../conformance/index.ts';
import { openDatabase } from './sqlite-database.ts';
import { sqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'banshi-sqlite-'));
const files = new WeakMap<LogStore, string>();
let count = 0;
let file = '';

beforeEach(() => void (file = newFile()));
afterAll(() => rmSync(folder, { recursive: true }));

function newFile() {
  return join(folder, `log-${(count += 1)}.db`);
}

function open(at: string): LogStore {
  const store = sqliteStore({ file: at, pollInterval: 5, onListenerError: () => {} });
  files.set(store, at);
  return store;
}

describeLogStore('sqlite', { create: () => open(newFile()), reopen: (store) => open(files.get(store) ?? '') });

/** Another process that appends `times` times; `stop` kills it as a power cut would. */
function startChild(racer: number, times: number) {
  const script = fileURLToPath(new URL('../../test/sqlite-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, file, String(racer), String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => acknowledged.push(Number(line)));
  return {
    acknowledged,
    afterAcknowledging: (least: number) =>
      new Promise<void>((resolve) => lines.on('line', () => acknowledged.length >= least && resolve())),
    ended: new Promise<number | null>((resolve) => child.on('close', resolve)),
    kill: () => child.kill('SIGKILL'),
  };
}

const draft = (command: string) =>
  ({
    at: '2026-11-23T01:02:03.004Z',
    by: { role: 'system', id: 'test' },
    hall: 'h',
    machine: 'm@1',
    ruleSet: 'r@1',
    command,
    event: { type: 'tested' },
  }) as const;

describe('several processes on one file', () => {
  it('give every version exactly once, and hear of each other', { timeout: 60_000 }, async () => {
    const store = open(file);
    const heard: LogEntry[] = [];
    const all = new Promise<void>((resolve) => {
      store.subscribe((entries) => heard.push(...entries) >= 100 && resolve());
    });
    const children = [1, 2, 3, 4].map((racer) => startChild(racer, 25));
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0, 0, 0]);
    await all;

    const versions = children.flatMap((child) => child.acknowledged).toSorted((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(heard.map(({ version, position }) => [version, position])).toEqual(versions.map((n) => [n, n]));
    expect(await store.readAll(0, 1000)).toEqual(heard);
    await store.close();
  });

  it('open a new file at the same moment', { timeout: 60_000 }, async () => {
    const children = Array.from({ length: 6 }, (_, racer) => startChild(racer, 1));
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('lose no acknowledged append when one is killed', { timeout: 60_000 }, async () => {
    const child = startChild(1, 1_000_000);
    await child.afterAcknowledging(50);
    child.kill();
    await child.ended;

    const store = open(file);
    const entries = await store.read('race');
    expect(child.acknowledged.length).toBeGreaterThanOrEqual(50);
    expect(entries.length).toBeGreaterThanOrEqual(child.acknowledged.length);
    expect(entries.map(({ version }) => version)).toEqual(entries.map((_, index) => index + 1));
    const [next] = await store.append([{ stream: 'race', expectedVersion: entries.length, drafts: [draft('after')] }]);
    expect(next?.version).toBe(entries.length + 1);
    await store.close();
  });
});

describe('the file', () => {
  it('is flushed at each commit', () => {
    const db = openDatabase(file, 0);
    expect([db.prepare('PRAGMA journal_mode').get(), db.prepare('PRAGMA synchronous').get()]).toEqual([
      { journal_mode: 'wal' },
      { synchronous: 2 },
    ]);
    db.close();
  });

  it.each([
    ['a newer version of Banshi wrote', 'PRAGMA user_version = 99', 'store-incompatible'],
    ['belongs to somebody else', 'PRAGMA application_id = 7', 'store-incompatible'],
  ])('is refused when it %s', async (_, change, code) => {
    await open(file).close();
    const db = new DatabaseSync(file);
    db.exec(change);
    db.close();
    expect(() => sqliteStore({ file })).toThrow(expect.objectContaining({ code }));
  });

  it('is refused, and left as it was, when it is another database', () => {
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE theirs (id)');
    expect(() => sqliteStore({ file })).toThrow(expect.objectContaining({ code: 'store-incompatible' }));
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    db.close();
  });

  it('loses nothing of others to an append that cannot be written', async () => {
    const store = sqliteStore({ file });
    const broken = { ...draft('broken'), at: undefined as never };
    const outcomes = await Promise.allSettled([
      store.append([{ stream: 'a', expectedVersion: 0, drafts: [draft('one')] }]),
      store.append([{ stream: 'a', expectedVersion: 1, drafts: [draft('half'), broken] }]),
      store.append([{ stream: 'a', expectedVersion: 1, drafts: [draft('two')] }]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.read('a')).map(({ command, position }) => [command, position])).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
    await store.close();
  });

  it('answers that it cannot be written now, and can be asked again', async () => {
    const store = sqliteStore({ file, busyTimeout: 1 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const append = { stream: 'a', expectedVersion: 0, drafts: [draft('one')] };
    await expect(store.append([append])).rejects.toMatchObject({ code: 'unreachable', retryable: true });
    other.exec('ROLLBACK');
    other.close();
    await expect(store.append([append])).resolves.toHaveLength(1);
    await store.close();
  });
});
