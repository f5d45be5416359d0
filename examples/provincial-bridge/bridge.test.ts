import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { demoHall } from '../hall/demo-hall.ts';
import { type Bridge, openBridge } from './bridge.ts';
import { deskServer } from './desk-server.ts';
import { type Mishap, simulatedZhejiang, type SimulatedZhejiang } from './simulated-zhejiang.ts';
import { visit } from './visits.ts';

const SECRET = 'secret of the tests';
const GUIDE = 'ah-yanzihe-sscard-cancel';
const POLICY = { pause: 50, timeout: 1000, firstDelay: 20, patience: 100 };
let folder: string;
let file: string;
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banshi-bridge-'));
  file = join(folder, 'hall.sqlite');
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await rm(folder, { recursive: true });
});

async function open<T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> {
  const opened = await opening;
  closing.push(() => opened.close());
  return opened;
}
const bridgeTo = ({ url }: SimulatedZhejiang, secret = SECRET): Promise<Bridge> =>
  open(openBridge({ file, hall: 'h', url, secret, policy: POLICY }));
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};

it('tells the province each step of each case once, whatever goes wrong, and shows what it refuses', async () => {
  const mishaps: Record<number, Mishap> = { 2: 'busy', 4: 'lost answer', 6: 'html', 9: 'rejects', 12: 'lost answer' };
  const hall = await open(demoHall({ file }));
  const province = await open(simulatedZhejiang(SECRET, (_, count) => mishaps[count] ?? 'fine'));
  const bridge = await bridgeTo(province);
  const cases: string[] = [];
  for (const level of [5, 4, 2, 1] as const) cases.push(await visit(hall, GUIDE, level));
  await until(() => bridge.outbox.figures().dead === 1 && bridge.outbox.figures().delivered >= 12);

  const desk = await open(deskServer(bridge.outbox, 0));
  const browser = await open<Browser>(chromium.launch(await launchOptions()));
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(desk.url);
  await page.getByText('平台不予接收（B0412）').waitFor();
  await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
  const { violations } = await page.evaluate(() => window.axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: /重新报送/ }).click();
  await page.getByText('没有失败的报送。').waitFor();
  await page.getByText('全部已报送。').waitFor();
  expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);

  const steps = ['accept', 'finish', 'deliver', 'eval'];
  expect(province.taken.toSorted()).toEqual(cases.flatMap((one) => steps.map((step) => `${step} ${one}`)).toSorted());
  for (const one of cases) {
    expect(province.taken.filter((line) => line.endsWith(one))).toEqual(steps.map((step) => `${step} ${one}`));
  }
});

it('goes on after a restart where it was, with what happened meanwhile', async () => {
  const hall = await open(demoHall({ file }));
  const province = await open(simulatedZhejiang(SECRET));
  const before = await openBridge({ file, hall: 'h', url: province.url, secret: SECRET, policy: POLICY });
  await visit(hall, GUIDE, 5);
  await until(() => province.taken.length > 1);
  await before.close();
  await visit(hall, GUIDE, 4);
  const bridge = await bridgeTo(province);
  await until(() => bridge.outbox.figures().delivered === 8);
  expect(new Set(province.taken).size).toBe(8);
  expect(province.taken).toHaveLength(8);
});

it('waits, and gives no letter up, while the province refuses its secret', async () => {
  const hall = await open(demoHall({ file }));
  const province = await open(simulatedZhejiang(SECRET));
  const bridge = await bridgeTo(province, 'another secret');
  await visit(hall, GUIDE, 5);
  await until(() => bridge.outbox.figures().held === 'auth');
  expect(bridge.outbox.figures()).toMatchObject({ delivered: 0, dead: 0 });
  expect(province.taken).toEqual([]);
});
