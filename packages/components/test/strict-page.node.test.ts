import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../../scripts/browser.mjs';
import { aGuide } from './a-guide.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const folder = fileURLToPath(new URL('.', import.meta.url));

const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
};

/** Everything on one page, as an old portal writes it: tags, attributes and JSON. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script src="/watch.js"></script>
<script src="/banshi.js"></script></head><body>
<banshi-guide-card><script type="application/json">${JSON.stringify(aGuide()).replaceAll('<', '\\u003c')}</script></banshi-guide-card>
<banshi-guide-page guide-id="x"></banshi-guide-page><banshi-guide-finder></banshi-guide-finder>
<banshi-notice-card href="/guide/1"></banshi-notice-card><banshi-ticket-kiosk></banshi-ticket-kiosk>
<banshi-queue-board clock></banshi-queue-board><banshi-queue-figures></banshi-queue-figures><banshi-staff-plates rate-href="/rate"></banshi-staff-plates>
<banshi-caller window-id="1"></banshi-caller>
<banshi-case-desk window-id="1"></banshi-case-desk><banshi-case-tracker></banshi-case-tracker>
<banshi-rating case-number="1"></banshi-rating><banshi-rating-check></banshi-rating-check>
<banshi-rating-qr href="/rate" case-number="1"></banshi-rating-qr><banshi-rating-figures></banshi-rating-figures>
<banshi-questionnaire></banshi-questionnaire><banshi-suggestion-box></banshi-suggestion-box>
<banshi-complaint-form></banshi-complaint-form><banshi-rectification-desk></banshi-rectification-desk>
<banshi-letter-desk entry-id="20261123-7KQ2"></banshi-letter-desk>
<banshi-meeting-desk></banshi-meeting-desk><banshi-meeting-board></banshi-meeting-board>
<script src="/fill.js"></script></body></html>`;

const WATCH = `window.violations = []; window.failures = [];
addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => window.failures.push(event.message));
addEventListener('unhandledrejection', (event) => window.failures.push(String(event.reason)));`;

/** Gives every element something to draw, prints the notice, and shows that the policy is on. */
const FILL = `
import { aGuide, aSummary } from './a-guide.ts';
import { FakeHall } from './fake-hall.ts';
import { aPublishedMeeting } from './meetings.ts';
import { aComplaint, aReport } from './opinions.ts';
import { aQueueDay } from './queue-day.ts';
const hall = new FakeHall();
const find = (tag) => document.querySelector(tag);
for (const tag of ['staff-plates', 'ticket-kiosk', 'queue-board', 'caller', 'case-desk', 'case-tracker', 'guide-page'])
  find('banshi-' + tag).gateway = hall;
find('banshi-rating-figures').report = aReport();
find('banshi-queue-figures').figures = aQueueDay();
find('banshi-letter-desk').records = [aComplaint()];
find('banshi-meeting-board').meetings = [aPublishedMeeting()];
find('banshi-case-tracker').caseNumber = 'BJ20261123-0001';
find('banshi-guide-page').guideId = 'nurse-registration';
find('banshi-guide-finder').guides = [aSummary()];
find('banshi-notice-card').guide = aGuide();
window.print = () => dispatchEvent(new Event('afterprint'));
document.documentElement.toggleAttribute('data-banshi-elder', true);
window.filled = find('banshi-notice-card').print().then(() => find('banshi-letter-desk').print());
window.breakPolicy = () => { const style = document.createElement('style'); style.textContent = 'p{}'; document.head.append(style); };
`;

describe('a page with a strict policy', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const scripts: Record<string, string> = {
      '/watch.js': WATCH,
      '/banshi.js': await bundle("export * from '../src/cdn.ts';"),
      '/fill.js': await bundle(FILL),
      '/again.js': await bundle("export * from '../src/cdn.ts'; window.again = true;"),
    };
    server = createServer(({ url = '' }, response) => {
      const script = scripts[url];
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
      response.end(script ?? PAGE);
    }).listen(0, '127.0.0.1');
    browser = await chromium.launch(await launchOptions());
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(() => (window as unknown as { filled: Promise<void> }).filled);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const said = (tag: string) =>
    page.locator(tag).evaluate((element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');

  it.each([
    ['banshi-guide-card', '护士执业首次注册'],
    ['banshi-guide-page', '受理条件'],
    ['banshi-guide-finder', '找到 1 项'],
    ['banshi-notice-card', '扫码查看'],
    ['banshi-ticket-kiosk', '请选择部门'],
    ['banshi-queue-board', 'A002'],
    ['banshi-caller', '等候'],
    ['banshi-case-desk', '没有在办的办件'],
    ['banshi-case-tracker', '已受理'],
    ['banshi-rating', '非常满意'],
    ['banshi-rating-check', '评价回执号'],
    ['banshi-rating-figures', '主动评价率'],
    ['banshi-queue-figures', '弃号率'],
    ['banshi-staff-plates', '为您办事的人'],
    ['banshi-questionnaire', '窗口服务测评表'],
    ['banshi-suggestion-box', '意见箱'],
    ['banshi-complaint-form', '推诿扯皮'],
    ['banshi-rectification-desk', '差评整改台账'],
    ['banshi-letter-desk', '问了两次都不抬头'],
    ['banshi-meeting-desk', '召集评议会'],
    ['banshi-meeting-board', '到会'],
  ])('shows <%s> with its styles', async (tag, words) => {
    expect(await said(tag)).toContain(words);
    const size = await page.locator(tag).evaluate((element) => getComputedStyle(element).lineHeight);
    expect(size).not.toBe('normal');
  });

  it('breaks no rule of it, though every element is drawn and the notice and the ledger were printed', async () => {
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { failures: string[] }).failures)).toEqual([]);
  });

  it('takes a second copy of the library without a word', async () => {
    await page.addScriptTag({ url: '/again.js' });
    await page.waitForFunction(() => (window as unknown as { again?: boolean }).again);
    expect(await page.evaluate(() => (window as unknown as { failures: string[] }).failures)).toEqual([]);
    const [first, second] = await page.evaluate(() => {
      const card = document.querySelector('banshi-guide-card')!;
      return [card instanceof customElements.get('banshi-guide-card')!, card.shadowRoot!.querySelectorAll('h3').length];
    });
    expect([first, second]).toEqual([true, 1]);
  });

  it('would notice', async () => {
    await page.evaluate(() => (window as unknown as { breakPolicy: () => void }).breakPolicy());
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toHaveLength(1);
  });
});
