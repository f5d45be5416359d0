import { RATE_FORMULAS } from '@banshi/core';
import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';
import { type WindowWords, windowWordsEn, windowWordsZhCN } from '../internal/window-words.ts';

/** Everything `<banshi-staff-plates>` may say. A language which lacks a line does not compile. */
export interface StaffPlatesStrings {
  readonly errors: CommonErrors;
  readonly windowWords: WindowWords;
  readonly heading: string;
  readonly nobody: string;
  readonly lost: string;
  readonly photo: (name: string) => string;
  readonly noPhoto: string;
  readonly staffNumber: (id: string) => string;
  readonly place: string;
  readonly duty: string;
  readonly handles: string;
  readonly list: (names: readonly string[]) => string;
  readonly window: (id: string, name: string) => string;
  readonly posts: Readonly<Record<'holder' | 'cover', string>>;
  readonly serving: string;
  readonly covers: string;
  readonly notHere: string;
  readonly ready: string;
  readonly rateHeading: string;
  readonly rateHow: string;
  readonly rate: string;
  readonly qr: string;
  readonly qrText: (href: string) => string;
  readonly given: string;
  readonly good: string;
  readonly bad: string;
  readonly unrated: string;
  readonly formula: string;
  readonly batch: (batch: number) => string;
  readonly printPlates: string;
  readonly printBadges: string;
  readonly loading: string;
  readonly retry: string;
}

/** 中文. */
export const zhCN: StaffPlatesStrings = {
  errors: commonErrorsZhCN,
  windowWords: windowWordsZhCN,
  heading: '工作人员公示',
  nobody: '今天还没有安排工作人员。',
  lost: '与大厅系统的连接已中断，在岗情况可能不是最新的。',
  photo: (name) => `${name}的照片`,
  noPhoto: '未公布照片',
  staffNumber: (id) => `工号 ${id}`,
  place: '窗口',
  duty: '职责',
  handles: '办理事项',
  list: (names) => names.join('、'),
  window: (id, name) => (name ? `${id} 号窗口（${name}）` : `${id} 号窗口`),
  posts: { holder: 'A 岗', cover: 'B 岗' },
  serving: '服务中',
  covers: 'B 岗补位',
  notHere: '现不在窗口',
  ready: '备岗',
  rateHeading: '为您办事的人，请您评价',
  rateHow:
    '办完事以后，凭号票上的号码和评价码评价，一次一评。评价随这次办事记到为您办理的人名下；工作人员看不到是谁评的、评了几分。',
  rate: '去评价',
  qr: '扫码评价',
  qrText: (href) => `评价页面的二维码：${href}`,
  given: '主动评价',
  good: '好评率',
  bad: '差评',
  unrated: '暂无评价',
  formula: RATE_FORMULAS.activeGood,
  batch: (batch) => `每个人每满 ${batch} 条评价更新一次，以免推知某一条评价。`,
  printPlates: '打印台牌（每页一张）',
  printBadges: '打印胸牌（剪下使用）',
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: StaffPlatesStrings = {
  errors: commonErrorsEn,
  windowWords: windowWordsEn,
  heading: 'At your service',
  nobody: 'Nobody is down to serve today.',
  lost: 'The connection to the hall is lost; who is at a window may have changed.',
  photo: (name) => `Photograph of ${name}`,
  noPhoto: 'No photograph',
  staffNumber: (id) => `No. ${id}`,
  place: 'At',
  duty: 'Duty',
  handles: 'Handles',
  list: (names) => names.join(', '),
  window: (id, name) => (name ? `Window ${id} (${name})` : `Window ${id}`),
  posts: { holder: 'Post A', cover: 'Post B' },
  serving: 'serving now',
  covers: 'stands in',
  notHere: 'not at a window now',
  ready: 'ready to stand in',
  rateHeading: 'Please rate who served you',
  rateHow:
    'When you are done, rate your visit once, with the number and the code on your ticket. It is counted for the person who served you; no member of staff sees who rated, or how.',
  rate: 'Rate your visit',
  qr: 'Scan to rate',
  qrText: (href) => `QR code of the page to rate on: ${href}`,
  given: 'Rated',
  good: 'Good',
  bad: 'Bad',
  unrated: 'not rated yet',
  formula: "Good: people's ratings of level 3 and more ÷ people's ratings",
  batch: (batch) =>
    `A person's figures move only when ${batch} more ratings have come, so that no single one can be worked out.`,
  printPlates: 'Print desk plates (one a page)',
  printBadges: 'Print badges (to cut out)',
  loading: 'Reading…',
  retry: 'Try again',
};
