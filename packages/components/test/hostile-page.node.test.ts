import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../../scripts/browser.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
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

/** What old portals do before anybody else's script runs: more in every prototype, and helpers of their own. */
const HOST = `window.violations = []; window.failures = [];
addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => window.failures.push(event.message));
addEventListener('unhandledrejection', (event) => window.failures.push(String(event.reason)));
Array.prototype.remove = function (one) { return this.filter((other) => other !== one); };
Array.prototype.first = function () { return this[0]; };
Object.prototype.isEmpty = function () { return Object.keys(this).length === 0; };
Object.prototype.extend = function () { return this; };
String.prototype.format = function () { return this; };
Function.prototype.method = function () { return this; };
Element.prototype.show = function () { this.style.display = 'block'; };
window.$ = window.jQuery = () => { throw new Error('not the page\\'s own'); };
window.$$ = window.html = window.css = window._ = 'taken';
const define = customElements.define.bind(customElements);
const get = customElements.get.bind(customElements);
window.defined = [];
customElements.define = function (name, ...rest) { window.defined.push(name); return define(name, ...rest); };
customElements.get = function (name) { return get(String(name)); };`;

/** Global rules as such pages have them, with and without !important. */
const RESET = `html, body { float: none !important }
* { margin: 9px; padding: 0; box-sizing: content-box; border: 0; float: left; color: red }
body, body * { font: 7px serif !important }
label, input, button, textarea, fieldset, legend, div, span { display: none; visibility: hidden; position: absolute; width: 1px }
input[type=radio] { appearance: none; -webkit-appearance: none; opacity: 0 }
form, section { display: none !important; background: url(x.png) }`;

/** Uses the element as a person's browser would, and says what it sees. */
const USE = `
import { FakeHall } from './fake-hall.ts';
const hall = new FakeHall();
hall.answers['rating.give'] = () => ({ receipt: 'PJ-1' });
const rating = document.querySelector('banshi-rating');
rating.gateway = hall;
window.sent = hall.sent;`;

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="stylesheet" href="/reset.css">
<script src="/host.js"></script></head><body><banshi-rating case-number="BJ20261123-0001"></banshi-rating>
<script src="/old.js"></script><script src="/new.js"></script><script src="/use.js"></script></body></html>`;

/** The other forms and figures on one such page: gives each a hall that answers. */
const USE_FORMS = `
import { FakeHall } from './fake-hall.ts';
import { aMeeting } from './meetings.ts';
import { aRatingCheck, aRectification, aReport } from './opinions.ts';
const hall = new FakeHall();
const given = () => ({ receipt: 'HZ-1' });
Object.assign(hall.answers, { 'questionnaire.answer': given, 'suggestion.send': given, 'complaint.send': given,
  'rating.followUp': given, 'rectification.verify': () => ({ id: 'CP-1', version: 2 }), 'meeting.convene': () => ({ id: 'HY-1', version: 1 }) });
Object.assign(hall.replies, { 'rating.check': () => aRatingCheck(), 'rating.report': () => aReport(),
  'rectification.list': () => ({ records: [aRectification()], total: 1 }), 'rectification.find': () => aRectification(),
  'meeting.list': () => ({ records: [aMeeting()], total: 1 }) });
for (const element of document.querySelectorAll('body > :not(script)')) element.gateway = hall;
window.sent = hall.sent;`;

const TAGS = [
  'questionnaire',
  'suggestion-box',
  'complaint-form',
  'rating-check',
  'rating-figures',
  'rectification-desk',
  'meeting-desk',
] as const;

const FORMS = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="stylesheet" href="/reset.css">
<script src="/host.js"></script></head><body>${TAGS.map((tag) => `<banshi-${tag}></banshi-${tag}>`).join('')}
<script src="/forms.js"></script><script src="/new.js"></script><script src="/use-forms.js"></script></body></html>`;

/** What a person does with each, by roles and words alone, and what the hall is sent. */
const USES: readonly (readonly [tag: string, fill: (at: Locator) => Promise<void>, sent: object])[] = [
  [
    'questionnaire',
    async (at) => {
      for (const item of await at.getByRole('group').all()) await item.getByLabel('基本满意').check();
      await at.getByRole('button', { name: '提交测评' }).click();
      await at.getByText('感谢您的测评').waitFor();
    },
    { name: 'questionnaire.answer', input: { questionnaire: 'window', answers: { overall: 3 } } },
  ],
  [
    'suggestion-box',
    async (at) => {
      await at.getByLabel('您的意见或建议').fill('增加饮水机');
      await at.getByRole('button', { name: '提交意见' }).click();
      await at.getByText('HZ-1').waitFor();
    },
    { name: 'suggestion.send', input: { words: '增加饮水机' } },
  ],
  [
    'complaint-form',
    async (at) => {
      await at.getByRole('radio', { name: '推诿扯皮' }).check();
      await at.getByLabel('发生了什么').fill('跑了三个窗口');
      await at.getByText('联系方式（可不填）').click();
      await at.getByLabel('姓名').fill('王某');
      await at.getByLabel('手机号').fill('13800000000');
      await at.getByRole('button', { name: '提交投诉' }).click();
      await at.getByText('HZ-1').waitFor();
    },
    {
      name: 'complaint.send',
      input: { conduct: 'buckPassing', words: '跑了三个窗口', contact: { name: '王某', phone: '13800000000' } },
    },
  ],
  [
    'rating-check',
    async (at) => {
      await at.getByLabel('评价回执号').fill('PJ-1');
      await at.getByRole('button', { name: '查询评价' }).click();
      await at.getByRole('radio', { name: '满意', exact: true }).check();
      await at.getByRole('checkbox').first().check();
      await at.getByRole('button', { name: '提交追评' }).click();
      await at.getByText('追评已提交').waitFor();
    },
    { name: 'rating.followUp', input: { receipt: 'PJ-1', level: 4, tags: ['406'] } },
  ],
  [
    'rectification-desk',
    async (at) => {
      await at.getByRole('button', { name: '办理' }).click();
      await at.getByLabel('误评').check();
      await at.getByLabel('核实情况').fill('评错了窗口');
      await at.getByRole('button', { name: '提交核实结论' }).click();
      await at.getByText('已记录').waitFor();
    },
    { name: 'rectification.verify', input: { id: 'CP-1', finding: 'mistaken', words: '评错了窗口' } },
  ],
  [
    'meeting-desk',
    async (at) => {
      await at.getByRole('button', { name: '召集评议会' }).click();
      await at.getByLabel('日期').fill('2026-12-01');
      await at.getByLabel('地点').fill('二楼');
      await at.getByLabel('群众代表').fill('5');
      await at.getByLabel('内容（对外公布）').first().fill('好差评指标');
      await at.getByRole('button', { name: '确认召集' }).click();
      await at.getByText('已召集').waitFor();
    },
    { name: 'meeting.convene', input: { day: '2026-12-01', place: '二楼', invited: { public: 5 } } },
  ],
];

interface Host {
  readonly violations: string[];
  readonly failures: string[];
  readonly defined: string[];
  readonly sent: { readonly name: string; readonly input: object }[];
  readonly versions: unknown[];
}

describe('a hostile host page', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const own =
      "import { BanshiRating } from '../src/rating/banshi-rating.ts'; (window.versions ??= []).push(BanshiRating);";
    const scripts: Record<string, string> = {
      '/host.js': HOST,
      '/old.js': await bundle(own),
      '/new.js': await bundle(`${own} export * from '../src/cdn.ts';`),
      '/use.js': await bundle(USE),
      '/forms.js': await bundle(TAGS.map((tag) => `import '../src/${tag}/banshi-${tag}.ts';`).join(' ')),
      '/use-forms.js': await bundle(USE_FORMS),
    };
    server = createServer(({ url = '' }, response) => {
      const script = scripts[url];
      const type = script ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(script ?? (url.endsWith('.css') ? RESET : url === '/forms' ? FORMS : PAGE));
    }).listen(0, '127.0.0.1');
    browser = await chromium.launch(await launchOptions());
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('gives room, letters and targets to all five levels as on any other page, whatever its rules reset', async () => {
    const shown = await page.locator('banshi-rating').evaluate((rating) =>
      [...rating.shadowRoot!.querySelectorAll("[part='levels'] label")].map((label) => {
        const { width, height } = label.getBoundingClientRect();
        const { fontSize, visibility, color } = getComputedStyle(label);
        return [Math.round(width), Math.round(height), fontSize, visibility, color].join(' ');
      }),
    );
    expect(shown).toHaveLength(5);
    expect(new Set(shown).size).toBe(1);
    const [width, height, , visibility] = shown[0]!.split(' ');
    expect(Number(width)).toBeGreaterThan(60);
    expect(Number(height)).toBeGreaterThan(44);
    expect(visibility).toBe('visible');
  });

  it('lets a person rate by words, by mouse and keyboard, under changed prototypes', async () => {
    await page.getByLabel('非常不满意', { exact: true }).check();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel(/写一句话/).fill('等了一上午');
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByText('感谢您的评价').waitFor();
    const sent = await page.evaluate(() => JSON.stringify((window as unknown as Host).sent));
    expect(JSON.parse(sent)).toMatchObject([
      { name: 'rating.give', input: { caseNumber: 'BJ20261123-0001', level: 2, words: '等了一上午' } },
    ]);
  });

  it('keeps the first of two versions on one page, both told apart, and the elements only the second knows', async () => {
    const [two, first, defined] = await page.evaluate(() => {
      const { versions, defined: names } = window as unknown as Host;
      return [
        versions.length === 2 && versions[0] !== versions[1],
        document.querySelector('banshi-rating') instanceof (versions[0] as typeof HTMLElement),
        names.filter((name) => name === 'banshi-rating').length,
      ] as const;
    });
    expect([two, first, defined]).toEqual([true, true, 1]);
    expect(await page.evaluate(() => customElements.get('banshi-guide-card') !== undefined)).toBe(true);
  });

  describe('with the other forms and figures', () => {
    let forms: Page;

    beforeAll(async () => {
      forms = await browser.newPage();
      forms.setDefaultTimeout(10_000);
      await forms.goto(new URL('/forms', page.url()).href);
    });

    it.each(USES)('lets a person fill in and send <banshi-%s>', async (tag, fill, sent) => {
      await fill(forms.locator(`banshi-${tag}`));
      const all = JSON.parse(await forms.evaluate(() => JSON.stringify((window as unknown as Host).sent))) as object[];
      expect(all.at(-1)).toMatchObject(sent);
    });

    it('shows the figures, and gives every control of every form room and letters', async () => {
      await forms.locator('banshi-rating-figures').getByText('主动评价率').filter({ visible: true }).first().waitFor();
      const cramped = await forms.evaluate(
        (tags) =>
          tags.flatMap((tag) =>
            [
              ...document
                .querySelector(`banshi-${tag}`)!
                .shadowRoot!.querySelectorAll<HTMLElement>('button, input, p, td'),
            ]
              .filter((one) => one.offsetParent && one.textContent.trim())
              .filter(
                (one) =>
                  one.offsetHeight < 12 ||
                  Number.parseFloat(getComputedStyle(one).fontSize) < 12 ||
                  getComputedStyle(one).color === 'rgb(255, 0, 0)',
              )
              .map((one) => `${tag} ${one.localName} ${one.textContent}`),
          ),
        TAGS,
      );
      expect(cramped).toEqual([]);
    });

    it('defines each once, breaks no rule of the policy and throws nothing', async () => {
      const { defined, failures, violations } = await forms.evaluate(() => {
        const host = window as unknown as Host;
        return { defined: host.defined, failures: host.failures, violations: host.violations };
      });
      expect(defined.length).toBe(new Set(defined).size);
      expect([failures, violations.filter((one) => !one.startsWith('img-src'))]).toEqual([[], []]);
    });
  });

  it('breaks no rule of its policy and throws nothing', async () => {
    expect(await page.evaluate(() => (window as unknown as Host).failures)).toEqual([]);
    expect(
      await page.evaluate(() => (window as unknown as Host).violations.filter((one) => !one.startsWith('img-src'))),
    ).toEqual([]);
  });
});
