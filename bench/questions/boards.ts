import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLAIM_HALL, CLAIM_WINDOWS, clerkAt, fillQueue } from '../../packages/adapters/src/conformance/index.ts';
import { createHall, type Hall } from '../../packages/adapters/src/hall/index.ts';
import { sqliteStore } from '../../packages/adapters/src/stores/sqlite.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile } from '../statistics.ts';

const BOARDS = 500;
const CALLS = 40;
const WAITING = 200;
/** A call every so often, as in a busy hall; in milliseconds. */
const PAUSE = 150;
const TARGET = 150;

/** How long it takes from a call until every board of a large house shows it. */
export const question: Question = {
  title: 'From a call to five hundred boards',

  async answer() {
    const folder = mkdtempSync(join(tmpdir(), 'banshi-boards-'));
    const secret = 'a secret of the bench';
    const now = () => new Date('2026-11-23T02:00:00Z');
    const hall = createHall({ ...CLAIM_HALL, store: sqliteStore({ file: join(folder, 'hall.sqlite') }), secret, now });
    await fillQueue(hall.gateway, WAITING);
    const server = await listenOn(hall);
    const boards = new Boards((server.address() as AddressInfo).port);
    try {
      await boards.connect(BOARDS);
      const times: number[] = [];
      for (let call = 0; call < CALLS; call += 1) times.push(...(await oneCall(hall, boards, call)));
      const [p50, p99, worst] = [0.5, 0.99, 1].map((part) => quantile(times, part).toFixed(0));
      return `${BOARDS} boards listen over HTTP (server-sent events, one connection each, all on this machine and in this process) while windows
call ${CALLS} tickets one after the other from SQLite, ${WAITING} waiting at first. Milliseconds from the moment a window asks until a board
has read the line that names the call; ${times.length.toLocaleString('en')} arrivals. The calls are durable: flushed to disk before anybody hears.

${table(['', 'median', 'p99', 'worst'], [['to a board', p50!, p99!, worst!]])}

The target is a p99 of ${TARGET} ms: ${Number(p99) <= TARGET ? 'met' : 'not met'} in this run. The process serves and listens at the same
time, so half of the work is the boards'. Not compared: networks, and what a browser needs to draw it.`;
    } finally {
      boards.close();
      await hall.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    }
  },
};

async function oneCall(hall: Hall, boards: Boards, call: number): Promise<number[]> {
  const window = CLAIM_WINDOWS[call % CLAIM_WINDOWS.length]!;
  const clerk = hall.gateway(clerkAt(window));
  const begin = performance.now();
  const called = clerk.run('ticket.callNext', { window });
  const arrivals = boards.until(called.then(({ id }) => `{"ticket":"${id}"`));
  const { id: ticket, version } = await called;
  const times = (await arrivals).map((at) => at - begin);
  await clerk.run('ticket.miss', { ticket, version });
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return times;
}

async function listenOn(hall: Hall) {
  const server = createServer((incoming, outgoing) => {
    void hall.fetch(new Request(`http://hall${incoming.url}`)).then(async ({ status, headers, body }) => {
      outgoing.writeHead(status, Object.fromEntries(headers));
      for await (const chunk of body ?? []) outgoing.write(chunk);
      outgoing.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Connections that note when each has read a piece of text. */
class Boards {
  private readonly _open: IncomingMessage[] = [];
  private readonly _port: number;
  private _hears: (board: number, text: string) => void = () => {};

  constructor(port: number) {
    this._port = port;
  }

  async connect(count: number): Promise<void> {
    for (let board = 0; board < count; board += 1) {
      await new Promise<void>((resolve, reject) => {
        const path = '/api/live?topic=board';
        const asked = request({ host: '127.0.0.1', port: this._port, path, agent: false }, (answer) => {
          this._open.push(answer);
          answer.setEncoding('utf8').on('data', (text: string) => this._hears(board, text));
          answer.on('error', () => {});
          answer.once('data', () => resolve());
        });
        asked.on('error', reject).end();
      });
    }
  }

  /** Resolves with the moments at which each board had read a frame with the call first in its list. */
  until(wanted: Promise<string>): Promise<number[]> {
    const frames: { board: number; text: string; at: number }[] = [];
    const rest = new Map<number, string>();
    const arrived = new Map<number, number>();
    return new Promise((resolve) => {
      let first: string | undefined;
      const look = (board: number, text: string, at: number) => {
        const whole = (rest.get(board) ?? '') + text;
        rest.set(board, whole);
        if (first === undefined || arrived.has(board) || !whole.includes(`"calls":[${first}`)) return;
        arrived.set(board, at);
        if (arrived.size === this._open.length) resolve([...arrived.values()]);
      };
      this._hears = (board, text) => {
        const at = performance.now();
        if (first === undefined) frames.push({ board, text, at });
        else look(board, text, at);
      };
      void wanted.then((ticket) => {
        first = ticket;
        for (const { board, text, at } of frames) look(board, text, at);
      });
    });
  }

  close(): void {
    for (const answer of this._open) answer.destroy();
  }
}
