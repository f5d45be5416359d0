import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hall } from '@banshi/adapters/hall';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../scripts/browser.mjs';
import { demoHall } from './demo-hall.ts';
import { webServer, type WebServer } from './web-server.ts';

/** The demo hall with a browser before it, for tests. 示范大厅. */
export interface OpenedDemo {
  readonly url: string;
  /** What a page has said or thrown that it should not. */
  readonly faults: readonly string[];
  /** Opens a page of the hall. */
  open(path: string): Promise<Page>;
  /** Closes the hall; its file stays. */
  stop(): Promise<void>;
  /** Opens the hall again at the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the pages and opens the demo hall on a file of its own. */
export async function openDemo(): Promise<OpenedDemo> {
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
  const folder = await mkdtemp(join(tmpdir(), 'banshi-hall-'));
  const faults: string[] = [];
  let hall: Hall;
  let server: WebServer;
  let port = 0;
  const start = async () => {
    hall = await demoHall({ file: join(folder, 'hall.sqlite') });
    server = await webServer(hall, port);
    port = Number(new URL(server.url).port);
  };
  const stop = async () => {
    await server.close();
    await hall.close();
  };
  await start();
  const browser = await chromium.launch(await launchOptions());

  return {
    get url() {
      return server.url;
    },
    faults,
    start,
    stop,
    async open(path) {
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      // A refused call and a closed hall are logged by the browser; anything else is a fault of the page.
      const isFault = (text: string) => !text.startsWith('Failed to load resource');
      page.on(
        'console',
        (message) => message.type() === 'error' && isFault(message.text()) && faults.push(message.text()),
      );
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(`${server.url}/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
