import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { residentIdOf } from '@banshi/adapters/conformance';
import type { Hall } from '@banshi/adapters/hall';
import type { BanshiRating } from '@banshi/components';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { demoHall } from './demo-hall.ts';
import { webServer, type WebServer } from './web-server.ts';

let people = 0;
let browser: Browser;
let folder: string;
let hall: Hall;
let server: WebServer;

beforeAll(async () => {
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
  folder = await mkdtemp(join(tmpdir(), 'banshi-rating-'));
  hall = await demoHall({ file: join(folder, 'hall.sqlite') });
  server = await webServer(hall, 0);
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await hall.close();
  await rm(folder, { recursive: true });
});

const open = async (path: string, before?: (page: Page) => Promise<unknown>): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await before?.(page);
  await page.goto(`${server.url}/${path}`);
  return page;
};

/** `innerText` of an element with a shadow of its own is empty. */
const textOf = (element: Locator) => element.evaluate(({ shadowRoot }) => shadowRoot!.textContent);

/** Somebody comes to window 2, and goes with their result. */
async function closeCase(): Promise<string> {
  const visitor = hall.gateway({ role: 'applicant', id: 'visitor' });
  const clerk = hall.gateway({ role: 'clerk', id: 'window-2', window: '2' });
  const { guides } = await visitor.searchGuides({ text: '社会保障卡注销' });
  const { id: guide, materials = [] } = (await visitor.findGuide(guides[0]!.id))!;
  await visitor.run('ticket.take', { guide, residentId: residentIdOf(++people) });
  const called = await clerk.run('ticket.callNext', { window: '2' });
  const served = await clerk.run('ticket.serve', { ticket: called.id, version: called.version });
  const given = materials.map((_, index) => String(index + 1));
  const { caseNumber, version } = await clerk.run('case.receive', {
    ticket: served.id,
    version: served.version,
    given,
  });
  const accepted = await clerk.run('case.accept', { caseNumber, version, as: 'promised' });
  const decided = await clerk.run('case.decide', { caseNumber, version: accepted.version, outcome: 'granted' });
  await clerk.run('case.deliver', { caseNumber, version: decided.version, way: 'window' });
  return caseNumber;
}

it('keeps a rating without a network, and thanks with the hall’s own receipt once there is one', async () => {
  const caseNumber = await closeCase();
  const portal = await open(`portal#case=${caseNumber}`);
  const rating = portal.locator('banshi-rating');
  await portal.getByRole('button', { name: '评价本次办理' }).click();
  await rating.getByText('社会保障卡注销').waitFor();
  await portal.context().setOffline(true);
  await rating.getByLabel('非常不满意', { exact: true }).check();
  await rating.getByRole('checkbox').first().check();
  await rating.getByLabel(/写一句话/).fill('等候时间太长');
  await rating.getByRole('button', { name: '提交评价' }).click();
  await rating.getByText('现在没有网络，评价已保存在本机').waitFor();
  const kept = await textOf(rating);

  await portal.context().setOffline(false);
  const printed = /回执号：([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})(?!-)/;
  await rating.getByText(printed).waitFor();
  const said = await textOf(rating);
  expect(said).toContain('感谢您的评价');
  expect(said).not.toContain('现在没有网络');
  const [, receipt = ''] = printed.exec(said)!;
  expect(kept).not.toContain(receipt);
  const check = await hall.gateway({ role: 'applicant', id: 'visitor' }).ask('rating.check', { receipt });
  expect([check.level, check.words, check.intact]).toEqual([1, '等候时间太长', true]);
});

it.each([
  ['portal', (caseNumber: string) => `portal#case=${caseNumber}`],
  ['page behind a code', (caseNumber: string) => `rate#case=${caseNumber}`],
  ['tablet', () => 'tablet?id=2'],
])('on the %s a second script that failed is tried again, and the rating is given', async (_, address) => {
  const path = address(await closeCase());
  // Whatever the page has not asked for by then is lost too, as when a network is lost.
  let isDown = false;
  const page = await open(path, (blank) =>
    blank.route('**/assets/**', (route) => {
      isDown ||= route.request().url().includes('rating-detail');
      return isDown ? route.abort() : route.continue();
    }),
  );
  const rating = page.locator('banshi-rating');
  if (path.startsWith('portal')) await page.getByRole('button', { name: '评价本次办理' }).click();
  await rating.getByLabel('满意', { exact: true }).check();
  const again = rating.getByRole('button', { name: '重试' });
  await again.waitFor();
  await page.unroute('**/assets/**');
  await again.click();
  await rating.getByLabel(/写一句话/).fill('办得快');
  await rating.getByRole('button', { name: '提交评价' }).click();
  await rating.getByText('感谢您的评价').waitFor();
});

it('leaves a form that somebody has begun on the tablet to them, and asks the next person after it', async () => {
  await closeCase();
  const page = await open('tablet?id=2', (blank) => blank.clock.install());
  const rating = page.locator('banshi-rating');
  await rating.getByLabel('不满意', { exact: true }).check();
  await rating.getByLabel(/写一句话/).fill('让我跑了三趟');
  const asked = (): Promise<string | undefined> => rating.evaluate((element: BanshiRating) => element.ticket);
  const first = await asked();
  await closeCase();
  const invited = page.evaluate(
    () => new Promise((go) => addEventListener('banshi-rating-invite', go, { once: true })),
  );
  await closeCase();
  await invited;
  expect(await asked()).toBe(first);
  await rating.getByRole('button', { name: '提交评价' }).click();
  await rating.getByText('感谢您的评价').waitFor();
  await page.clock.runFor(30_000);
  await rating.getByRole('radio').first().waitFor();
  expect(await asked()).not.toBe(first);
  expect(await rating.getByRole('radio', { checked: true }).count()).toBe(0);
});

it('asks for a ticket and its code, or shows the rating, and leads back to what was typed where the code is wrong', async () => {
  const page = await open(`rate#case=${await closeCase()}`);
  await page.getByRole('radio').first().waitFor();
  expect(await page.getByLabel('评价码').isVisible()).toBe(false);
  await page.goto(`${server.url}/rate#visit`);
  await page.getByLabel('号码').fill('B001');
  await page.getByLabel('评价码').fill('000000');
  await page.getByRole('button', { name: '去评价' }).click();
  await page.getByText('评价码不正确').waitFor();
  expect(await page.getByLabel('评价码').isVisible()).toBe(false);
  await page.getByRole('link', { name: '改号码或评价码' }).click();
  expect(await page.getByLabel('评价码').inputValue()).toBe('000000');
});
