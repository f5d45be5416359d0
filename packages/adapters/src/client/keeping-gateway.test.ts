import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { RefusedError, UnreachableError } from '@banshi/core';
import { getRequestListener } from '@hono/node-server';
import { build } from 'esbuild';
import fc from 'fast-check';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchOptions } from '../../../../scripts/browser.mjs';
import { lineTo } from '../../test/line-to.ts';
import { openHall } from '../../test/model-hall.ts';
import { walkThrough } from '../conformance/hall-walk.ts';
import { keepingGateway } from './keeping-gateway.ts';
import { memoryKept } from './kept-store.ts';

describe('a gateway that keeps', () => {
  it('brings every rating to the hall exactly once, however the line behaves', async () => {
    const line = fc.constantFrom('up', 'down', 'loses answers');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(line, { maxLength: 6 }),
        async (at, then) => {
          const { hall, store: log } = openHall();
          const { visitor, close } = walkThrough(hall);
          const broken = lineTo(visitor);
          const store = memoryKept();
          const options = { store, network: new EventTarget(), interval: 1e6 };
          let keeping = keepingGateway(broken.gateway, options);
          for (const [index, now] of at.entries()) {
            const { caseNumber } = await close('immediate', index + 1);
            broken.state.line = now as never;
            const given = await keeping.run('rating.give', { caseNumber, level: 5 });
            expect(given.kept).toBe(now === 'up' ? undefined : true);
          }
          for (const now of then) {
            broken.state.line = now as never;
            await keeping.flush();
            // The page dies, and is opened again.
            keeping.close();
            keeping = keepingGateway(broken.gateway, options);
          }
          broken.state.line = 'up';
          await keeping.flush();
          expect(await keeping.flush()).toBe(0);
          keeping.close();
          const entries = await log.readAll(0, 1000);
          const ratings = entries.filter(({ event }) => event.type === 'rating.give');
          expect(ratings.length).toBe(at.length);
          for (const command of await store.all()) expect(command.input).toBeUndefined();
          await hall.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('finds the hall’s own receipt by that of the device', async () => {
    const { hall } = openHall();
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const { state, gateway } = lineTo(visitor);
    const keeping = keepingGateway(gateway, { network: new EventTarget() });
    state.line = 'down';
    const given = await keeping.run('rating.give', { caseNumber, level: 4 });
    state.line = 'up';
    await keeping.flush();
    const check = await keeping.ask('rating.check', { receipt: given.receipt });
    expect([check.level, check.intact]).toEqual([4, true]);
    expect(check.receipt).not.toBe(given.receipt);
    keeping.close();
    await hall.close();
  });

  it('sends when the network is back, without being asked', async () => {
    const { hall } = openHall();
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const { state, gateway } = lineTo(visitor);
    const network = new EventTarget();
    const settled = vi.fn<(outcome: { error?: unknown }) => void>();
    const keeping = keepingGateway(gateway, { network, settled });
    state.line = 'down';
    const { receipt } = await keeping.run('rating.give', { caseNumber, level: 2, words: '慢' });
    const sent = keeping.whenSent?.(receipt);
    state.line = 'up';
    network.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(settled).toHaveBeenCalledOnce());
    expect(await sent).toEqual({ receipt: expect.stringMatching(/./) });
    expect((await sent)?.receipt).not.toBe(receipt);
    expect(await keeping.whenSent?.(receipt)).toEqual(await sent);
    expect((await visitor.findCase(caseNumber))?.ratable).toBe(false);
    keeping.close();
    await hall.close();
  });

  it('tells a refusal at once and keeps nothing of it; a kept one that is refused is taken off and told', async () => {
    const { hall } = openHall();
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const { caseNumber: other } = await close('immediate', 2);
    const { state, gateway } = lineTo(visitor);
    const store = memoryKept();
    const outcomes: unknown[] = [];
    const options = {
      store,
      network: new EventTarget(),
      settled: ({ error }: { error?: unknown }) => outcomes.push(error),
    };
    const keeping = keepingGateway(gateway, options);
    await expect(keeping.run('rating.give', { caseNumber, level: 6 as never })).rejects.toBeInstanceOf(RefusedError);
    expect(await store.all()).toEqual([]);
    state.line = 'down';
    await keeping.run('rating.give', { caseNumber, level: 5 });
    const again = await keeping.run('rating.give', { caseNumber: other, level: 1, words: '又想了想' });
    await visitor.run('rating.give', { caseNumber: other, level: 5 });
    const refused = expect(keeping.whenSent?.(again.receipt)).rejects.toMatchObject({ code: 'already-rated' });
    state.line = 'up';
    expect(await keeping.flush()).toBe(0);
    expect(outcomes).toEqual([undefined, expect.objectContaining({ code: 'already-rated' })]);
    await refused;
    keeping.close();
    await hall.close();
  });

  it('keeps a refusal that nobody waits for, without who it is, until a form shows it; its receipt says it for good', async () => {
    const { hall } = openHall();
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const { state, gateway } = lineTo(visitor);
    const store = memoryKept();
    const options = { store, network: new EventTarget(), interval: 1e6 };
    const before = keepingGateway(gateway, options);
    state.line = 'down';
    const said = { caseNumber, level: 2, words: '等了一上午' } as const;
    const given = await before.run('rating.give', { ...said, rater: { name: '欧阳某某', phone: '138' } });
    before.close();

    state.line = 'up';
    const after = keepingGateway(gateway, options);
    await after.flush();
    expect(JSON.stringify(await store.all())).toContain('等了一上午');
    expect(JSON.stringify(await store.all())).not.toMatch(/欧阳|138/);
    await expect(after.ask('rating.check', given)).rejects.toMatchObject({ code: 'invalid-contact' });

    const hears = (takes: boolean) => vi.fn<(refusal: object) => boolean>(() => takes);
    const [another, shared, first, second] = [hears(true), hears(false), hears(true), hears(true)];
    after.whenRefused?.('suggestion.send', another);
    const leave = after.whenRefused?.('rating.give', shared);
    await vi.waitFor(() => expect(shared).toHaveBeenCalled());
    leave?.();
    after.whenRefused?.('rating.give', first);
    after.whenRefused?.('rating.give', second);
    await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
    expect(first).toHaveBeenCalledWith(
      expect.objectContaining({ input: said, error: expect.objectContaining({ code: 'invalid-contact' }) }),
    );
    await vi.waitFor(async () => expect(JSON.stringify(await store.all())).not.toContain('等了一上午'));
    after.close();

    const later = keepingGateway(gateway, options);
    later.whenRefused?.('rating.give', second);
    await later.flush();
    expect([another, second].flatMap(({ mock }) => mock.calls)).toEqual([]);
    await expect(later.ask('rating.check', given)).rejects.toMatchObject({ code: 'invalid-contact' });
    later.close();
    await hall.close();
  });

  it('tells a page that waits of what another page of the device has sent in vain, and nobody else', async () => {
    const { hall } = openHall();
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const { state, gateway } = lineTo(visitor);
    const options = { store: memoryKept(), network: new EventTarget(), interval: 1e6 };
    const [one, other] = [keepingGateway(gateway, options), keepingGateway(gateway, options)];
    state.line = 'down';
    const { receipt } = await one.run('rating.give', {
      caseNumber,
      level: 2,
      words: '慢',
      rater: { name: '', phone: '1' },
    });
    const refused = expect(one.whenSent?.(receipt)).rejects.toMatchObject({ code: 'invalid-contact' });
    state.line = 'up';
    await other.flush();
    await one.flush();
    await refused;
    const hear = vi.fn<() => boolean>();
    other.whenRefused?.('rating.give', hear);
    await other.flush();
    expect(hear).not.toHaveBeenCalled();
    one.close();
    other.close();
    await hall.close();
  });

  it('forgets what was refused after a week, for who never comes back', async () => {
    const { hall } = openHall();
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const store = memoryKept();
    const input = { caseNumber, level: 1, words: '等了一上午' };
    const week = 7 * 24 * 60 * 60 * 1000;
    const at = Date.now();
    await store.put({ id: 'old', name: 'rating.give', input, refused: { code: 'rating-over', at: at - week } });
    await store.put({ id: 'new', name: 'rating.give', input, refused: { code: 'rating-over', at: at - week / 2 } });
    const keeping = keepingGateway(visitor, { store, network: new EventTarget() });
    await keeping.flush();
    expect((await store.all()).map(({ id, input: said }) => [id, said])).toEqual([
      ['old', undefined],
      ['new', input],
    ]);
    keeping.close();
    await hall.close();
  });

  it('leaves alone what needs an answer while the person stands there', async () => {
    const { state, gateway } = lineTo(openHall().visitor);
    const keeping = keepingGateway(gateway, { network: new EventTarget() });
    state.line = 'down';
    await expect(keeping.run('ticket.take', { guide: 'food', residentId: 'x' })).rejects.toBeInstanceOf(
      UnreachableError,
    );
    keeping.close();
  });

  it('sends where nothing can be written down', async () => {
    const { hall } = openHall();
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const keeping = keepingGateway(visitor, {
      store: { all: full, put: full, remove: full },
      network: new EventTarget(),
    });
    expect((await keeping.run('rating.give', { caseNumber, level: 5 })).kept).toBeUndefined();
    keeping.close();
    await hall.close();
  });
});

describe('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await launchOptions());
  });
  afterAll(() => browser.close());

  it('a rating given without a network outlives the page and arrives once the network is back', async () => {
    const { hall, store } = openHall();
    const { close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2021',
    });
    const script = outputFiles[0]!.text;
    const api = getRequestListener(hall.fetch);
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/api/')) return void api(request, response);
      const isPage = request.url === '/';
      response.setHeader('Content-Type', isPage ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
      response.end(isPage ? '<!doctype html><title>评价</title><script src="/page.js"></script>' : script);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    await context.setOffline(true);
    const given = await page.evaluate((number) => window.give(number), caseNumber);
    expect(given.kept).toBe(true);
    const given2 = await store.readAll(0, 1000);
    expect(given2.some(({ event }) => event.type === 'rating.give')).toBe(false);

    await page.close();
    const later = await context.newPage();
    await context.setOffline(false);
    await later.goto(address);
    await vi.waitFor(
      async () => {
        const entries = await store.readAll(0, 1000);
        expect(entries.filter(({ event }) => event.type === 'rating.give')).toHaveLength(1);
      },
      { timeout: 15_000 },
    );
    await vi.waitFor(async () => expect(await later.evaluate(() => window.waits())).toBe(0), { timeout: 15_000 });
    await context.close();
    server.close();
    server.closeAllConnections();
    await hall.close();
  });
});

const PAGE = `
import { hallClient, indexedDbKept, keepingGateway } from './index.ts';
const hall = keepingGateway(hallClient({ baseUrl: '/api/', retries: 0 }), { store: indexedDbKept('hall') });
window.give = (caseNumber) => hall.run('rating.give', { caseNumber, level: 3 });
window.waits = () => hall.flush();
`;

declare global {
  interface Window {
    give: (caseNumber: string) => Promise<{ readonly kept?: true }>;
    waits: () => Promise<number>;
  }
}
