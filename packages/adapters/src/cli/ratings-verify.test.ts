import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { supervisor } from '../conformance/index.ts';
import { walkThrough } from '../conformance/hall-walk.ts';
import { verifyRatings } from '../hall/index.ts';
import { sqliteStore } from '../stores/sqlite.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;
let whole: string;
let head: string;
let copies = 0;

const verify = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [main, 'ratings', 'verify', ...args], { encoding: 'utf8' }, (error, out, err) =>
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

describe('banshi ratings verify', () => {
  it('finds nothing wrong where nothing was done, and says where the chain ends', async () => {
    const { code, out } = await verify(whole, '--head', head);
    expect(out).toBe(`7 ratings in the chain, 0 wrong. Head: ${head}\n`);
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
      /^added: rating\/20261123Z000000 #1/m,
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
      /^added: rating\/20261123Z000000 #1/m,
    ],
    [
      'an entry that is none any more',
      `UPDATE entries SET event = '{' WHERE position = ${nth(3)}`,
      /^altered: log #\d+/m,
    ],
  ])('finds %s, and says where', async (_, sql, expected) => {
    const store = sqliteStore({ file: await tampered(sql) });
    const { faults } = await verifyRatings(store);
    await store.close();
    expect(faults.map(({ kind, where, link: at }) => `${kind}: ${where} ${at ?? ''}`).join('\n')).toMatch(expected);
  });

  it('names what is wrong, and where, and exits 1', async () => {
    const { code, out } = await verify(await tampered(`DELETE FROM entries WHERE position = ${nth(3)}`));
    expect(out).toMatch(/^已被删除 removed: rating\/.+ #1 \(link 4\)\n7 ratings in the chain, 1 wrong/);
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
    expect(await verify()).toMatchObject({ code: 2 });
    expect(await verify(whole, '--head', 'x')).toMatchObject({ code: 2 });
  });
});
