import type { TicketRecord, TicketState, WaitEstimate } from '@banshi/core';
import { beijingTime } from '../internal/beijing-time.ts';
import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';
import { type MissedWords, missedWordsEn, missedWordsZhCN } from '../internal/missed-words.ts';
import { aheadEn, aheadZhCN, estimateEn, estimateZhCN } from '../internal/wait-words.ts';

/** Everything `<banshi-ticket>` may say. A language which lacks a line does not compile. */
export interface TicketStrings {
  readonly errors: CommonErrors;
  readonly number: string;
  readonly states: Readonly<Record<TicketState, string>>;
  readonly called: (window: string) => string;
  readonly ahead: (people: number) => string;
  readonly estimate: (estimate: WaitEstimate) => string;
  readonly noEstimate: string;
  readonly slot: (ticket: TicketRecord) => string;
  readonly onward: (matters: readonly string[]) => string;
  readonly takenAt: (ticket: TicketRecord) => string;
  /** The ticket is void. */
  readonly missedHint: string;
  /** It was missed, and waits again. */
  readonly letInAgain: (misses: number) => string;
  readonly missedRule: MissedWords;
  readonly hint: string;
  /** What the visit is rated with afterwards. */
  readonly ratingCode: (code: string) => string;
  readonly rate: string;
  readonly qr: string;
  readonly qrText: (href: string) => string;
  readonly print: string;
  readonly unknown: string;
  readonly lost: string;
  readonly loading: string;
  readonly retry: string;
}

/** 中文. */
export const zhCN: TicketStrings = {
  errors: commonErrorsZhCN,
  number: '排队号',
  states: {
    waiting: '等候中',
    called: '请到窗口',
    serving: '办理中',
    held: '已挂起，请听从窗口安排',
    done: '已办毕',
    missed: '已过号作废',
    cancelled: '已取消',
  },
  called: (window) => `请到 ${window} 号窗口`,
  ahead: aheadZhCN,
  estimate: estimateZhCN,
  noEstimate: '目前没有窗口办理这项业务，暂时不能预计等候时间。',
  slot: ({ slot }) => (slot ? `预约时段 ${slot.from}–${slot.until}` : ''),
  onward: (matters) => `之后还要办理：${matters.join('、')}`,
  takenAt: ({ takenAt }) => `取号时间 ${beijingTime(takenAt)}`,
  missedHint: '叫号时您没有到窗口，这个号已作废。仍要办理的，请重新取号。',
  letInAgain: (misses) => `您已过号 ${misses} 次。这个号仍然有效，不必重新取号，请等候再次叫号。`,
  missedRule: missedWordsZhCN,
  hint: '请留意叫号屏和广播。',
  ratingCode: (code) => `评价码 ${code}（办完事后凭号码和评价码评价，请不要交给别人）`,
  rate: '评价本次办理',
  qr: '扫码查看排队进度',
  qrText: (href) => `二维码：${href}`,
  print: '打印',
  unknown: '没有找到这个号，请核对，或到咨询台。',
  lost: '与大厅系统的连接已中断，以下可能不是最新情况，请留意现场叫号。',
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: TicketStrings = {
  errors: commonErrorsEn,
  number: 'Ticket',
  states: {
    waiting: 'waiting',
    called: 'please go to your window',
    serving: 'being served',
    held: 'on hold; the window will tell you',
    done: 'done',
    missed: 'missed, void',
    cancelled: 'cancelled',
  },
  called: (window) => `Please go to window ${window}`,
  ahead: aheadEn,
  estimate: estimateEn,
  noEstimate: 'No window serves this at the moment, so the waiting time cannot be told.',
  slot: ({ slot }) => (slot ? `Booked for ${slot.from}–${slot.until}` : ''),
  onward: (matters) => `To be done after this: ${matters.join(', ')}`,
  takenAt: ({ takenAt }) => `Taken ${beijingTime(takenAt)}`,
  missedHint: 'You were called and did not come; this ticket is void. Please take another.',
  letInAgain: (misses) =>
    `Missed ${misses === 1 ? 'once' : `${misses} times`}. The ticket still counts: wait to be called again.`,
  missedRule: missedWordsEn,
  hint: 'Please watch the board and listen.',
  ratingCode: (code) => `Rating code ${code}: rate your visit with it when you are done, and keep it to yourself.`,
  rate: 'Rate this visit',
  qr: 'Scan to follow the queue',
  qrText: (href) => `QR code: ${href}`,
  print: 'Print',
  unknown: 'There is no such ticket. Please check, or ask at the desk.',
  lost: 'The connection to the hall is lost; this may not be the latest. Please listen for calls.',
  loading: 'Reading…',
  retry: 'Try again',
};
