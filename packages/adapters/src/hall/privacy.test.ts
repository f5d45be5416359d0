import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { sqliteStore } from '../stores/sqlite.ts';

// The example of GB 11643-1999, whose last character is an X.
const ID = '11010519491231002X';
const SPELLINGS = [ID, ID.toLowerCase(), ' 1101 0519 4912 3100 2X', '１１０１０５１９４９１２３１００２Ｘ'];
/** Any piece that would narrow it down to a few people. */
const PIECES = [ID.slice(0, 17), ID.slice(6, 17), '19491231', '1949-12-31'];

it('leaves no trace of an identity number in answers, in the log and in the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'banshi-privacy-'));
  const traces: string[] = [];
  const { hall, visitor, get, post } = openHall(
    { log: (line) => traces.push(JSON.stringify(line), String(line.error)) },
    sqliteStore({ file: join(folder, 'hall.db') }),
  );
  const send = async (body: unknown, window?: string) => {
    const text = await (await post(body, window)).text();
    traces.push(text);
    return JSON.parse(text) as Record<string, never>;
  };
  const heard = new Promise<void>((resolve) => {
    visitor.listen('board', undefined, {
      next(value) {
        traces.push(JSON.stringify(value));
        resolve();
      },
    });
  });
  await heard;

  // Everything that can go wrong with the number, and then all that goes well.
  for (const residentId of [ID.slice(0, 17), `${ID}1`, [ID], { ID }, `${ID.slice(0, 16)}3X`]) {
    await send({ id: 'c-0', name: 'ticket.take', input: { guide: 'food', residentId } });
  }
  await send({ id: ID, name: 'ticket.take', input: { guide: 'food', residentId: ID } });
  await send({ id: 'c-0', name: ID, input: { guide: ID, residentId: ID } });
  await send(`{"id":"c-0","name":"ticket.take","input":{"residentId":"${ID}"`);
  for (const residentId of SPELLINGS) {
    await send({ id: `take-${traces.length}`, name: 'ticket.take', input: { guide: 'food', residentId } });
  }
  traces.push(await (await get(`case?number=${ID}`)).text(), await (await get(ID)).text());
  await send({ id: 'c-1', name: 'ticket.callNext', input: { window: '1' } }, '1');
  const ticket = '2026-11-23/A001';
  await send({ id: 'c-2', name: 'ticket.serve', input: { ticket, version: 2 } }, '1');
  const received = await send(
    { id: 'c-3', name: 'case.receive', input: { ticket, version: 3, given: ['1', '2', '3'] } },
    '1',
  );
  await send(
    { id: 'c-4', name: 'case.accept', input: { caseNumber: received['caseNumber'], version: 1, as: 'promised' } },
    '1',
  );
  expect(received['caseNumber']).toMatch(/^20261123[A-Z]/);
  for (const path of ['board', 'hall', `ticket?id=${ticket}`, `case?number=${received['caseNumber']}`]) {
    traces.push(await (await get(path)).text());
  }
  traces.push(await (await get('window?id=1', '1')).text());

  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
  await hall.close();
  files.push(...readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1')));
  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(files.join()).toContain('ticket.take');
  const everything = [...traces, ...files].join('\n');
  for (const piece of [...SPELLINGS, ...PIECES]) expect(everything.includes(piece)).toBe(false);
  rmSync(folder, { recursive: true });
});

it('cannot tell that one person came on two days, or for what', async () => {
  const { visitor, clock, store } = openHall();
  await visitor.run('ticket.take', { guide: 'food', residentId: ID });
  clock.now = new Date('2026-11-24T01:00:00Z');
  await visitor.run('ticket.take', { guide: 'food', residentId: ID });
  const holders = (await store.readAll(0, 10)).flatMap(({ event }) => ('holder' in event ? [event.holder] : []));
  expect(new Set(holders).size).toBe(2);
});
