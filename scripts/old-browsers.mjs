// Loads the ready-made script in the oldest browsers that halls still use, shows a guide card and a rating in it and uses them;
// then a rating as a bundler parts it, whose second script fails at first.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unpack } from './browser.mjs';
import { openPage } from './cdp-page.mjs';
import { skip } from './skipped.mjs';

const script = fileURLToPath(new URL('../packages/components/dist-cdn/banshi.js', import.meta.url));
/** Chromium 69: UOS and the older 360; 86: 360 and Qi'anxin of 2021 to 2023; 109: the last one for Windows 7. */
const VERSIONS = [69, 86, 109];

/** Runs in the page. Only what Chromium 69 can parse. */
async function useElements() {
  const heard = [];
  for (const name of ['banshi-guide-open', 'banshi-rating-give']) {
    document.addEventListener(name, (event) => heard.push(name + ' ' + (event.guide || event.rating.level)));
  }
  const show = async (tag, properties) => {
    const element = Object.assign(document.createElement(tag), properties);
    document.body.appendChild(element);
    await element.updateComplete;
    return element;
  };
  const text = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ').trim();

  const card = await show('banshi-guide-card', {
    guide: {
      id: 'residence-permit',
      matter: { name: '居住证申领' },
      department: { name: '来穗人员服务管理机构' },
      materials: [{ name: '居民身份证' }],
      limits: { promised: { text: '15个工作日' } },
      fees: { charged: false },
    },
  });
  card.shadowRoot.querySelector('[part~=open]').click();

  const rating = await show('banshi-rating', { caseNumber: 'BJ20261123-0001' });
  rating.shadowRoot.querySelector('[part~=levels] input[value="4"]').click();
  while (!rating.shadowRoot.querySelector('[part~=submit]')) await new Promise((resolve) => setTimeout(resolve, 20));
  rating.shadowRoot.querySelector('textarea').value = '办得快';
  rating.shadowRoot.querySelector('[part~=submit]').click();
  await rating.updateComplete;
  const asked = text(rating);
  rating.receipt = 'PJ-0001';
  await rating.updateComplete;
  return { card: text(card), height: card.offsetHeight, rating: asked, thanks: text(rating), heard };
}

/** Returns what is wrong with what the page said. */
function faultsIn({ card, height, rating, thanks, heard }) {
  const faults = [];
  const expect = (what, said, wanted) => {
    for (const words of wanted) if (!said.includes(words)) faults.push(`${what} does not say ${words}: ${said}`);
  };
  expect('the card', card, ['居住证申领', '来穗人员服务管理机构', '15个工作日', '未公开']);
  expect('the rating', rating, ['非常满意', '满意', '基本满意', '不满意', '非常不满意']);
  expect('the rating that was received', thanks, ['PJ-0001']);
  expect('the page', heard, ['banshi-guide-open residence-permit', 'banshi-rating-give 4']);
  if (height < 50) faults.push(`the card is ${height} pixels high`);
  return faults;
}

/** Runs in the page whose second script failed. Only what Chromium 69 can parse. */
async function tryAgain() {
  const { shadowRoot } = document.querySelector('banshi-rating');
  const find = async (selector) => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const found = shadowRoot.querySelector(selector);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('There is no ' + selector + ': ' + shadowRoot.textContent.replace(/\s+/g, ' '));
  };
  (await find('[name=level][value="2"]')).click();
  const retry = await find('[part~=retry]');
  const { textContent } = await find('[role=status]');
  await fetch('/mend');
  retry.click();
  const { height } = (await find('[part~=submit]')).getBoundingClientRect();
  return { said: textContent, kept: (await find('[name=level]:checked')).value, height };
}

/** A rating in two scripts, served by itself; the second fails until the page asks for it to be mended. */
async function servedInTwo() {
  const { outputFiles } = await build({
    stdin: {
      contents: "import './shim.ts'; import './rating/banshi-rating.ts';",
      resolveDir: fileURLToPath(new URL('../packages/components/src/', import.meta.url)),
    },
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'chrome69',
    conditions: ['production'],
  });
  const page =
    '<!doctype html><script type="module" src="/stdin.js"></script><banshi-rating case-number="1"></banshi-rating>';
  let mended = false;
  const server = createServer(({ url }, response) => {
    mended = url === '/' ? false : mended || url === '/mend';
    const script = outputFiles.find(({ path }) => basename(path) === basename(url));
    if (script && !mended && url.includes('detail')) return response.writeHead(503).end();
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? script.text : page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function tryInTwo(page) {
  const served = await servedInTwo();
  try {
    await page.evaluate(`location.href = ${JSON.stringify(served.url)}`);
    // A page that is just going away answers nothing.
    const isThere = "document.readyState === 'complete' && !!document.querySelector('banshi-rating')";
    while (!(await page.evaluate(isThere).catch(() => false)));
    const { said, kept, height } = await page.evaluate(`(${tryAgain.toString()})()`);
    const faults = [];
    if (!said.includes('没有加载成功')) faults.push(`the rating does not say what failed: ${said}`);
    if (kept !== '2') faults.push(`the rating has lost its level, it is ${kept}`);
    if (height < 40) faults.push(`the button that sends is ${height} pixels high`);
    return faults;
  } finally {
    served.close();
  }
}

async function tryIn(version, executable) {
  const page = await openPage(executable);
  try {
    const agent = String(await page.evaluate('navigator.userAgent'));
    if (!agent.includes(`Chrome/${version}.`)) return [`it is another browser: ${agent}`];
    await page.evaluate(readFileSync(script, 'utf8'));
    const faults = faultsIn(await page.evaluate(`(${useElements.toString()})()`));
    return [...faults, ...(await tryInTwo(page))];
  } catch (error) {
    return [error.message.split('\n', 2).join(' ')];
  } finally {
    await page.close();
  }
}

if (!existsSync(script)) {
  console.error('There is no packages/components/dist-cdn/banshi.js. Build it first: npm run build.');
  process.exit(1);
}
let failed = false;
for (const version of VERSIONS) {
  const executable = await unpack(`chromium-${version}`);
  if (!executable) {
    const why = `no Chromium ${version} is packed for ${process.platform}-${process.arch}`;
    skip(`old browsers, Chromium ${version}`, why);
    console.log(`chromium ${version}: skipped, ${why}`);
    continue;
  }
  const begin = Date.now();
  const faults = await tryIn(version, executable);
  failed ||= faults.length > 0;
  console.log(
    `chromium ${version}: ${faults.length > 0 ? `FAILED\n  ${faults.join('\n  ')}` : 'ok'} (${Date.now() - begin} ms)`,
  );
}
process.exit(failed ? 1 : 0);
