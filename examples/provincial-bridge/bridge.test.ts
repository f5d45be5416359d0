import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { demoHall } from '../hall/demo-hall.ts';
import { webServer } from '../hall/web-server.ts';
import { hcpNational } from '@banshi/adapters/dialects/hcp-national';
import { zjAtg } from '@banshi/adapters/dialects/zj-atg';
import { type Bridge, openBridge, type Platform } from './bridge.ts';
import { nationalRatings, zhejiang } from './platforms.ts';
import { openProvince, type Province } from './province.ts';
import { visit } from './visits.ts';

const GUIDE = 'ah-yanzihe-sscard-cancel';
const NATIONAL = 'ah-yanzihe-sscard-password';
const POLICY = { pause: 50, timeout: 1000, firstDelay: 20, patience: 100 };
let folder: string;
let file: string;
const closing: (() => Promise<void>)[] = [];

beforeAll(() => build({ configFile: fileURLToPath(new URL('../hall/vite.config.ts', import.meta.url)) }));
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
const bridgeTo = ({ url }: Province, more: Partial<Platform> = {}): Promise<Bridge> =>
  open(openBridge({ file, hall: 'h', platform: { ...zhejiang(url), ...more }, policy: POLICY }));
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};

it('tells the province each step of each case once, whatever goes wrong, and shows what it refuses', async () => {
  const script = { 2: 'server-error', 4: 'lost-answer', 6: 'html', 9: 'rejected', 12: 'lost-answer' } as const;
  const hall = await open(demoHall({ file }));
  const province = await open(openProvince(zjAtg, { script }));
  const bridge = await bridgeTo(province);
  const cases: string[] = [];
  for (const level of [5, 4, 2, 1] as const) cases.push(await visit(hall, GUIDE, level));
  await until(() => bridge.outbox.figures().dead === 1 && bridge.outbox.figures().delivered >= 12);

  const desk = await open(webServer(hall, 0));
  const browser = await open<Browser>(chromium.launch(await launchOptions()));
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${desk.url}/oversight#reports`);
  await page.getByText('平台返回码 SIMULATED').waitFor();
  await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
  const { violations } = await page.evaluate(() => window.axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: /^重新报送/ }).click();
  await page.getByText('已安排重新报送 1 件').waitFor();
  await page.getByText('全部已送达').waitFor();
  expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);

  const steps = ['case.accept', 'case.finish', 'case.deliver', 'rating.push'];
  const taken = province.seen().arrived;
  expect(taken.toSorted()).toEqual(cases.flatMap((one) => steps.map((step) => `${step} ${one}`)).toSorted());
  for (const one of cases) {
    expect(taken.filter((line) => line.endsWith(one))).toEqual(steps.map((step) => `${step} ${one}`));
  }
});

it('shows on the screen that a letter which was sent again is refused once more, and then that it arrived', async () => {
  const hall = await open(demoHall({ file }));
  const province = await open(openProvince(zjAtg, { script: { 1: 'rejected', 2: 'rejected' } }));
  const bridge = await bridgeTo(province);
  await visit(hall, GUIDE, 5);
  await until(() => bridge.outbox.figures().dead === 1);
  const desk = await open(webServer(hall, 0));
  const browser = await open<Browser>(chromium.launch(await launchOptions()));
  const page = await browser.newPage();
  await page.goto(`${desk.url}/oversight#reports`);
  await page.getByText('已报送 1 次').waitFor();
  const resend = page.getByRole('button', { name: /^重新报送/ });
  await resend.click();
  await page.getByText('再次报送失败 1 件').waitFor();
  await page.getByText('已报送 2 次').waitFor();
  await resend.click();
  await page.getByText('全部已送达').waitFor();
  await page.getByText('已记入日志。 已送达 1 件。').waitFor();
  expect(province.seen()).toMatchObject({ taken: 4, faults: { rejected: 2 } });
});

it('goes on after a restart where it was, with what happened meanwhile', async () => {
  const hall = await open(demoHall({ file }));
  const province = await open(openProvince(zjAtg));
  const before = await openBridge({ file, hall: 'h', platform: zhejiang(province.url), policy: POLICY });
  await visit(hall, GUIDE, 5);
  await until(() => province.seen().arrived.length > 1);
  await before.close();
  await visit(hall, GUIDE, 4);
  const bridge = await bridgeTo(province);
  await until(() => bridge.outbox.figures().delivered === 8);
  const { arrived } = province.seen();
  expect([arrived.length, new Set(arrived).size]).toEqual([8, 8]);
});

it('waits, and gives no letter up, while the province refuses its secret', async () => {
  const hall = await open(demoHall({ file }));
  const province = await open(openProvince(zjAtg));
  const bridge = await bridgeTo(province, {
    secrets: { zjAtg: { accessKey: 'TEST-ONLY-ATG', secret: 'another secret' } },
  });
  await visit(hall, GUIDE, 5);
  await until(() => bridge.outbox.figures().held === 'auth');
  expect(bridge.outbox.figures()).toMatchObject({ delivered: 0, dead: 0 });
  expect(province.seen()).toMatchObject({ taken: 0, arrived: [] });
  expect(province.seen().refused.unsigned).toBeGreaterThan(0);
});

it('tells the national push each service and behind it its rating, once, whatever goes wrong', async () => {
  const hall = await open(demoHall({ file }));
  const script = { 2: 'server-error', 3: 'lost-answer', 5: 'html', 7: 'unknown', 9: 'clock-skew' } as const;
  const push = await open(openProvince(hcpNational, { script }));
  const policy = { ...POLICY, patience: 100 };
  const bridge = await open(openBridge({ file, hall: 'h', platform: nationalRatings(push.url), policy }));
  const cases: string[] = [];
  for (const level of [5, 4, 3] as const) cases.push(await visit(hall, GUIDE, level));
  const bad = await visit(hall, GUIDE, 1);
  await until(() => bridge.outbox.figures().delivered === 11 && bridge.outbox.figures().dead === 1);
  const { taken, faults } = push.seen();
  expect([taken, Object.keys(faults).length]).toEqual([11, 5]);
  // Its words are sealed in the hall's log, and the push takes no bad rating without a reason.
  expect(bridge.outbox.letters()[0]).toMatchObject({ subject: bad, kind: 'rating.give', reason: 'refuse' });
  for (const one of cases) {
    const arrived = push.seen().arrived.filter((line) => line.endsWith(one));
    expect(arrived).toEqual([`service.push ${one}`, `service.push ${one}`, `rating.push ${one}`]);
  }
});

it('RATE-20: tells the national push nothing of an item that the place made itself', async () => {
  const hall = await open(demoHall({ file }));
  const push = await open(openProvince(hcpNational));
  const platform = nationalRatings(push.url, [GUIDE]);
  const bridge = await open(openBridge({ file, hall: 'h', platform, policy: POLICY }));
  const ours = await visit(hall, GUIDE, 2);
  const national = await visit(hall, NATIONAL, 2);
  await until(() => bridge.outbox.figures().delivered === 2 && bridge.outbox.figures().dead === 1);
  expect(push.seen().arrived.map((line) => line.split(' ')[1])).toEqual([national, national]);
  expect(bridge.outbox.letters().map(({ subject }) => subject)).not.toContain(ours);
});
