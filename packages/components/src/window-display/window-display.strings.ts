import { type WindowWords, windowWordsEn, windowWordsZhCN } from '../internal/window-words.ts';

/** Everything `<banshi-window-display>` may say. A language which lacks a line does not compile. */
export interface WindowDisplayStrings {
  readonly windowWords: WindowWords;
  readonly window: (id: string) => string;
  readonly called: (number: string) => string;
  readonly here: string;
  readonly serving: string;
  readonly free: string;
  readonly staff: string;
  readonly staffNumber: (id: string) => string;
  readonly photo: (name: string) => string;
  readonly covering: string;
  readonly unknown: string;
  readonly lost: string;
  readonly loading: string;
  readonly unreachable: string;
}

/** 中文. */
export const zhCN: WindowDisplayStrings = {
  windowWords: windowWordsZhCN,
  window: (id) => `${id} 号窗口`,
  // The blank does not break: 号 never stands on a line of its own.
  called: (number) => `${number}\u00a0号`,
  here: '请到本窗口办理',
  serving: '办理中',
  free: '请等候叫号',
  staff: '窗口人员',
  staffNumber: (id) => `工号 ${id}`,
  photo: (name) => `${name}的照片`,
  covering: 'B 岗补位',
  unknown: '没有这个窗口。',
  lost: '与大厅系统的连接已中断，请听从工作人员安排。',
  loading: '正在读取……',
  unreachable: '暂时连不上大厅系统，正在重试。',
};

/** English. */
export const en: WindowDisplayStrings = {
  windowWords: windowWordsEn,
  window: (id) => `Window ${id}`,
  called: (number) => number,
  here: 'please come to this window',
  serving: 'being served',
  free: 'Please wait for your call',
  staff: 'At your service',
  staffNumber: (id) => `No. ${id}`,
  photo: (name) => `Photograph of ${name}`,
  covering: 'stands in',
  unknown: 'There is no such window.',
  lost: 'The connection to the hall is lost. Please follow the staff.',
  loading: 'Reading…',
  unreachable: 'The hall does not answer; trying again.',
};
