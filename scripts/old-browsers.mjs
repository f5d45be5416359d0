// Loads the ready-made script in the oldest browsers that halls still use, shows a guide card and a rating in it and uses them.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  await rating.updateComplete;
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

async function tryIn(version, executable) {
  const page = await openPage(executable);
  try {
    const agent = String(await page.evaluate('navigator.userAgent'));
    if (!agent.includes(`Chrome/${version}.`)) return [`it is another browser: ${agent}`];
    await page.evaluate(readFileSync(script, 'utf8'));
    return faultsIn(await page.evaluate(`(${useElements.toString()})()`));
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
