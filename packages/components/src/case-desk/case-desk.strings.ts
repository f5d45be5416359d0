import type { CaseChangeType, TimeLimit } from '@banshi/core';
import { type CaseStrings, en as caseEn, zhCN as caseZhCN } from '../internal/case.strings.ts';
import { caseWorkErrorsEn, caseWorkErrorsZhCN } from '../internal/case-work-errors.strings.ts';
import { caseErrorsEn, caseErrorsZhCN, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';
import { englishLimit } from '../internal/limit-words.ts';
import type { WindowStrings } from '../internal/window-element.ts';
import { en as formEn, type FormStrings, zhCN as formZhCN } from './forms/form.strings.ts';
import { type IntakeStrings, intakeEn, intakeZhCN } from './intake.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** Everything `<banshi-case-desk>` may say. A language which lacks a line does not compile. */
export interface CaseDeskStrings extends WindowStrings {
  readonly case: CaseStrings;
  readonly caseErrors: Readonly<Record<string, string>>;
  readonly form: FormStrings;
  readonly intake: IntakeStrings;
  readonly limit: (limit: TimeLimit) => string;
  /** What a button says that begins a command. */
  readonly commands: Readonly<Record<CaseChangeType, string>>;
  readonly done: (what: string, caseNumber: string) => string;
  readonly cases: string;
  readonly noCases: string;
  readonly caseNumber: string;
  readonly open: string;
  readonly openHint: string;
  readonly choose: string;
  readonly turn: (who: string) => string;
  readonly next: string;
  readonly nothingNext: string;
  readonly others: string;
  readonly send: (what: string) => string;
  readonly cancel: string;
  readonly overtaken: string;
  readonly sinceThen: string;
  readonly notAnyMore: (why: string) => string;
  readonly keptForCopying: string;

  readonly system: string;
  readonly receivedOn: string;
  readonly acceptedOn: string;
  readonly deemed: string;
  readonly due: string;
  readonly noticeBy: string;
  readonly answerable: string;
  readonly answerableBecause: Readonly<Record<'firstAsked' | 'accepted' | 'referred' | 'cover' | 'signed', string>>;
  readonly paused: (reason: string) => string;
  readonly outcome: string;
  readonly reported: string;
  readonly superior: string;
  readonly superiorSilent: string;
  readonly papers: string;
  readonly paperStates: Readonly<Record<'given' | 'missing' | 'notNeeded' | 'deferred' | 'promised', string>>;
  readonly mayFollow: string;
  readonly told: string;
  readonly supplyBy: (day: string) => string;
  readonly opinions: string;
  readonly opinionWaits: (day: string) => string;
  readonly opinionLate: string;
  readonly opinionDeemed: string;
  readonly bill: string;
  readonly paid: string;
  readonly unpaid: string;
  readonly total: string;
  readonly no: string;
  readonly basis: string;
  readonly remedies: string;
  readonly history: string;
  readonly atWindow: (window: string) => string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<CaseDeskStrings>(() => ({
  case: caseZhCN,
  errors: commonErrorsZhCN,
  caseErrors: { ...caseErrorsZhCN, ...caseWorkErrorsZhCN },
  form: formZhCN,
  intake: intakeZhCN,
  limit: ({ text }) => text,
  commands: {
    'case.supply': '登记补交材料',
    'case.notify': '一次性告知补正',
    'case.report': '否定报备',
    'case.accept': '受理',
    'case.decline': '不予受理（退办）',
    'case.reclassify': '转为其他类型',
    'case.pause': '中止计时',
    'case.resume': '恢复计时',
    'case.extend': '延期',
    'case.survey': '登记现场勘察',
    'case.escalate': '上报',
    'case.answer': '登记上级答复',
    'case.tell': '告知上级答复',
    'case.consult': '征求会办意见',
    'case.opine': '登记部门意见',
    'case.meet': '登记联审会',
    'case.decide': '作出决定',
    'case.bill': '开缴费通知',
    'case.pay': '登记已缴费',
    'case.deliver': '送达办结',
    'case.withdraw': '申请人撤回',
    'case.void': '作废',
    'case.handOver': '移交、顶岗',
    'case.requestReview': '登记复核申请',
    'case.review': '登记复核结果',
    'case.verify': '核查承诺',
    'case.archive': '归档',
  },
  done: (what, caseNumber) => `已完成：${what}（办件 ${caseNumber}）。`,
  cases: '本窗口的办件',
  noCases: '没有在办的办件。',
  caseNumber: '办件编号',
  open: '打开',
  openHint: '已办结的，或其他窗口的办件。',
  choose: '请从列表中打开一个办件，或为正在办理的号收件。',
  turn: (who) => `等${who}办理`,
  next: '下一步',
  nothingNext: '这个办件现在没有要做的事。',
  others: '其他操作',
  send: (what) => `确认${what}`,
  cancel: '取消',
  overtaken: '刚刚已被他人更新，没有覆盖任何内容。您填写的都还在，请核对后再确认。',
  sinceThen: '您打开以后发生的事：',
  notAnyMore: (why) => `现在不能进行这项操作：${why}`,
  keptForCopying: '您填写的内容仍保留在下面，可以复制。',

  system: '办理制',
  receivedOn: '收件日期',
  acceptedOn: '受理日期',
  deemed: '（逾期未告知，视为受理）',
  due: '办结期限',
  noticeBy: '告知期限',
  answerable: '责任人',
  answerableBecause: {
    firstAsked: '首问负责',
    accepted: '承办',
    referred: '移交',
    cover: 'AB 岗顶岗',
    signed: '签批',
  },
  paused: (reason) => `中止计时：${reason}`,
  outcome: '办理结果',
  reported: '已否定报备',
  superior: '上级机关',
  superiorSilent: '尚未答复',
  papers: '材料',
  paperStates: {
    given: '已收',
    missing: '缺',
    notNeeded: '未交（非必要）',
    deferred: '容缺，待补',
    promised: '以承诺代替',
  },
  mayFollow: '可容缺',
  told: '已告知补正',
  supplyBy: (day) => `${day}前补齐`,
  opinions: '会办意见',
  opinionWaits: (day) => `未答复，${day}前答复`,
  opinionLate: '逾期未答复',
  opinionDeemed: '（视为同意）',
  bill: '费用',
  paid: '已缴清',
  unpaid: '未缴',
  total: '合计',
  no: '理由',
  basis: '依据',
  remedies: '救济途径',
  history: '办理过程',
  atWindow: (window) => `${window} 号窗口`,

  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
  slow: '还在等大厅系统答复，请稍候，不必再按。',
  unsure: '没有收到大厅系统的答复。现状已重新读取，请核对后再操作。',
  loading: '正在读取……',
  retry: '重试',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<CaseDeskStrings>(() => ({
  case: caseEn,
  errors: commonErrorsEn,
  caseErrors: { ...caseErrorsEn, ...caseWorkErrorsEn },
  form: formEn,
  intake: intakeEn,
  limit: englishLimit,
  commands: {
    'case.supply': 'Take in papers',
    'case.notify': 'Give the one-time notice',
    'case.report': 'Report a no',
    'case.accept': 'Accept',
    'case.decline': 'Do not accept (return)',
    'case.reclassify': 'Change the type',
    'case.pause': 'Stop the clock',
    'case.resume': 'Resume the clock',
    'case.extend': 'Extend',
    'case.survey': 'Record a survey',
    'case.escalate': 'Send to the superior',
    'case.answer': 'Record the superior’s answer',
    'case.tell': 'Tell the superior’s answer',
    'case.consult': 'Ask departments',
    'case.opine': 'Record an opinion',
    'case.meet': 'Record a meeting',
    'case.decide': 'Decide',
    'case.bill': 'Make the bill',
    'case.pay': 'Record the payment',
    'case.deliver': 'Hand over and close',
    'case.withdraw': 'Withdrawn by the applicant',
    'case.void': 'Make void',
    'case.handOver': 'Give to a colleague',
    'case.requestReview': 'Record a request for review',
    'case.review': 'Record the review',
    'case.verify': 'Verify the commitment',
    'case.archive': 'Archive',
  },
  done: (what, caseNumber) => `Done: ${what} (case ${caseNumber}).`,
  cases: 'Cases of this window',
  noCases: 'There are no open cases.',
  caseNumber: 'Case number',
  open: 'Open',
  openHint: 'One that is closed, or of another window.',
  choose: 'Open a case from the list, or take in one for the ticket in hand.',
  turn: (who) => `waiting for ${who}`,
  next: 'Next',
  nothingNext: 'There is nothing to do for this case now.',
  others: 'Other actions',
  send: (what) => `Confirm: ${what}`,
  cancel: 'Cancel',
  overtaken:
    'Somebody else was first; nothing was overwritten. What you typed is still here: check it and confirm again.',
  sinceThen: 'What has happened since you opened it:',
  notAnyMore: (why) => `This cannot be done now: ${why}`,
  keptForCopying: 'What you typed is kept below, to be copied.',

  system: 'Handling',
  receivedOn: 'Received on',
  acceptedOn: 'Accepted on',
  deemed: '(by silence)',
  due: 'Due',
  noticeBy: 'Notice by',
  answerable: 'Answerable',
  answerableBecause: {
    firstAsked: 'asked first',
    accepted: 'officer in charge',
    referred: 'referred',
    cover: 'cover',
    signed: 'signatory',
  },
  paused: (reason) => `The clock stands still: ${reason}`,
  outcome: 'Outcome',
  reported: 'The no is reported',
  superior: 'Superior authority',
  superiorSilent: 'no answer yet',
  papers: 'Papers',
  paperStates: {
    given: 'in hand',
    missing: 'missing',
    notNeeded: 'not handed in (optional)',
    deferred: 'to follow',
    promised: 'commitment instead',
  },
  mayFollow: 'may follow later',
  told: 'Told to supply',
  supplyBy: (day) => `by ${day}`,
  opinions: 'Opinions',
  opinionWaits: (day) => `no answer yet, due ${day}`,
  opinionLate: 'late',
  opinionDeemed: '(taken to agree)',
  bill: 'Bill',
  paid: 'paid',
  unpaid: 'not paid',
  total: 'Total',
  no: 'Reason',
  basis: 'Basis',
  remedies: 'Remedies',
  history: 'What has happened',
  atWindow: (window) => `Window ${window}`,

  lost: 'The connection to the hall is lost; this may not be the latest.',
  slow: 'Still waiting for the hall. There is no need to press again.',
  unsure: 'The hall did not answer. What is shown has been read again since; please check it before you go on.',
  loading: 'Reading…',
  retry: 'Try again',
}));
