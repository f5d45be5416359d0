import type { TimeLimit } from '@banshi/core';
import { englishLimit } from '../internal/limit-words.ts';

/** Everything `<banshi-notice-card>` may say. A language which lacks a line does not compile. */
export interface NoticeCardStrings {
  readonly heading: string;
  readonly department: string;
  readonly materials: string;
  readonly noMaterials: string;
  readonly promised: string;
  readonly fees: string;
  readonly free: string;
  readonly charged: string;
  readonly place: string;
  readonly hours: string;
  readonly hotline: string;
  readonly undisclosed: string;
  readonly required: string;
  readonly condition: (condition: string) => string;
  readonly copies: (originals: number | undefined, copies: number | undefined, count: number | undefined) => string;
  readonly limit: (limit: TimeLimit) => string;
  readonly qr: string;
  readonly qrText: (href: string) => string;
  readonly tooLong: string;
  readonly print: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: NoticeCardStrings = {
  heading: '办事告知单',
  department: '受理部门',
  materials: '请准备以下材料',
  noMaterials: '无需提交材料。',
  promised: '承诺时限',
  fees: '收费标准',
  free: '不收费',
  charged: '收费',
  place: '办理地点',
  hours: '办理时间',
  hotline: '咨询电话',
  undisclosed: '未公开',
  required: '必要',
  condition: (condition) => `适用情形：${condition}`,
  copies: (originals, copies, count) =>
    [
      originals === undefined ? '' : `原件 ${originals} 份`,
      copies === undefined ? '' : `复印件 ${copies} 份`,
      originals === undefined && copies === undefined && count !== undefined ? `${count} 份` : '',
    ]
      .filter(Boolean)
      .join('、'),
  limit: ({ text }) => text,
  qr: '扫码查看完整办事指南',
  qrText: (href) => `二维码，内容为：${href}`,
  tooLong: '网址过长，无法生成二维码。',
  print: '打印告知单',
  unreadable: '告知单的数据无法读取，请向窗口咨询。',
};

/** English. */
export const en: NoticeCardStrings = {
  heading: 'Notice to the applicant',
  department: 'Department',
  materials: 'Please bring',
  noMaterials: 'No materials are needed.',
  promised: 'Promised limit',
  fees: 'Fees',
  free: 'Free of charge',
  charged: 'Charged',
  place: 'Address',
  hours: 'Opening hours',
  hotline: 'Hotline',
  undisclosed: 'Not disclosed',
  required: 'required',
  condition: (condition) => `When: ${condition}`,
  copies: (originals, copies, count) =>
    [
      originals === undefined ? '' : `${originals} original${originals === 1 ? '' : 's'}`,
      copies === undefined ? '' : `${copies} photocop${copies === 1 ? 'y' : 'ies'}`,
      originals === undefined && copies === undefined && count !== undefined ? `${count}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  limit: englishLimit,
  qr: 'Scan for the whole guide',
  qrText: (href) => `QR code that holds: ${href}`,
  tooLong: 'The address is too long for a QR code.',
  print: 'Print this notice',
  unreadable: 'The data of this notice cannot be read. Please ask at the window.',
};
