import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { seededRandom } from '@banshi/core/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sqliteStore } from '../stores/sqlite.ts';

const CHILD = fileURLToPath(new URL('../../test/outbox.child.ts', import.meta.url));
const STEPS = ['case.accept', 'case.decide', 'case.deliver', 'rating.give'];
const CASES = 60;

let folder: string;
let server: Server;
/** Every key as often as it was taken in, in order. */
let taken: string[];
/** From 0 to 1: what happens to the next call. */
let chance: () => number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banshi-crash-'));
  taken = [];
  server = createServer((request, response) => {
    void (async () => {
      const key = await text(request);
      const luck = chance();
      if (request.url === '/find')
        return response.end(luck < 0.1 ? 'maintenance' : taken.includes(key) ? 'there' : 'absent');
      if (luck < 0.1) return response.writeHead(503).end('down');
      taken.push(key);
      if (luck < 0.2) return response.destroy();
      if (luck < 0.25) return undefined; // never answered
      return response.end('ok');
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

it.each([1, 2, 3])(
  'brings every fact to the platform once, killed with SIGKILL again and again (seed %i)',
  async (seed) => {
    const random = seededRandom(seed).next;
    chance = random;
    const file = join(folder, 'hall.sqlite');
    const store = sqliteStore({ file });
    const { port } = server.address() as AddressInfo;
    const facts: string[] = [];
    const begin = async (): Promise<ChildProcess> => {
      const child = fork(CHILD, [file, `http://127.0.0.1:${port}`], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      await once(child, 'message');
      return child;
    };

    for (const [step, type] of STEPS.entries()) {
      for (let number = 0; number < CASES; number += 1) {
        const stream = `${type.split('.')[0]}/${number}`;
        const version = type === 'rating.give' ? 0 : step;
        const by = { role: 'system', id: 's' } as const;
        const entry = { at: '2026-11-23T01:00:00.000Z', hall: 'h', machine: 'm@1', ruleSet: 'r@1', by };
        await store.append([
          { stream, expectedVersion: version, drafts: [{ ...entry, command: `${type}${number}`, event: { type } }] },
        ]);
        facts.push(`${type}/${number}/${version + 1}`);
      }
      // Killed in the middle: after so many more facts have come in, at whatever point that is.
      for (let kill = 0; kill < 3; kill += 1) {
        const child = await begin();
        const until = Math.min(taken.length + Math.floor(random() * 25), facts.length - 1);
        await waitFor(() => taken.length >= until);
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }

    chance = () => 1;
    const child = await begin();
    await waitFor(() => new Set(taken).size === facts.length);
    // It has also heard that all of them arrived, and does not send any of them again.
    await waitFor(async () => (await arrivals(store)) === facts.length);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await store.close();

    expect(taken).toHaveLength(facts.length);
    expect(new Set(taken)).toEqual(new Set(facts));
    for (let number = 0; number < CASES; number += 1) {
      expect(taken.filter((key) => key.split('/')[1] === String(number))).toEqual(
        facts.filter((key) => key.split('/')[1] === String(number)),
      );
    }
  },
);

async function arrivals(store: ReturnType<typeof sqliteStore>): Promise<number> {
  const entries = await store.readAll(0, 100_000);
  return entries.filter(({ event }) => event.type === 'letter.arrive').length;
}

async function waitFor(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
