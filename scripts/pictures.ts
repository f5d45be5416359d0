// Takes the README's pictures from a running hall: one person's way from the portal to the case.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { demoHall } from '../examples/hall/demo-hall.ts';
import { webServer } from '../examples/hall/web-server.ts';
import { launchOptions } from './browser.mjs';

const pictures = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
/** The example of the standard itself (GB 11643-1999), and two made up with a right check character. */
const PEOPLE = ['11010519491231002X', '110101188001010070', '110101188002290019'];

await mkdir(pictures, { recursive: true });
await build({ configFile: fileURLToPath(new URL('../examples/hall/vite.config.ts', import.meta.url)) });
const folder = await mkdtemp(join(tmpdir(), 'banshi-pictures-'));
const hall = await demoHall({ file: join(folder, 'hall.sqlite') });
const server = await webServer(hall, 0);
const browser = await chromium.launch(await launchOptions());
try {
  await take();
  console.log(`Written to ${pictures}`);
} finally {
  await browser.close();
  await server.close();
  await hall.close();
  await rm(folder, { recursive: true });
}

async function take(): Promise<void> {
  const portal = await open('portal', 1200, 860);
  await portal.getByRole('searchbox').fill('社会保障');
  await portal.getByText('找到 3 项').waitFor();
  await shoot(portal, 'portal-find');
  await portal.goto(`${server.url}/portal#guide=hn-shaoshan-nurse`);
  await portal.getByRole('heading', { name: '护士执业注册' }).first().waitFor();
  await shoot(portal, 'portal-guide');

  for (const person of PEOPLE) {
    const kiosk = await open('kiosk', 1080, 1440);
    await kiosk.getByRole('button', { name: /劳动保障/ }).waitFor();
    if (person === PEOPLE[0]) await shoot(kiosk, 'kiosk');
    await kiosk.getByRole('button', { name: /劳动保障/ }).click();
    await kiosk.getByRole('button', { name: /社会保障卡注销/ }).click();
    await kiosk.getByRole('button', { name: '材料已备好，下一步' }).click();
    await kiosk.getByRole('textbox', { name: '身份证号' }).fill(person);
    await kiosk.getByRole('button', { name: '取号' }).click();
    await kiosk.getByText('您的号码').waitFor();
    await kiosk.close();
  }

  const board = await open('board', 1280, 720);
  const window = await open('window?id=2', 1200, 800);
  await window.getByRole('button', { name: /叫下一号/ }).click();
  await window.getByRole('button', { name: /开始办理/ }).click();
  await window.getByRole('button', { name: '材料齐全，全部已收' }).click();
  await window.getByRole('button', { name: '收件', exact: true }).click();
  await window.getByRole('radio', { name: '承诺件' }).check();
  await window.getByRole('button', { name: '确认受理' }).click();
  const [, caseNumber = ''] = /办件 (\S+?)）/.exec(await window.getByText(/已完成：受理/).innerText()) ?? [];
  await window.getByRole('button', { name: /叫下一号/ }).click();
  await board.getByText('请 B002 号').waitFor();
  await shoot(board, 'board');
  await window.getByRole('button', { name: /开始办理/ }).click();
  await shoot(window, 'window');
  await portal.goto(`${server.url}/portal#case=${caseNumber}`);
  await portal.getByText('这个日期是怎么算的？').click();
  await portal.getByRole('table').waitFor();
  await shoot(portal, 'portal-case');
}

async function open(path: string, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'zh-CN' });
  await page.goto(`${server.url}/${path}`);
  return page;
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // What was asked for last is on its way: the picture waits until the page is quiet.
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
