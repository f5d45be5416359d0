import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Exchange, exchangeOverHttp, exchangeThrough } from './exchange.ts';
import { lostOutcome } from './send.ts';

let server: Server;
let answer: RequestListener;
let lines: number;
let url: string;

beforeEach(async () => {
  lines = 0;
  server = createServer((request, response) => answer(request, response));
  server.on('connection', () => (lines += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const post = (exchange: Exchange, signal = AbortSignal.timeout(10_000)) =>
  exchange(url, { method: 'POST', headers: { 'X-Mine': '1' }, body: '办事' }, signal);
const says = (headers: Record<string, string>, body: string | Uint8Array, status = 200): RequestListener => {
  return (_, response) => void response.writeHead(status, headers).end(body);
};

describe.each<[string, Exchange]>([
  ["Node's own client", exchangeOverHttp],
  ['fetch', exchangeThrough(fetch)],
])('%s', (_, exchange) => {
  it('brings method, headers and body, and takes the answer back', async () => {
    answer = (request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        response.setHeader('X-Said', [request.method!, String(request.headers['x-mine'])]);
        response.writeHead(418).end(body);
      });
    };
    const { status, headers, body } = await post(exchange);
    expect([status, headers['x-said'], new TextDecoder().decode(body)]).toEqual([418, 'POST, 1', '办事']);
  });

  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync('好')],
    ['deflate', deflateSync('好')],
    ['br', brotliCompressSync('好')],
  ])('unpacks %s', async (name, packed) => {
    answer = says({ 'content-encoding': name }, packed);
    expect(new TextDecoder().decode((await post(exchange)).body)).toBe('好');
  });

  it('does not open a line for each call', async () => {
    answer = says({}, 'ok');
    for (let time = 0; time < 9; time += 1) await post(exchange);
    expect(lines).toBeLessThanOrEqual(2);
  });

  it.each<[string, () => RequestListener, 'retry' | 'unknown']>([
    ['is sent elsewhere', () => says({ location: 'http://127.0.0.1:1/' }, '', 302), 'unknown'],
    ['gets an answer that is too long', () => says({}, new Uint8Array(9 * 1024 * 1024)), 'unknown'],
    [
      'gets an answer that is too long once it is unpacked',
      () => says({ 'content-encoding': 'gzip' }, gzipSync(new Uint8Array(9 * 1024 * 1024))),
      'unknown',
    ],
    ['loses the line before an answer', () => (_request, response) => void response.destroy(), 'unknown'],
    [
      'loses the line in the middle of an answer',
      () => (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{');
        setImmediate(() => response.destroy());
      },
      'unknown',
    ],
  ])('rejects when it %s', async (_name, listener, outcome) => {
    answer = listener();
    const error: unknown = await post(exchange).catch((lost: unknown) => lost);
    expect(error).toBeInstanceOf(Error);
    expect(lostOutcome(error, 'write')).toBe(outcome);
  });

  it('knows that nothing arrived where nobody listens', async () => {
    server.close();
    await once(server, 'close');
    const error: unknown = await post(exchange).catch((lost: unknown) => lost);
    expect(lostOutcome(error, 'write')).toBe('retry');
  });

  it('gives up when it is told to', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    await expect(post(exchange, controller.signal)).rejects.toThrow();
  });
});
