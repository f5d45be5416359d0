import type { LetterReason, LetterState, LetterView } from '@banshi/core';
import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';

/** Everything `<banshi-outbox-desk>` may say. A language which lacks a line does not compile. */
export interface OutboxDeskStrings {
  readonly errors: CommonErrors;
  readonly title: string;
  /** 各平台一句: how many letters there are of each kind. */
  readonly count: (of: Readonly<Record<LetterState | 'delivered', number>>) => string;
  readonly held: Readonly<Record<'auth' | 'unreachable', string>>;
  readonly states: Readonly<Record<LetterState | 'delivered', string>>;
  /** What happened in the hall, by kind of fact. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly aCase: (caseNumber: string) => string;
  readonly dead: string;
  readonly open: string;
  readonly arrived: (count: number) => string;
  readonly how: Readonly<Record<NonNullable<LetterView['how']>, string>>;
  /** What became of it, and what a person may do. */
  readonly reasons: Readonly<Record<LetterReason, { readonly name: string; readonly advice: string }>>;
  readonly code: (code: string) => string;
  readonly happened: (time: string) => string;
  readonly since: (time: string) => string;
  readonly attempts: (count: number) => string;
  readonly due: (time: string) => string;
  readonly behind: (letter: string) => string;
  readonly mayHaveArrived: string;
  readonly resend: string;
  readonly resendAll: (count: number) => string;
  readonly resendGroup: (count: number, reason: string) => string;
  /** The name of a button to whoever does not see the line it stands in. */
  readonly resendOne: (letter: string) => string;
  readonly check: Readonly<Record<'asked' | 'unaskable', string>>;
  readonly resendChecked: string;
  readonly cancel: string;
  readonly resent: (count: number) => string;
  /** What has become of it since. */
  readonly failedAgain: (count: number) => string;
  readonly arrivedNow: (count: number) => string;
  readonly allArrived: string;
  readonly noPlatform: string;
  readonly more: (count: number) => string;
  readonly reload: string;
  readonly lost: string;
  readonly loading: string;
  readonly retry: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: OutboxDeskStrings = {
  errors: commonErrorsZhCN,
  title: '向平台报送',
  count: ({ dead, doubtful, underway, waiting, delivered }) =>
    `报送失败 ${dead} 件，待核对 ${doubtful} 件，报送中 ${underway} 件，待报送 ${waiting} 件；已送达 ${delivered} 件。`,
  held: {
    auth: '平台不认可本大厅的凭证，已暂停报送。请核对密钥、令牌和服务器时间；恢复后自动补报，不会遗漏。',
    unreachable: '平台暂时连不上，已暂停报送。系统会定时重试，恢复后自动补报，不会遗漏。',
  },
  states: { dead: '报送失败', doubtful: '待核对', underway: '报送中', waiting: '待报送', delivered: '已送达' },
  kinds: {
    'case.receive': '收件',
    'case.submit': '网上申请',
    'case.notify': '一次性告知',
    'case.supply': '补交材料',
    'case.accept': '受理',
    'case.decline': '不予受理',
    'case.pause': '中止',
    'case.resume': '恢复计时',
    'case.extend': '延期',
    'case.decide': '办结',
    'case.deliver': '送达',
    'case.withdraw': '撤回',
    'case.archive': '归档',
    'rating.give': '评价',
    'rating.followUp': '追评',
    'rating.visit': '现场评价',
  },
  aCase: (caseNumber) => `办件 ${caseNumber}`,
  dead: '报送失败，需要处理',
  open: '尚未送达',
  arrived: (count) => `最近送达（${count} 件）`,
  how: { ok: '平台已接收', duplicate: '平台称已有', found: '核对时已在平台', closed: '已人工了结' },
  reasons: {
    ok: { name: '平台已接收', advice: '无需处理。' },
    rejected: { name: '平台不予接收', advice: '请按平台返回码核对报送内容；数据或平台配置改正后重新报送。' },
    duplicate: { name: '平台称已有', advice: '无需处理。' },
    retry: { name: '平台暂时无法接收', advice: '系统会自动再试。' },
    unknown: { name: '平台没有答复是否收到', advice: '请先到平台核对，再重新报送。' },
    auth: { name: '平台不认可凭证', advice: '请核对密钥、令牌和服务器时间。' },
    order: { name: '平台称缺少前置数据', advice: '请核对前一环节是否已在平台，再重新报送。' },
    cancelled: { name: '平台称已取消', advice: '请核对办件状态，再重新报送。' },
    'login-required': { name: '平台要求重新登录', advice: '请核对接入方式，再重新报送。' },
    refuse: { name: '数据不全，没有发出', advice: '请补全办件数据或平台代码，再重新报送。' },
    malformed: { name: '平台的答复无法识别', advice: '平台可能已经收到。请先到平台核对，或联系平台运维。' },
    'gave-up': { name: '多次未能送达', advice: '请确认平台已恢复，再重新报送。' },
    unaskable: { name: '可能已送达，平台不能查询', advice: '请先到平台核对，确认没有收到再重新报送。' },
    unmade: { name: '报文没有生成，没有发出', advice: '请联系系统运维，查看运行日志，修正后重新报送。' },
  },
  code: (code) => `平台返回码 ${code}`,
  happened: (time) => `业务时间 ${time}`,
  since: (time) => `最近变化 ${time}`,
  attempts: (count) => `已报送 ${count} 次`,
  due: (time) => `${time} 后再试`,
  behind: (letter) => `前置尚未送达，暂不报送：${letter}`,
  mayHaveArrived: '可能已送达',
  resend: '重新报送',
  resendAll: (count) => `全部重新报送（${count} 件）`,
  resendGroup: (count, reason) => `全部重新报送（${count} 件）：${reason}`,
  resendOne: (letter) => `重新报送：${letter}`,
  check: {
    asked: '平台可能已经收到。重新报送前系统会先向平台查询，查到就不再发送。确定要重新报送吗？',
    unaskable: '平台可能已经收到，而且系统不能向平台查询。请先到平台核对：没有收到才可重新报送，否则会重复。',
  },
  resendChecked: '已核对，重新报送',
  cancel: '取消',
  resent: (count) => `已安排重新报送 ${count} 件，操作已记入日志。`,
  failedAgain: (count) => `再次报送失败 ${count} 件，原因见下。`,
  arrivedNow: (count) => `已送达 ${count} 件。`,
  allArrived: '全部已送达，没有需要处理的报送。',
  noPlatform: '本大厅没有向平台报送。',
  more: (count) => `另有 ${count} 件没有列出。`,
  reload: '刷新',
  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
  loading: '正在读取……',
  retry: '重试',
  unreadable: '报送数据无法读取。',
};

/** English. */
export const en: OutboxDeskStrings = {
  errors: commonErrorsEn,
  title: 'Reports to platforms',
  count: ({ dead, doubtful, underway, waiting, delivered }) =>
    `${dead} failed, ${doubtful} in doubt, ${underway} under way, ${waiting} waiting; ${delivered} arrived.`,
  held: {
    auth: 'The platform refuses our credential, so nothing goes out. Check keys, token and the clock of the server. Everything is sent once it works again; nothing is lost.',
    unreachable:
      'The platform does not answer, so nothing goes out. It is tried again and again; everything is sent once it answers, and nothing is lost.',
  },
  states: {
    dead: 'Failed',
    doubtful: 'In doubt',
    underway: 'Under way',
    waiting: 'Waiting',
    delivered: 'Arrived',
  },
  kinds: {
    'case.receive': 'Papers received',
    'case.submit': 'Application sent in',
    'case.notify': 'Notice of what is missing',
    'case.supply': 'Papers supplied',
    'case.accept': 'Acceptance',
    'case.decline': 'Not accepted',
    'case.pause': 'Clock stopped',
    'case.resume': 'Clock resumed',
    'case.extend': 'Extension',
    'case.decide': 'Decision',
    'case.deliver': 'Delivery',
    'case.withdraw': 'Withdrawal',
    'case.archive': 'Filing',
    'rating.give': 'Rating',
    'rating.followUp': 'Follow-up rating',
    'rating.visit': 'Rating of a visit',
  },
  aCase: (caseNumber) => `case ${caseNumber}`,
  dead: 'Failed: somebody must look',
  open: 'Not there yet',
  arrived: (count) => `Latest arrivals (${count})`,
  how: {
    ok: 'taken in',
    duplicate: 'the platform had it already',
    found: 'found at the platform',
    closed: 'settled by a person',
  },
  reasons: {
    ok: { name: 'Taken in', advice: 'Nothing to do.' },
    rejected: {
      name: 'The platform refuses it',
      advice: 'Look up the code of the platform. Send again once the data or the settings are right.',
    },
    duplicate: { name: 'The platform had it already', advice: 'Nothing to do.' },
    retry: { name: 'The platform cannot take it in now', advice: 'It is tried again by itself.' },
    unknown: { name: 'The platform did not say', advice: 'Look at the platform first, then send again.' },
    auth: { name: 'The platform refuses our credential', advice: 'Check keys, token and the clock of the server.' },
    order: {
      name: 'The platform misses an earlier step',
      advice: 'Check that the earlier step is there, then send again.',
    },
    cancelled: { name: 'Cancelled at the platform', advice: 'Check the state of the case, then send again.' },
    'login-required': { name: 'The platform wants a login', advice: 'Check how we connect, then send again.' },
    refuse: {
      name: 'Incomplete, so nothing was sent',
      advice: 'Complete the case or the codes of the platform, then send again.',
    },
    malformed: {
      name: 'The answer cannot be understood',
      advice: 'It may have arrived. Look at the platform first, or ask those who run it.',
    },
    'gave-up': { name: 'Tried too often', advice: 'Make sure that the platform works again, then send again.' },
    unaskable: {
      name: 'Perhaps there, and the platform cannot be asked',
      advice: 'Look at the platform first. Send again only if it is not there.',
    },
    unmade: {
      name: 'Could not be made, so nothing was sent',
      advice: 'Ask those who run this system to look at its log, then send again.',
    },
  },
  code: (code) => `code of the platform: ${code}`,
  happened: (time) => `happened ${time}`,
  since: (time) => `last changed ${time}`,
  attempts: (count) => (count === 1 ? 'sent once' : `sent ${count} times`),
  due: (time) => `again after ${time}`,
  behind: (letter) => `Held back until this is there: ${letter}`,
  mayHaveArrived: 'may have arrived',
  resend: 'Send again',
  resendAll: (count) => `Send all again (${count})`,
  resendGroup: (count, reason) => `Send all again (${count}): ${reason}`,
  resendOne: (letter) => `Send again: ${letter}`,
  check: {
    asked: 'The platform may have it. It is asked first, and nothing is sent if it has. Send again?',
    unaskable:
      'The platform may have it, and cannot be asked. Look there first: send again only if it is not there, or it will be there twice.',
  },
  resendChecked: 'Checked, send again',
  cancel: 'Cancel',
  resent: (count) => `${count} on the way again; the log says who asked for it.`,
  failedAgain: (count) => `${count} failed again; see below why.`,
  arrivedNow: (count) => `${count} arrived.`,
  allArrived: 'Everything has arrived. There is nothing to do.',
  noPlatform: 'This hall reports to no platform.',
  more: (count) => `${count} more are not listed.`,
  reload: 'Read again',
  lost: 'The connection to the hall is lost; this may not be the latest.',
  loading: 'Reading…',
  retry: 'Try again',
  unreadable: 'The reports cannot be read.',
};
