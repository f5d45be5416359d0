import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDemo, type OpenedDemo } from './opened-demo.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The example of the standard itself (GB 11643-1999). */
const RESIDENT_ID = '11010519491231002X';
let demo: OpenedDemo;
const open = (path: string): Promise<Page> => demo.open(path);

beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

it('leads one person from the kiosk to the rating, and a restart loses nothing', async () => {
  const board = await open('board');
  const window = await open('window?id=2');
  const kiosk = await open('kiosk');

  await kiosk.getByRole('button', { name: /劳动保障/ }).click();
  await kiosk.getByRole('button', { name: /社会保障卡注销/ }).click();
  await kiosk.getByRole('button', { name: '材料已备好，下一步' }).click();
  await kiosk.getByRole('textbox', { name: '身份证号' }).fill('110105194912310021');
  await kiosk.getByRole('button', { name: '取号' }).click();
  await kiosk.getByText('身份证号有误，请逐位核对。').waitFor();
  await kiosk.getByRole('textbox', { name: '身份证号' }).fill(RESIDENT_ID);
  await kiosk.getByRole('button', { name: '取号' }).dblclick();
  await kiosk.getByText('前面无人等候').waitFor();
  await kiosk.getByText('B001').waitFor();

  await board.getByText('1 人', { exact: true }).waitFor();
  await window.getByRole('button', { name: /叫下一号/ }).click();
  await board.getByRole('row', { name: /B001/ }).getByText('2 号窗口').waitFor();

  await window.getByRole('button', { name: /开始办理/ }).click();
  await window.getByRole('button', { name: '材料齐全，全部已收' }).click();
  await window.getByRole('button', { name: '收件', exact: true }).click();
  await window.getByRole('radio', { name: '承诺件' }).check();
  await window.getByRole('button', { name: '确认受理' }).click();
  const said = await window.getByText(/已完成：受理/).innerText();
  const caseNumber = /办件 (\S+?)）/.exec(said)![1]!;

  await window.getByText('受理通知书').first().waitFor();

  const portal = await open('portal#case');
  await portal.locator('banshi-case-tracker').getByLabel('办件编号').fill(caseNumber.toLowerCase());
  await portal.getByRole('button', { name: '查询' }).click();
  await portal.getByText(/办结截止/).waitFor();
  await portal.getByText('还剩 1 个工作日').waitFor();
  await portal.getByText('这个日期是怎么算的？').click();
  await portal.getByRole('table').waitFor();
  await portal.getByRole('button', { name: '查看受理通知书' }).click();
  await portal.getByRole('heading', { name: '受理通知书' }).waitFor();
  await portal.getByText('办事流程图：办到哪一步了').click();
  await portal.locator('[part=station][aria-current=step]').getByRole('heading', { name: '受理，审查办理' }).waitFor();

  const prints = await open('kiosk');
  await prints.getByRole('link', { name: '打印办件文书' }).click();
  await prints.getByLabel('办件编号').fill('20261122-NOSUCH');
  await prints.getByRole('button', { name: '查找文书' }).click();
  await prints.getByText('没有这个编号的办件，请核对。').waitFor();
  // What a reader types from the QR code of a receipt.
  await prints.getByLabel('办件编号').fill(`${demo.url}/portal#case=${caseNumber}`);
  await prints.keyboard.press('Enter');
  await prints.getByRole('button', { name: '打印受理通知书' }).waitFor();

  await window.getByRole('button', { name: '作出决定' }).click();
  await window.getByRole('radio', { name: '准予' }).check();
  await window.getByRole('button', { name: '确认作出决定' }).click();
  await window.getByRole('button', { name: '送达办结' }).click();
  await window.getByRole('button', { name: '确认送达办结' }).click();

  await portal.getByRole('button', { name: '评价本次办理' }).click();
  await portal.locator('banshi-rating').getByLabel('不满意', { exact: true }).check();
  await portal.locator('banshi-rating').getByLabel('没有提供材料清单').check();
  await portal
    .locator('banshi-rating')
    .getByLabel(/写一句话/)
    .fill('等候时间太长');
  await portal.getByRole('button', { name: '提交评价' }).click();
  await portal.getByText('感谢您的评价').waitFor();

  await demo.stop();
  await demo.start();
  const later = await open(`portal#case=${caseNumber}`);
  await later.getByText('已办结').first().waitFor();
  expect(await later.getByRole('button', { name: '评价本次办理' }).count()).toBe(0);
  expect(demo.faults).toEqual([]);
});

it('Z6, C1: leads from the wall to the rating of a visit, which counts for who served it and shows to who oversees alone', async () => {
  const kiosk = await open('kiosk');
  await kiosk.getByRole('button', { name: /户籍交管/ }).click();
  await kiosk.getByRole('button', { name: /居住证申领/ }).click();
  await kiosk.getByRole('button', { name: '材料已备好，下一步' }).click();
  await kiosk.getByRole('textbox', { name: '身份证号' }).fill(RESIDENT_ID);
  await kiosk.getByRole('button', { name: '取号' }).click();
  const code = /[0-9A-Z]{6}/.exec(await kiosk.getByText(/评价码/).innerText())![0];
  const number = await kiosk.getByText(/^C\d{3}$/).innerText();
  const window = await open('window?id=3');
  for (const step of [/叫下一号/, /开始办理/, /办毕/]) await window.getByRole('button', { name: step }).click();

  const wall = await open('staff');
  await wall.getByText('张三元').waitFor();
  await wall.getByRole('link', { name: '去评价' }).click();
  await wall.getByLabel('号码').fill('Z001');
  await wall.getByLabel('评价码').fill(code);
  await wall.getByRole('button', { name: '去评价' }).click();
  await wall.getByText('本大厅没有这样的号码').waitFor();
  await wall.getByLabel('号码').fill(` ${number.toLowerCase()}`);
  await wall.getByRole('button', { name: '去评价' }).click();
  await wall.locator('banshi-rating').getByLabel('满意', { exact: true }).check();
  await wall
    .locator('banshi-rating')
    .getByLabel(/写一句话/)
    .fill('讲得清楚');
  await wall.getByRole('button', { name: '提交评价' }).click();
  await wall.getByText('感谢您的评价').waitFor();

  const overseen = await open('oversight#staff');
  await overseen.locator('article', { hasText: '张三元' }).getByText('主动评价 1').waitFor();
  const seen = await open('staff');
  await seen.getByText('张三元').waitFor();
  expect(await seen.getByText('主动评价').count()).toBe(0);
});

it('finds a guide by pinyin initials, shows what it does not disclose, and prints a notice', async () => {
  const page = await open('portal');
  await page.getByRole('searchbox').fill('shbzkzx');
  await page.getByRole('button', { name: /社会保障卡注销/ }).click();
  await page.getByRole('heading', { name: '社会保障卡注销' }).first().waitFor();
  await page.getByText('未公开').first().waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '社会保障卡注销' }).first().waitFor();
  await page.getByRole('link', { name: '告知单' }).click();
  await page.getByText('办事告知单').waitFor();
  await page.getByRole('link', { name: '返回指南' }).click();
  await page.getByRole('link', { name: '流程图' }).click();
  await page.getByRole('button', { name: '打印流程图' }).waitFor();
  await page.getByRole('link', { name: '返回指南' }).click();
  await page.getByRole('link', { name: '告知单' }).click();
  await page.getByRole('img', { name: /二维码/ }).waitFor();
});

it.each([
  ['portal', '找到 55 项'],
  ['portal#guide=gd-guangzhou-residence', '居住证申领'],
  ['portal#case', '窗口收件时告知的编号，回执上也有。'],
  ['portal#flow=gd-guangzhou-residence', '提出申请'],
  ['kiosk', '请选择部门'],
  ['prints', '请扫描回执上的二维码'],
  ['board', '等候人数'],
  ['window', '在哪个窗口？'],
  ['window?id=2', '当前号码'],
  ['display', '挂在哪个窗口？'],
  ['display?id=2', '请等候叫号'],
  ['ticket', '二维码'],
  ['portal#book=gd-guangzhou-residence', '选择日期'],
  ['desk?id=2', '本窗口的办件'],
  ['portal#letters', '意见箱'],
  ['portal#ratings', '各等级评价数'],
  ['oversight#ratings', '差评整改台账'],
  ['oversight#figures', '各等级评价数'],
  ['oversight#letters', '意见投诉台账'],
  ['oversight#meetings', '召集评议会'],
  ['oversight#queue', '当天的数据每 5 秒更新'],
  ['oversight#staff', '打印台牌'],
  ['staff', '扫码评价'],
  ['rate#visit', '凭当天号票'],
  ['rate', '凭回执号查询'],
  ['tablet', '放在哪个窗口'],
  ['tablet?id=1', '办理结束后'],
  ['tablet?id=2', '用手机扫码评价'],
  ['oversight', '没有超期的办件，也没有快到期的办件。'],
])('%s can be used by everyone: no finding of axe, by large type either', async (path, text) => {
  const page = await open(path);
  await page.getByText(text).filter({ visible: true }).first().waitFor();
  for (const elder of [false, true]) {
    await page.evaluate((on) => document.documentElement.toggleAttribute('data-banshi-elder', on), elder);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  }
});

it.each([
  [1280, 720],
  [1920, 1080],
])('the board fits a wall of %i × %i, where nobody can scroll', async (width, height) => {
  const page = await open('board');
  await page.setViewportSize({ width, height });
  await page.getByText('投资与公益').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
});

it.each([
  [1280, 720],
  [1080, 1920],
])('the ticket machine fits a screen of %i × %i on every step', async (width, height) => {
  const page = await open('kiosk');
  await page.setViewportSize({ width, height });
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
  await page.getByText('预约签到').waitFor();
  await fits();
  await page.getByRole('button', { name: /户籍交管/ }).click();
  await fits();
  await page.getByRole('button', { name: /居住证申领/ }).click();
  await page.getByRole('button', { name: '材料已备好，下一步' }).click();
  await page.getByRole('textbox', { name: '身份证号' }).waitFor();
  await fits();
});

it('follows a ticket on the phone and over the window, from its code to its call and its rating', async () => {
  const kiosk = await open('kiosk');
  const display = await open('display?id=6');
  await display.getByText('杨六合').waitFor();
  await kiosk.getByRole('button', { name: /不动产与建设/ }).click();
  await kiosk.locator('button[part=choice]').first().click();
  await kiosk.getByRole('button', { name: '材料已备好，下一步' }).click();
  await kiosk.getByRole('button', { name: '残疾人' }).click();
  await kiosk.getByRole('textbox', { name: '身份证号' }).fill(RESIDENT_ID);
  await kiosk.getByRole('button', { name: '取号' }).click();
  const code = await kiosk.getByRole('img', { name: /二维码/ }).getAttribute('aria-label');
  const { search, hash } = new URL(code!.slice('二维码：'.length));
  const phone = await open(`ticket${search}${hash}`);
  await phone.getByText('前面无人等候').waitFor();
  const window = await open('window?id=6');
  await window.getByRole('button', { name: /叫下一号/ }).click();
  await phone.getByText('请到 6 号窗口').waitFor();
  await display.getByText('G001 号').waitFor();
  await window.getByText('已叫号').waitFor();
  await window.keyboard.press('s');
  await phone.getByText('办理中').waitFor();
  await window.getByText('办理中').waitFor();
  await window.locator('button[value=pause][aria-disabled=false]').waitFor();
  await window.keyboard.press('p');
  await window.getByRole('button', { name: '确定' }).click();
  await display.getByText('暂停服务：临时休息').waitFor();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: /办毕/ }).click();
  await phone.getByRole('link', { name: '评价本次办理' }).click();
  await phone.locator('banshi-rating').getByLabel('非常满意').waitFor();
  expect(demo.faults).toEqual([]);
});

it('books a time in the portal, and shows the appointment again', async () => {
  const page = await open('portal#book=gd-guangzhou-residence');
  await page.locator('input[name=day]:not([disabled])').first().check();
  await page.locator('input[name=from]:not([disabled])').first().check();
  await page.getByLabel('办理人身份证号').fill(RESIDENT_ID);
  await page.getByRole('button', { name: '预约', exact: true }).click();
  await page.getByText('预约成功').waitFor();
  const number = await page.locator('banshi-appointment-picker dd').innerText();
  await page.goto(`${demo.url}/portal#appointment=${number}`);
  await page.reload();
  await page.getByText('预约成功').waitFor();
  expect(demo.faults).toEqual([]);
});

it('offers a time only for what can be booked', async () => {
  const page = await open('portal#guide=gd-guangzhou-residence');
  const offer = page.getByRole('link', { name: '网上预约' });
  await offer.waitFor();
  const asked = page.waitForResponse(/\/api\/hall$/);
  await page.evaluate(() => (location.hash = '#guide=hn-yueyanglou-teacher'));
  await page
    .getByRole('heading', { name: /教师资格/ })
    .first()
    .waitFor();
  await (await asked).finished();
  expect(await offer.count()).toBe(0);
  await page.goBack();
  await offer.waitFor();
  expect(await offer.getAttribute('href')).toBe('#book=gd-guangzhou-residence');
  expect(demo.faults).toEqual([]);
});

it('refuses a flood of one address, with a code, and goes on serving its own screens', async () => {
  const send = (headers: Record<string, string> = {}) =>
    fetch(`${demo.url}/api/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ name: 'rating.check', input: { receipt: 'AAAA-AAAA-AAAA' } }),
    });
  // More than twice as many as a minute allows: a new minute may begin in the middle.
  const flood = await Promise.all(Array.from({ length: 640 }, () => send()));
  const refused = flood.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(20);
  expect(await refused[0]!.json()).toEqual({ error: { code: 'too-many-requests' } });
  expect((await send({ 'banshi-window': '1' })).status).toBe(403);
  await demo.stop();
  await demo.start();
});

it('says in a sentence when the hall is down, and when a case is not known', async () => {
  const page = await open('portal#case');
  await page.locator('banshi-case-tracker').getByLabel('办件编号').fill('20261122-NOSUCH');
  await page.getByRole('button', { name: '查询' }).click();
  await page
    .getByText(/没有|不存在|未找到/)
    .first()
    .waitFor();
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('button', { name: '查询' }).click();
  await page
    .getByText(/连不上|稍后再试/)
    .first()
    .waitFor();
  expect(await page.locator('banshi-case-tracker').getByLabel('办件编号').inputValue()).toBe('20261122-NOSUCH');
});
