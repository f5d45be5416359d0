import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { LogEntry } from '@banshi/core/log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { supervisor } from '../conformance/index.ts';
import { walkThrough } from '../conformance/hall-walk.ts';
import { type ChainKnown, verifyRatings } from '../hall/index.ts';
import { hashOf } from '../hall/rating-chain.ts';
import { sqliteReader, sqliteStore } from '../stores/sqlite.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;
let whole: string;
let head: string;
let copies = 0;

const secret = 'a secret of the tests';

const verify = (...args: (string | Readonly<Record<string, string>>)[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const words = args.filter((arg) => typeof arg === 'string');
    const env = Object.assign({ ...process.env }, ...args.filter((arg) => typeof arg === 'object'));
    execFile(process.execPath, [main, 'ratings', 'verify', ...words], { encoding: 'utf8', env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

/** A hall with five ratings, a second word and an exclusion: seven links. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banshi-ratings-'));
  whole = join(folder, 'whole.db');
  const { hall, visitor } = openHall({}, sqliteStore({ file: whole }));
  const { close } = walkThrough(hall);
  const receipts = [];
  for (const level of [5, 4, 3, 2, 1] as const) {
    const { caseNumber } = await close('immediate', level);
    const { receipt } = await visitor.run('rating.give', { caseNumber, level, words: '原话' });
    receipts.push(receipt);
  }
  await visitor.run('rating.followUp', { receipt: receipts[0]!, level: 3 });
  const [one, two] = [hall.gateway(supervisor('1')), hall.gateway(supervisor('2'))];
  const [bad] = (await one.ask('rectification.list', {})).records;
  const found = await one.run('rectification.verify', {
    id: bad!.id,
    version: bad!.version,
    finding: 'mistaken',
    words: '误点',
  });
  await two.run('rectification.review', { ...found, outcome: 'excluded', words: '误点' });
  const link = (await one.ask('rating.report', {})).head!;
  head = `${link.number}:${link.hash}`;
  await hall.close();
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the database in which somebody with a key to it has done something. */
async function tampered(sql: string): Promise<string> {
  copies += 1;
  const file = join(folder, `${copies}.db`);
  await cp(whole, file);
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
  return file;
}

const nth = (n: number) =>
  `(SELECT position FROM entries WHERE stream LIKE 'rating/%' ORDER BY position LIMIT 1 OFFSET ${n})`;
/** What stands in two entries, each in the place of the other. */
const swapped = (which: string) => `CREATE TEMP TABLE two AS SELECT position, event FROM entries WHERE ${which};
  UPDATE entries SET event = (SELECT event FROM two WHERE two.position <> entries.position)
  WHERE position IN (SELECT position FROM two)`;
const link = (n: number) => `stream = 'rating-chain' AND version = ${n}`;
/** A rating of the first kind, which had no chain: a case number and a level. */
const first = (caseNumber: string, position: number) => `INSERT INTO entries
  SELECT ${position}, 'rating/${caseNumber}', 1, at, actor, hall, 'rating@1', rule_set, 'x',
    '{"type":"rating.give","caseNumber":"${caseNumber}","level":5}' FROM entries WHERE position = ${nth(0)}`;

async function faultsOf(file: string, known?: ChainKnown) {
  const log = sqliteReader({ file });
  const { faults } = await verifyRatings(log, known);
  log.close();
  return faults;
}

/** Appends a rating with a link that fits, as whoever can write to the database and knows the code can. */
async function forged(sealed?: string): Promise<string> {
  const file = await tampered('SELECT 1');
  const log = sqliteReader({ file });
  const all = (await log.readAll(0, 10_000)) as readonly LogEntry[];
  log.close();
  const model = all.find(({ stream }) => stream.startsWith('rating/'))!;
  const stream = 'rating/20261123Z000000';
  const event = { ...model.event, caseNumber: '20261123Z000000', level: 5 };
  const hash = await hashOf(head.split(':')[1]!, { ...model, stream, version: 1, command: 'x', event });
  const seal = sealed === undefined ? {} : { seal: sealed };
  const link = { type: 'rating.link', of: stream, at: 1, hash, ...seal };
  const db = new DatabaseSync(file);
  const insert = db.prepare(`INSERT INTO entries
    SELECT ?, ?, ?, at, actor, hall, ?, rule_set, 'x', ? FROM entries WHERE position = ?`);
  insert.run(9000, stream, 1, model.machine, JSON.stringify(event), model.position);
  insert.run(9001, 'rating-chain', 8, 'hall@1', JSON.stringify(link), model.position);
  db.close();
  return file;
}

describe('banshi ratings verify', () => {
  it('finds nothing wrong where nothing was done, and says where the chain ends', async () => {
    const { code, out } = await verify(whole, '--head', head);
    expect(out).toBe(`7 links of 5 ratings, 0 wrong. Head: ${head}\n`);
    expect(code).toBe(0);
  });

  it.each([
    ['a bad rating that was removed', `DELETE FROM entries WHERE position = ${nth(4)}`, /^removed: rating\/.+ #1 5$/m],
    [
      'a level that was raised',
      `UPDATE entries SET event = replace(event, '"level":1', '"level":5') WHERE position = ${nth(4)}`,
      /^altered: rating\/.+ #1 5$/m,
    ],
    [
      'the first one',
      `UPDATE entries SET event = replace(event, '"level":5', '"level":4') WHERE position = ${nth(0)}`,
      /^altered: rating\/.+ #1 1$/m,
    ],
    [
      'the last one',
      `UPDATE entries SET event = replace(event, 'mistaken', 'malicious') WHERE position = ${nth(6)}`,
      /^altered: rating\/.+ #2 7$/m,
    ],
    [
      'a time that was moved',
      `UPDATE entries SET at = '2026-01-01T00:00:00.000Z' WHERE position = ${nth(2)}`,
      /^altered: .+ 3$/m,
    ],
    [
      'another hand',
      `UPDATE entries SET actor = '{"role":"applicant","id":"x"}' WHERE position = ${nth(1)}`,
      /^altered: .+ 2$/m,
    ],
    ['a second word that was removed', `DELETE FROM entries WHERE position = ${nth(5)}`, /^removed: rating\/.+ #2 6$/m],
    [
      'a rating that was slipped in',
      `INSERT INTO entries SELECT 9999, 'rating/20261123Z000000', 1, at, actor, hall, machine, rule_set, 'x', event FROM entries WHERE position = ${nth(0)}`,
      /^unlinked: rating\/20261123Z000000 #1/m,
    ],
    ['a link that was removed', `DELETE FROM entries WHERE ${link(3)}`, /^link-removed: rating-chain #3 3$/m],
    [
      'a link that was altered',
      `UPDATE entries SET event = json_set(event, '$.hash', '${'a'.repeat(64)}') WHERE ${link(3)}`,
      /^link-altered: rating-chain #3 3$/m,
    ],
    [
      'two ratings that changed places',
      swapped(`position IN (${nth(0)}, ${nth(4)})`),
      /^altered: rating\/.+ #1 1\naltered: rating\/.+ #1 5$/m,
    ],
    [
      'two links that changed places',
      swapped(`${link(3)} OR ${link(4)}`),
      /^altered: rating\/.+ #1 3\naltered: rating\/.+ #1 4$/m,
    ],
    [
      'a rating that was given a case of its own and a place in the chain between others',
      `INSERT INTO entries SELECT 9999, 'rating/20261123Z000000', 1, at, actor, hall, machine, rule_set, 'x', event FROM entries WHERE position = ${nth(0)};
       UPDATE entries SET version = -version WHERE stream = 'rating-chain' AND version >= 3;
       UPDATE entries SET version = 1 - version WHERE stream = 'rating-chain' AND version < 0;
       INSERT INTO entries SELECT 9998, stream, 3, at, actor, hall, machine, rule_set, 'x', event FROM entries WHERE ${link(2)}`,
      /^unlinked: rating\/20261123Z000000 #1/m,
    ],
    [
      'a rating that claims to be from before the chain',
      first('20261123Z000000', 9999),
      /^unlinked: rating\/20261123Z000000 #1/m,
    ],
    [
      'a rating of today under the name of an older one, without its link, the last of all',
      `UPDATE entries SET machine = 'rating@1' WHERE position = ${nth(4)}; DELETE FROM entries WHERE ${link(7)} OR ${link(6)} OR ${link(5)};
       DELETE FROM entries WHERE position IN (${nth(5)}, ${nth(6)})`,
      /^unlinked: rating\/.+ #1/m,
    ],
    [
      'a rating of today under the name of an older one, with the whole chain gone',
      `UPDATE entries SET machine = 'rating@1' WHERE stream LIKE 'rating/%'; DELETE FROM entries WHERE stream = 'rating-chain'`,
      /^unlinked: rating\/.+ #1/m,
    ],
    [
      'a link that is none any more',
      `UPDATE entries SET event = '{"type":"rating.link"}' WHERE ${link(3)}`,
      /^link-altered: rating-chain #3 3$/m,
    ],
    [
      'a link that is nothing at all',
      `UPDATE entries SET event = 'null' WHERE ${link(3)}`,
      /^link-altered: rating-chain #3 3$/m,
    ],
    [
      'a link that lost its seal',
      `UPDATE entries SET event = json_remove(event, '$.seal') WHERE ${link(3)}`,
      /^forged: rating-chain #3 3$/m,
    ],
    [
      'what must follow a bad rating',
      `DELETE FROM entries WHERE stream LIKE 'rectification/%'`,
      /^removed: rectification\/.+ #1 $/m,
    ],
    [
      'a step of a rectification',
      `DELETE FROM entries WHERE stream LIKE 'rectification/%' AND version = 2`,
      /^removed: rectification\/.+ #2 $/m,
    ],
    [
      'an entry that is none any more',
      `UPDATE entries SET event = '{' WHERE position = ${nth(3)}`,
      /^altered: log #\d+/m,
    ],
  ])('finds %s, and says where', async (_, sql, expected) => {
    const faults = await faultsOf(await tampered(sql));
    expect(faults.map(({ kind, where, link: at }) => `${kind}: ${where} ${at ?? ''}`).join('\n')).toMatch(expected);
  });

  it('says what it cannot verify apart from what is wrong', async () => {
    const file = await tampered(
      `DELETE FROM entries WHERE ${link(3)}; UPDATE entries SET at = '2026-01-01T00:00:00.000Z' WHERE position = ${nth(3)}`,
    );
    const { code, out } = await verify(file, '--head', head);
    const sign =
      /^无法核实 cannot be verified: its link or the one before it is gone: rating\/.+ #1 \((link 4, )?entry \d+\)$/gm;
    expect(out).toMatch(/^存证被删除 link removed: rating-chain #3 \(link 3\)$/m);
    expect(out.match(sign)).toHaveLength(2);
    expect(out).toContain('\n6 links of 4 ratings, 1 wrong, 2 that cannot be verified. Head: 7:');
    expect(code).toBe(1);
  });

  it('names what is wrong, and where, and exits 1', async () => {
    const { code, out } = await verify(await tampered(`DELETE FROM entries WHERE position = ${nth(3)}`));
    expect(out).toMatch(/^已被删除 removed: rating\/.+ #1 \(link 4\)\n7 links of 5 ratings, 1 wrong/);
    expect(code).toBe(1);
  });

  it('finds that the end was cut off, by what was written down before', async () => {
    const cut = await tampered(
      `DELETE FROM entries WHERE position >= (SELECT position - 1 FROM entries WHERE ${link(7)})`,
    );
    expect((await verify(cut)).code).toBe(0);
    const { code, out } = await verify(cut, '--head', head);
    expect(out).toMatch(/^链末端不符.+: rating-chain #7/);
    expect(code).toBe(1);
  });

  it('finds a rating with a link of its own, which the hall did not make', async () => {
    const unsealed = await forged();
    expect(await faultsOf(unsealed)).toEqual([expect.objectContaining({ kind: 'forged', link: 8 })]);
    // A seal can only be told from another by who knows the secret.
    const sealed = await forged('x'.repeat(43));
    expect(await faultsOf(sealed)).toEqual([]);
    expect(await faultsOf(sealed, { secret })).toEqual([expect.objectContaining({ kind: 'forged', link: 8 })]);
    expect(await faultsOf(whole, { secret })).toEqual([]);
    expect(await faultsOf(whole, { secret: 'another secret of the tests' })).toHaveLength(7);
    const { code, out } = await verify(sealed, { BANSHI_SECRET: secret });
    expect(out).toMatch(/^伪造存证 .+: rating-chain #8 \(link 8, entry 9001\)\n8 links of 6 ratings, 1 wrong/);
    expect(code).toBe(1);
  });

  it('verifies a chain of before links had a seal, and says so', async () => {
    const older = await tampered(
      `UPDATE entries SET event = json_remove(event, '$.seal') WHERE stream = 'rating-chain' AND version < 5`,
    );
    const { code, out } = await verify(older, { BANSHI_SECRET: secret });
    expect([code, out]).toEqual([0, `7 links of 5 ratings, 4 links without a seal, 0 wrong. Head: ${head}\n`]);
  });

  it('counts ratings of before the chain where they stand before it', async () => {
    const older = await tampered(`UPDATE entries SET position = position + 100000; ${first('20261101A000000', 1)}`);
    expect((await verify(older)).out).toBe(
      `7 links of 5 ratings, 1 ratings from before there was a chain, 0 wrong. Head: ${head}\n`,
    );
  });

  it('says the same to programs', async () => {
    const file = await tampered(`DELETE FROM entries WHERE position = ${nth(4)} AND 1`);
    const { out } = await verify(file, '--json');
    expect(JSON.parse(out)).toMatchObject({ links: 7, faults: [{ kind: 'removed', link: 5 }] });
  });

  it('names a file that is not there or is no log, and makes none', async () => {
    const other = join(folder, 'other.txt');
    await writeFile(other, 'not a database, however long it may be '.repeat(40));
    expect(await verify(join(folder, 'none.db'))).toMatchObject({ code: 2, err: expect.stringContaining('no file') });
    expect(await verify(other)).toMatchObject({ code: 2, err: expect.stringContaining('not the log') });
    expect(await verify(folder)).toMatchObject({ code: 2, err: expect.stringContaining('no file') });
    expect(await verify()).toMatchObject({ code: 2 });
    expect(await verify(whole, '--head', 'x')).toMatchObject({ code: 2 });
  });

  it('says what it cannot read, in a sentence, and that is not the same as a rating that was altered', async () => {
    const empty = join(folder, 'empty.db');
    await writeFile(empty, '');
    const cut = await tampered('SELECT 1');
    await truncate(cut, (await stat(cut)).size - 4096 * 3 - 100);
    const files = [empty, cut, await tampered('DROP TABLE entries'), await tampered('PRAGMA user_version = 9')];
    for (const file of files) {
      const { code, out, err } = await verify(file);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/(damaged|not the log of a hall).*\.\n$/);
      expect(err).not.toMatch(/\n\s+at /);
    }
    expect((await stat(empty)).size).toBe(0);
  });

  it('takes the head that it prints of a hall that has no rating yet', async () => {
    const none = await tampered(`DELETE FROM entries WHERE stream LIKE 'rating%' OR stream LIKE 'rectification/%'`);
    const { code, out } = await verify(none);
    expect([code, out]).toEqual([0, `0 links of 0 ratings, 0 wrong. Head: 0:${'0'.repeat(64)}\n`]);
    expect((await verify(none, '--head', `0:${'0'.repeat(64)}`)).code).toBe(0);
    expect((await verify(whole, '--head', `0:${'0'.repeat(64)}`)).code).toBe(0);
    expect((await verify(whole, '--head', `0:${'1'.repeat(64)}`)).code).toBe(1);
  });

  it('leaves the file and its folder as they were, also where nothing can be written', async () => {
    const place = await mkdtemp(join(folder, 'evidence-'));
    const file = join(place, 'hall #1.db');
    await cp(whole, file);
    const before = await readFile(file);
    await chmod(place, 0o500);
    expect((await verify(file, '--head', head)).code).toBe(0);
    await chmod(place, 0o700);
    expect(await readdir(place)).toEqual(['hall #1.db']);
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('reads what a hall at work has written a moment ago', async () => {
    const file = await tampered('SELECT 1');
    const { hall, visitor } = openHall({}, sqliteStore({ file }));
    const { caseNumber } = await walkThrough(hall).close('immediate', 9);
    await visitor.run('rating.give', { caseNumber, level: 5 });
    expect((await verify(file, '--head', head)).out).toMatch(/^8 links of 6 ratings, 0 wrong/);
    await hall.close();
  });
});
