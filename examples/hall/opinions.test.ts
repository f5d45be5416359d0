import { toIsoDate } from '@banshi/core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDemo, type OpenedDemo } from './opened-demo.ts';

let demo: OpenedDemo;
const open = (path: string): Promise<Page> => demo.open(path);

beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

it('C7: carries a complaint from the portal to its answer, and the sender reads it by the receipt', async () => {
  const portal = await open('portal#letters');
  await portal.getByRole('radio', { name: '拖延、超时办理' }).check();
  await portal.getByRole('textbox', { name: '发生了什么？' }).fill('三次都说系统坏了。');
  await portal.getByRole('button', { name: '提交投诉' }).click();
  const printed = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
  const receipt = printed.exec(await portal.getByText(printed).first().innerText())![0];

  const desk = await open('oversight#letters');
  await desk.getByRole('button', { name: /^办理：拖延/ }).click();
  const act = async (action: string, confirm: string, fill: () => Promise<void> = async () => {}) => {
    await desk.getByRole('button', { name: action, exact: true }).click();
    await fill();
    await desk.getByRole('button', { name: confirm }).click();
    await desk.getByText('已记录。').waitFor();
  };
  await act('受理', '确认受理');
  await act('转办', '确认转办', async () => {
    await desk.getByLabel('转给哪个部门').selectOption({ label: '劳动保障' });
  });
  await act('记录查明', '提交查明结论', async () => {
    await desk.getByRole('radio', { name: '不属实' }).check();
    await desk.getByLabel('查明的情况').fill('当日系统正常，叫号记录可查。');
  });
  await act('答复', '提交答复', () => desk.getByLabel('答复内容').fill('经查，当日系统正常。'));

  await portal.getByText('查询已提交的').last().click();
  await portal.locator('banshi-complaint-form').getByLabel('回执号').fill(receipt);
  await portal.locator('banshi-complaint-form').getByRole('button', { name: '查询' }).click();
  await portal.getByText('经查，当日系统正常。').waitFor();
  expect(await portal.locator('banshi-complaint-form').getByText('叫号记录可查').count()).toBe(0);
});

it('P10: publishes what a review meeting found, and everybody reads how far each thing is', async () => {
  const desk = await open('oversight#meetings');
  const meeting = desk.locator('banshi-meeting-desk');
  const today = toIsoDate(new Date());
  await meeting.getByRole('button', { name: '召集评议会' }).click();
  await meeting.getByLabel('日期').fill(today);
  await meeting.getByLabel('地点').fill('大厅二楼会议室');
  await meeting.getByLabel('人大代表').fill('2');
  await meeting.getByLabel('群众代表').fill('5');
  await meeting.getByLabel('内容（对外公布）').first().fill('十一月好差评指标');
  await meeting.getByRole('button', { name: '确认召集' }).click();
  const act = async (action: string, confirm: string, fill: () => Promise<void> = async () => {}) => {
    await meeting.getByRole('button', { name: action, exact: true }).click();
    await fill();
    await meeting.getByRole('button', { name: confirm }).click();
    await meeting.getByText('已记录。').waitFor();
  };
  await act('记录纪要', '提交纪要', async () => {
    await meeting.getByLabel('评议结论').fill('窗口服务总体满意。');
    await meeting.getByLabel('内容（对外公布）').first().fill('中午加开一个窗口');
    await meeting.getByLabel('责任单位').first().selectOption({ label: '劳动保障' });
    await meeting.getByLabel('完成期限').first().fill(today);
  });
  const portal = await open('portal#ratings');
  await portal.getByText('还没有公示的评议会').waitFor();
  await act('公示', '确认公示');
  await portal.reload();
  const board = portal.locator('banshi-meeting-board');
  for (const words of ['窗口服务总体满意。', '群众代表 5 人', '办理中', '责任单位：劳动保障'])
    await board.getByText(words).first().waitFor();
  await act('整改完成', '提交完成情况', async () => {
    await meeting.getByRole('radio', { name: '中午加开一个窗口' }).check();
    await meeting.getByLabel('完成情况').fill('已加开 3 号窗口。');
  });
  await portal.reload();
  await board.getByText('已加开 3 号窗口。').waitFor();
  expect(await portal.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(demo.faults).toEqual([]);
});

it('keeps letters without a network, and says under each what became of it once there is one', async () => {
  const portal = await open('portal#letters');
  const boxes = portal.locator('banshi-suggestion-box');
  const complaints = portal.locator('banshi-complaint-form');
  await portal.context().setOffline(true);
  await boxes.getByRole('textbox', { name: '您的意见或建议' }).fill('大厅里没有饮水机。');
  await boxes.getByRole('button', { name: '提交意见' }).click();
  await boxes.getByText('现在没有网络').waitFor();
  await complaints.getByRole('radio', { name: '推诿扯皮' }).check();
  await complaints.getByRole('textbox', { name: '发生了什么？' }).fill('跑了三个窗口。');
  await complaints.getByText('联系方式（可不填）').click();
  await complaints.getByLabel('姓名').fill('某某');
  await complaints.getByLabel('手机号').fill('1380000');
  await complaints.getByRole('button', { name: '提交投诉' }).click();
  await complaints.getByText('请填写 11 位手机号').waitFor();
  await complaints.getByLabel('手机号').fill('13800000000');
  await complaints.getByText('时间、窗口、办件编号').click();
  await complaints.getByLabel('窗口', { exact: true }).fill('99');
  await complaints.getByRole('button', { name: '提交投诉' }).click();
  await complaints.getByText('现在没有网络').waitFor();

  await portal.context().setOffline(false);
  await complaints.getByText('没有这个窗口').waitFor();
  expect(await complaints.getByRole('textbox', { name: '发生了什么？' }).inputValue()).toBe('跑了三个窗口。');
  await complaints.getByLabel('窗口', { exact: true }).fill('2');
  await complaints.getByRole('button', { name: '提交投诉' }).click();
  const printed = /回执号：[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
  await complaints.getByText(printed).waitFor();
  await boxes.getByText(printed).waitFor();
  expect(await boxes.getByText('现在没有网络').count()).toBe(0);
  await portal.close();
  expect(demo.faults).toEqual([]);
});
