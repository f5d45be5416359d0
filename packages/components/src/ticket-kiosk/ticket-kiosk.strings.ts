import type { ResidentIdProblem, SlotTime, TimeLimit, WaitEstimate } from '@banshi/core';
import type { PaperState } from '../internal/ticket-printer.ts';
import { residentIdProblemsEn, residentIdProblemsZhCN } from '../internal/resident-id.strings.ts';
import { englishLimit } from '../internal/limit-words.ts';
import {
  type QueueErrors,
  queueErrorsEn,
  queueErrorsZhCN,
  type CommonErrors,
  commonErrorsEn,
  commonErrorsZhCN,
} from '../internal/error.strings.ts';
import { aheadEn, aheadZhCN, estimateEn, estimateZhCN } from '../internal/wait-words.ts';

/** Everything `<banshi-ticket-kiosk>` may say. A language which lacks a line does not compile. */
export interface TicketKioskStrings {
  readonly errors: CommonErrors;
  readonly queueErrors: QueueErrors;
  readonly problems: Readonly<Record<ResidentIdProblem, string>>;
  readonly step: (at: number, of: number) => string;
  readonly back: string;
  readonly restart: string;
  readonly loading: string;
  readonly retry: string;

  readonly chooseDepartment: string;
  readonly waiting: (people: number) => string;
  readonly full: string;
  readonly someFull: string;
  readonly chooseMatter: string;
  readonly noMatters: string;
  readonly limit: (limit: TimeLimit) => string;
  readonly promised: string;
  readonly undisclosed: string;

  readonly prepare: string;
  readonly materials: string;
  readonly noMaterials: string;
  readonly optional: string;
  readonly next: string;
  readonly nextWithout: string;

  readonly checkIn: string;
  readonly checkInHint: string;
  readonly identityToCheckIn: string;
  readonly dayClosed: string;
  readonly canBook: string;
  readonly paper: Readonly<Record<Exclude<PaperState, 'ready'>, string>>;
  readonly refusedNumbers: (numbers: readonly string[]) => string;
  readonly offline: string;

  readonly identity: string;
  readonly identityHint: string;
  readonly checkInPrivacy: string;
  readonly residentId: string;
  readonly erase: string;
  readonly priority: string;
  readonly noPriority: string;
  readonly proof: (proof: string) => string;
  readonly alreadyWaiting: (number: string) => string;
  readonly tooEarly: (from: string) => string;
  readonly take: string;
  readonly taking: string;

  readonly taken: string;
  readonly checkedIn: string;
  readonly slot: (slot: SlotTime) => string;
  /** The hall calls an appointment before others once its time has begun. */
  readonly firstFrom: (slot: SlotTime) => string;
  readonly yourNumber: string;
  readonly ahead: (people: number) => string;
  readonly aheadAtLeast: (people: number) => string;
  readonly estimate: (estimate: WaitEstimate) => string;
  /** What the visit is rated with afterwards. */
  readonly ratingCode: (code: string) => string;
  readonly takenOffline: string;
  readonly printing: Readonly<Record<'busy' | 'done' | 'failed', string>>;
  readonly qr: string;
  readonly qrText: (href: string) => string;
  readonly listen: string;
  readonly done: string;
  readonly returns: (seconds: number) => string;

  readonly leaving: (seconds: number) => string;
  readonly stay: string;
}

/** 中文. */
export const zhCN: TicketKioskStrings = {
  errors: commonErrorsZhCN,
  queueErrors: queueErrorsZhCN,
  problems: residentIdProblemsZhCN,
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  back: '上一步',
  restart: '返回首页',
  loading: '正在读取……',
  retry: '重试',

  chooseDepartment: '请选择部门',
  waiting: (people) => (people === 0 ? '无人等候' : `等候 ${people} 人`),
  full: '今天的号已取完',
  someFull: '部分事项今天的号已取完',
  chooseMatter: '请选择要办的事项',
  noMatters: '该部门暂无可取号的事项，请到咨询台。',
  limit: ({ text }) => text,
  promised: '承诺时限：',
  undisclosed: '未公开',

  prepare: '请确认已带齐材料',
  materials: '申报材料',
  noMaterials: '无需提交材料',
  optional: '非必要',
  next: '材料已备好，下一步',
  nextWithout: '材料清单暂时看不到，继续取号',

  checkIn: '预约签到',
  checkInHint: '已网上预约的，刷身份证或输入身份证号',
  identityToCheckIn: '预约签到：请刷身份证或输入身份证号',
  dayClosed: '今天已停止取号，您可以查看办事指南。',
  canBook: '也可以网上预约，到时再来。',
  paper: {
    low: '打印纸即将用完，请工作人员添加。',
    empty: '打印纸已用完：仍可取号，请记下号码或用手机扫码。',
    fault: '打印机暂时不能使用：仍可取号，请记下号码或用手机扫码。',
  },
  refusedNumbers: (numbers) => `断网期间取的 ${numbers.join('、')} 号未能登记，请持号人到咨询台。`,
  offline: '与大厅系统的连接已中断，仍可取号。',

  identity: '请刷身份证，或输入身份证号',
  identityHint: '身份证号只用于防止重复取号，取号后不再显示，也不保存。',
  checkInPrivacy: '身份证号只用于查找预约，签到后不再显示，也不保存。',
  residentId: '身份证号',
  erase: '删除',
  priority: '依法优先（选填）',
  noPriority: '无',
  proof: (proof) => `到窗口时请出示${proof}。`,
  alreadyWaiting: (number) => `您已经取过号：${number}，正在等候中，请留意叫号。`,
  tooEarly: (from) => `还没到预约的签到时间，${from} 起可以签到。`,
  take: '取号',
  taking: '正在取号……',

  taken: '取号成功',
  checkedIn: '签到成功',
  slot: ({ from, until }) => `预约时段 ${from}–${until}`,
  firstFrom: ({ from }) => `${from} 起优先叫号`,
  yourNumber: '您的号码',
  ahead: aheadZhCN,
  aheadAtLeast: (people) => (people === 0 ? '请在等候区等候' : `前面至少还有 ${people} 人`),
  ratingCode: (code) => `评价码 ${code}，办完事后评价用，请记下。`,
  estimate: estimateZhCN,
  takenOffline: '网络中断，已离线取号；恢复后自动登记，号码有效。',
  printing: { busy: '正在打印小票……', done: '请取走小票。', failed: '小票没有打印出来，请记下号码。' },
  qr: '扫码查看排队进度',
  qrText: (href) => `二维码：${href}`,
  listen: '请在等候区留意叫号屏和广播。',
  done: '完成',
  returns: (seconds) => `无人操作时，${seconds} 秒后自动返回首页`,

  leaving: (seconds) => `您已有一段时间没有操作，${seconds} 秒后将返回首页。`,
  stay: '继续办理',
};

/** English. */
export const en: TicketKioskStrings = {
  errors: commonErrorsEn,
  queueErrors: queueErrorsEn,
  problems: residentIdProblemsEn,
  step: (at, of) => `Step ${at} of ${of}`,
  back: 'Back',
  restart: 'Start again',
  loading: 'Reading…',
  retry: 'Try again',

  chooseDepartment: 'Choose a department',
  waiting: (people) => (people === 0 ? 'Nobody waiting' : `${people} waiting`),
  full: 'No numbers left today',
  someFull: 'No numbers left today for some matters',
  chooseMatter: 'What do you want to do?',
  noMatters: 'There are no tickets for this department. Please ask at the desk.',
  limit: englishLimit,
  promised: 'Promised limit: ',
  undisclosed: 'Not disclosed',

  prepare: 'Do you have these with you?',
  materials: 'Materials',
  noMaterials: 'No materials needed',
  optional: 'not required',
  next: 'I have them, next',
  nextWithout: 'Go on without the list',

  checkIn: 'Check in for an appointment',
  checkInHint: 'Booked on line? Hold your card to the reader or type your number',
  identityToCheckIn: 'Check in: hold your card to the reader, or type your number',
  dayClosed: 'There are no more tickets today. You may read the guides.',
  canBook: ' You may also book a time on line.',
  paper: {
    low: 'The paper is running out; the staff may add some.',
    empty: 'There is no paper: please note your number, or scan the code with a phone.',
    fault: 'The printer does not work: please note your number, or scan the code with a phone.',
  },
  refusedNumbers: (numbers) =>
    `The numbers ${numbers.join(', ')}, taken without network, do not count. Please ask at the desk.`,
  offline: 'The connection to the hall is lost. You can still take a ticket.',

  identity: 'Hold your card to the reader, or type your number',
  identityHint: 'The number only prevents a second ticket. It is neither shown nor kept.',
  checkInPrivacy: 'The number only finds your appointment. It is neither shown nor kept.',
  residentId: 'Identity number',
  erase: 'Delete',
  priority: 'Priority by law (optional)',
  noPriority: 'None',
  proof: (proof) => `Please show it at the window: ${proof}.`,
  alreadyWaiting: (number) => `You hold a ticket already: ${number}. Please wait for your call.`,
  tooEarly: (from) => `It is too early to check in. Please come back from ${from} on.`,
  take: 'Take a ticket',
  taking: 'Taking a ticket…',

  taken: 'Here is your ticket',
  checkedIn: 'You are checked in',
  slot: ({ from, until }) => `Booked for ${from}–${until}`,
  firstFrom: ({ from }) => `Called first from ${from} on`,
  yourNumber: 'Your number',
  ahead: aheadEn,
  aheadAtLeast: (people) => (people === 0 ? 'Please take a seat' : `At least ${people} before you`),
  ratingCode: (code) => `Rating code ${code}: note it, to rate your visit with when you are done.`,
  estimate: estimateEn,
  takenOffline: 'Taken without network; it counts, and the hall will know of it when the network is back.',
  printing: {
    busy: 'Printing…',
    done: 'Please take your slip.',
    failed: 'Nothing was printed. Please note your number.',
  },
  qr: 'Scan to follow the queue',
  qrText: (href) => `QR code: ${href}`,
  listen: 'Please wait for your call on the board and the loudspeaker.',
  done: 'Done',
  returns: (seconds) => `Returns to the start in ${seconds} seconds`,

  leaving: (seconds) => `Nothing was touched for a while. The screen returns to the start in ${seconds} seconds.`,
  stay: 'Continue',
};
