import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchOptions } from '../../../scripts/browser.mjs';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** The element as a portal's bundler parts it. */
const ELEMENT = `import { BanshiRating } from '../src/rating/banshi-rating.ts'; (window.versions ??= []).push(BanshiRating);`;

/** The page's own script: a hall that takes the rating. */
const HALL = `import { RATING_TAGS, RefusedError } from '@banshi/core';
import { FakeHall } from './fake-hall.ts';
const hall = new FakeHall();
hall.answers['rating.give'] = () => ({ receipt: 'PJ-1' });
hall.replies['rating.occasion'] = () => {
  if (location.pathname === '/unknown') throw new RefusedError('unknown-case');
  return { point: 'result', matter: '居住证申领', rated: location.pathname === '/rated', tags: RATING_TAGS };
};
document.querySelector('banshi-rating').gateway = hall;
window.sent = hall.sent;`;

const page = (...head: string[]) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<script src="/watch.js"></script>${head.join('')}<script type="module" src="/hall.js"></script></head>
<body><banshi-rating case-number="BJ20261123-0001"></banshi-rating></body></html>`;

const WATCH = `window.faults = [];
addEventListener('securitypolicyviolation', (event) => faults.push(event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => faults.push(event.message));
addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));`;

interface Seen {
  readonly faults: string[];
  readonly versions: (typeof HTMLElement)[];
  readonly sent: { readonly name: string; readonly input: object }[];
}

describe('a rating, of which the second script', () => {
  const files = new Map<string, string>();
  let second = '';
  let server: Server;
  let home: string;
  let browser: Browser;
  let context: BrowserContext;
  let open: Page;
  let asked: string[];
  /** What the server does when the second script is asked for. */
  let answer: (response: ServerResponse, send: () => void) => void;

  beforeAll(async () => {
    const bundle = async (contents: string, splitting: boolean) => {
      const stdin = { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' as const };
      const settings = { bundle: true, write: false, outdir: '/', format: 'esm', target: 'es2021' } as const;
      const { outputFiles } = await build({ ...settings, stdin, splitting, conditions: ['production'] });
      return outputFiles.map(({ path, text }) => [basename(path), text] as const);
    };
    for (const [name, text] of await bundle(ELEMENT, true)) files.set(name, text);
    const [[, hall] = []] = await bundle(HALL, false);
    second = [...files.keys()].find((name) => name.startsWith('rating-detail'))!;
    const script = (folder: string) => `<script type="module" src="/${folder}/stdin.js"></script>`;
    const preload = `<link rel="modulepreload" href="/a/${second}">`;
    const pages: Record<string, string> = {
      '/': page(script('a')),
      '/rated': page(script('a')),
      '/unknown': page(script('a')),
      '/preloaded': page(preload, script('a')),
      '/two': page(script('a'), script('b')),
    };
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const [, folder, name = ''] = url.split('/');
      const text = pages[url] ?? { 'watch.js': WATCH, 'hall.js': hall }[folder!] ?? files.get(name);
      const type = url in pages ? 'text/html' : 'text/javascript';
      const send = () => {
        response.setHeader('content-security-policy', POLICY);
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.end(text);
      };
      if (name === second) answer(response, send);
      else send();
    }).listen(0, '127.0.0.1');
    browser = await chromium.launch(await launchOptions());
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(async () => {
    asked = [];
    answer = (_, send) => send();
    context = await browser.newContext();
    open = await context.newPage();
    open.setDefaultTimeout(10_000);
  });

  afterEach(async () => {
    expect(await open.evaluate(() => (window as unknown as Seen).faults)).toEqual([]);
    await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const choose = (level: string) => open.getByLabel(level, { exact: true }).check();
  const seconds = () => asked.filter((url) => url.endsWith(second)).length;
  const give = async () => {
    await open.getByRole('checkbox').first().check();
    await open.getByRole('button', { name: '提交评价' }).click();
    await open.getByText('PJ-1').waitFor();
    return JSON.parse(await open.evaluate(() => JSON.stringify((window as unknown as Seen).sent)));
  };
  const shown = () => open.locator('banshi-rating').evaluate((rating) => rating.shadowRoot!.textContent);

  it('is one file that loads nothing, asked for before anything is chosen and used without a network', async () => {
    expect(files.get(second)).not.toMatch(/\bimport\b/);
    expect([...files.keys()].sort()).toEqual([second, 'stdin.js'].sort());
    const came = open.waitForResponse((response) => response.url().endsWith(second));
    await open.goto(`${home}/`);
    await (await came).finished();
    await context.setOffline(true);
    expect(await shown()).not.toContain('提交评价');
    await choose('不满意');
    expect(await give()).toMatchObject([{ input: { level: 2 } }]);
    expect(seconds()).toBe(1);
  });

  it.each(['非常不满意', '非常满意'])('is late, leaves %s chosen, says so, and goes on from there', async (level) => {
    let release!: () => void;
    answer = (_, send) => void (release = send);
    await open.goto(`${home}/`);
    const status = open.getByRole('status');
    await expect
      .poll(async () => (await shown())?.replace(/\s+/g, ''))
      .toBe('您对“居住证申领”的办理是否满意？非常不满意不满意基本满意满意非常满意');
    expect(await status.textContent()).toBe('');
    await choose(level);
    await expect.poll(() => status.textContent()).toBe('正在加载……');
    release();
    await open.getByRole('button', { name: '提交评价' }).waitFor();
    expect(await open.getByLabel(level, { exact: true }).isChecked()).toBe(true);
    expect(await open.getByText('正在加载').count()).toBe(0);
    const [{ input }] = await give();
    expect(input.level).toBe(level === '非常满意' ? 5 : 1);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['is cut off', (response) => response.destroy()],
    ['is not there', (response) => response.writeHead(404).end()],
    ['fails', (response) => response.writeHead(503).end()],
  ])('%s, which is said once a level is chosen; tried again it comes, and nothing is lost', async (_, fail) => {
    answer = fail;
    await open.goto(`${home}/`);
    await expect.poll(seconds).toBeGreaterThan(0);
    await choose('满意');
    const again = open.getByRole('button', { name: '重试' });
    await again.waitFor();
    await expect.poll(() => open.getByRole('status').textContent()).toContain('没有加载成功');
    await again.click();
    await again.waitFor();
    answer = (__, send) => send();
    await again.focus();
    await open.keyboard.press('Enter');
    await open.getByRole('button', { name: '提交评价' }).waitFor();
    // The button is gone: the level has its focus, and the next key leads to what has come.
    const focused = () =>
      open
        .locator('banshi-rating')
        .evaluate(({ shadowRoot }) => (shadowRoot!.activeElement as HTMLInputElement | null)?.name);
    expect(await focused()).toBe('level');
    await open.keyboard.press('Tab');
    expect(await focused()).toBe('tag');
    const [{ input }] = await give();
    expect(input.level).toBe(4);
  });

  it.each([
    ['rated', '已经评价过了'],
    ['unknown', '没有找到这个办件'],
  ])('is late or fails where nothing can be rated: no question stands meanwhile (%s)', async (address, why) => {
    let release!: ServerResponse;
    answer = (response) => void (release = response);
    await open.goto(`${home}/${address}`);
    const status = open.getByRole('status');
    await expect.poll(() => status.textContent()).toBe('正在加载……');
    expect(await open.getByRole('radio').count()).toBe(0);
    answer = (response) => response.destroy();
    release.destroy();
    await expect.poll(() => status.textContent()).toBe('没有加载成功，请重试。');
    expect(await open.getByRole('radio').count()).toBe(0);
    answer = (_, send) => send();
    await open.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => open.getByRole('alert').textContent()).toContain(why);
    expect(await open.getByRole('radio').count()).toBe(0);
  });

  it('has failed when it was preloaded, and comes all the same without being asked for', async () => {
    let failures = 0;
    answer = (response, send) => (failures++ === 0 ? void response.writeHead(503).end() : send());
    await open.goto(`${home}/preloaded`);
    await choose('基本满意');
    await open.getByRole('button', { name: '提交评价' }).waitFor();
    expect(await open.getByLabel('基本满意', { exact: true }).isChecked()).toBe(true);
  });

  it('is preloaded once', async () => {
    await open.goto(`${home}/preloaded`);
    await choose('基本满意');
    await open.getByRole('button', { name: '提交评价' }).waitFor();
    expect(seconds()).toBe(1);
  });

  it('costs every level the same requests and sentences while it is late, failed or there', async () => {
    const traces = [];
    for (const level of ['非常不满意', '不满意', '基本满意', '满意', '非常满意']) {
      asked = [];
      answer = (response) => response.destroy();
      await open.goto(`${home}/`);
      await expect.poll(seconds).toBeGreaterThan(0);
      await choose(level);
      await open.getByRole('button', { name: '重试' }).waitFor();
      const failed = await shown();
      answer = (_, send) => send();
      await open.getByRole('button', { name: '重试' }).click();
      const button = open.getByRole('button', { name: '提交评价' });
      traces.push([failed, asked.filter((url) => !url.endsWith(second)), (await button.boundingBox())!.y]);
    }
    for (const trace of traces) expect(trace).toEqual(traces[0]);
  });

  it('is its own version’s where two are on one page: the first registers, the second asks for nothing', async () => {
    await open.goto(`${home}/two`);
    await choose('不满意');
    await give();
    const [first, versions] = await open.evaluate(() => {
      const { versions: both } = window as unknown as Seen;
      return [document.querySelector('banshi-rating') instanceof both[0]!, new Set(both).size] as const;
    });
    expect([first, versions]).toEqual([true, 2]);
    expect(asked.filter((url) => url.endsWith(second))).toEqual([`/a/${second}`]);
  });
});
