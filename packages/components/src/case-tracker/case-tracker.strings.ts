import type { CaseStage, CaseTurn, IsoDate, TimeLimit } from '@banshi/core';
import { type CaseStrings, en as caseEn, zhCN as caseZhCN } from '../internal/case.strings.ts';
import {
  type CaseErrors,
  caseErrorsEn,
  caseErrorsZhCN,
  type CommonErrors,
  commonErrorsEn,
  commonErrorsZhCN,
} from '../internal/error.strings.ts';
import { englishLimit } from '../internal/limit-words.ts';

/** The places on the line that a case walks along. 进度节点. */
export type Milestone =
  | 'received'
  | 'accepted'
  | 'decided'
  | 'closed'
  | 'returned'
  | 'withdrawn'
  | 'voided'
  | 'revoked';

/** Everything `<banshi-case-tracker>` may say. A language which lacks a line does not compile. */
export interface CaseTrackerStrings {
  readonly case: CaseStrings;
  readonly errors: CommonErrors;
  readonly caseErrors: CaseErrors;
  readonly caseNumber: string;
  readonly hint: string;
  readonly search: string;
  readonly needsNumber: string;
  readonly milestones: Readonly<Record<Milestone, string>>;
  readonly turns: Readonly<Record<CaseTurn, string>>;
  /** Said where nobody waits for the applicant. */
  readonly nothingToDo: string;
  /** Said instead, where the case is overdue. */
  readonly late: string;
  readonly nextTitle: string;
  /** What comes next, in plain words. */
  readonly next: Readonly<Record<CaseStage, string>>;
  /** Finished, but not as was asked for. */
  readonly nextAfterNo: string;
  readonly yourPart: string;
  readonly bring: string;
  readonly bringBy: (day: IsoDate) => string;
  readonly bringBack: string;
  readonly stillToBring: string;
  readonly stillToBringWhy: string;
  readonly pay: string;
  readonly payOnce: string;
  readonly department: string;
  readonly caseType: string;
  readonly receivedOn: string;
  readonly acceptedOn: string;
  readonly deemed: string;
  readonly promised: string;
  readonly limit: (limit: TimeLimit) => string;
  readonly due: string;
  readonly paused: (reason: string, from: IsoDate) => string;
  readonly superior: (name: string) => string;
  readonly superiorSaid: (name: string, outcome: string) => string;
  readonly outcome: string;
  readonly no: string;
  readonly reason: string;
  readonly basis: string;
  readonly remedies: string;
  readonly opinions: string;
  readonly opinionsOf: (done: number, all: number) => string;
  readonly opinionWaits: (day: IsoDate) => string;
  readonly opinionLate: string;
  readonly opinionDeemed: string;
  readonly bill: string;
  readonly billTotal: string;
  readonly billPaid: (day: IsoDate) => string;
  readonly billOpen: string;
  readonly progress: string;
  readonly history: string;
  readonly atWindow: (window: string) => string;
  readonly askReview: string;
  readonly reviewAt: (office: string) => string;
  readonly reviewGround: string;
  readonly sendReview: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly sendWithdrawal: string;
  readonly cancel: string;
  readonly reviewAsked: string;
  readonly withdrawn: string;
  readonly rate: string;
  readonly print: string;
  readonly lost: string;
  readonly loading: string;
  readonly retry: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: CaseTrackerStrings = {
  case: caseZhCN,
  errors: commonErrorsZhCN,
  caseErrors: caseErrorsZhCN,
  caseNumber: '办件编号',
  hint: '窗口收件时告知的编号，回执上也有。',
  search: '查询',
  needsNumber: '请输入办件编号。',
  milestones: {
    received: '收件',
    accepted: '受理',
    decided: '作出决定',
    closed: '送达办结',
    returned: '退办',
    withdrawn: '撤回',
    voided: '作废',
    revoked: '决定被撤销',
  },
  turns: {
    applicant: '现在轮到您办理。',
    hall: '现在由窗口办理。',
    departments: '现在由有关部门出具意见。',
    superior: '现在由上级机关审查。',
  },
  nothingToDo: '您不用做什么，等消息即可。',
  late: '已经超过办结期限。您可以问窗口为什么，也可以投诉。',
  nextTitle: '接下来',
  nextAfterNo: '已经办完了。不同意这个结果的，可以按下面写的办法提出。',
  next: {
    received: '窗口检查材料是否齐全。齐全就受理；不齐会一次告诉您要补什么。',
    awaitingSupplement: '把要补的材料交到窗口，材料齐了就会受理。',
    accepted: '审查完成后作出决定，再通知您。',
    suspended: '这段时间不计入办理期限。结束后继续办理。',
    escalated: '上级机关答复后，窗口会告诉您结果。',
    decided: '窗口把结果交给您，这件事就办完了。',
    closed: '已经办完了，没有要做的事。',
    returned: '这个办件已经结束。不同意的，可以按下面的办法提出。',
    returnUnderReview: '复核机构正在重新看这个办件，有结果会告诉您。',
    withdrawn: '这个办件已经结束。需要时可以重新申请。',
    voided: '这个编号已经作废。有疑问请问窗口。',
    revoked: '原来的决定已经撤销。有疑问请问窗口。',
    archived: '已经办完并归档，没有要做的事。',
  },
  yourPart: '请您做这些事',
  bring: '请补交这些材料：',
  bringBy: (day) => `最晚${caseZhCN.day(day)}交到窗口。`,
  bringBack: '其余材料不用再交。',
  stillToBring: '还有材料要补交：',
  stillToBringWhy: '已先受理，办理不耽误；补齐后才能领证。',
  pay: '请缴费：',
  payOnce: '所有费用一次缴清，没有别的收费。',
  department: '承办部门',
  caseType: '办件类型',
  receivedOn: '收件日期',
  acceptedOn: '受理日期',
  deemed: '（到期没有告知补正，视为受理）',
  promised: '承诺时限',
  limit: ({ text }) => text,
  due: '办结截止',
  paused: (reason, from) => `从${caseZhCN.day(from)}起暂停计时：${reason}。这段时间不计入办理期限。`,
  superior: (name) => `已上报${name}，正在等答复。`,
  superiorSaid: (name, outcome) => `${name}的答复：${outcome}。`,
  outcome: '办理结果',
  no: '为什么，以及您可以怎么做',
  reason: '理由',
  basis: '依据',
  remedies: '不同意的，您可以',
  opinions: '各部门意见',
  opinionsOf: (done, all) => `${all} 个部门中，${done} 个已答复。`,
  opinionWaits: (day) => `还没有答复，最晚${caseZhCN.day(day)}答复`,
  opinionLate: '超过期限，还没有答复',
  opinionDeemed: '（没有按期答复，视为同意）',
  bill: '费用',
  billTotal: '一共',
  billPaid: (day) => `${caseZhCN.day(day)}已缴清`,
  billOpen: '还没有缴',
  progress: '办理进度',
  history: '办理过程',
  atWindow: (window) => `${window} 号窗口`,
  askReview: '申请复核',
  reviewAt: (office) => `由${office}重新看一遍。不影响您申请行政复议或提起诉讼。`,
  reviewGround: '您不同意的理由',
  sendReview: '提交复核申请',
  withdraw: '不想办了，撤回申请',
  withdrawHint: '撤回后这个办件就结束了。以后还可以重新申请。',
  sendWithdrawal: '确认撤回',
  cancel: '不撤回',
  reviewAsked: '已提交复核申请。',
  withdrawn: '已撤回申请。',
  rate: '评价本次办理',
  print: '打印办件进度',
  lost: '与大厅系统的连接已中断，显示的可能不是最新进度。',
  loading: '正在查询……',
  retry: '重试',
  unreadable: '办件数据无法读取，请向窗口咨询。',
};

/** English. */
export const en: CaseTrackerStrings = {
  case: caseEn,
  errors: commonErrorsEn,
  caseErrors: caseErrorsEn,
  caseNumber: 'Case number',
  hint: 'It is printed on the receipt you were given.',
  search: 'Look up',
  needsNumber: 'Please type the case number.',
  milestones: {
    received: 'Received',
    accepted: 'Accepted',
    decided: 'Decided',
    closed: 'Handed over',
    returned: 'Returned',
    withdrawn: 'Withdrawn',
    voided: 'Void',
    revoked: 'Revoked',
  },
  turns: {
    applicant: 'It is your turn now.',
    hall: 'The window is working on it.',
    departments: 'Other departments are giving their opinions.',
    superior: 'The superior authority is looking at it.',
  },
  nothingToDo: 'You need not do anything.',
  late: 'It is overdue. You may ask the window why, and you may complain.',
  nextTitle: 'What comes next',
  nextAfterNo: 'It is finished. If you disagree with the outcome, you can do what is written below.',
  next: {
    received: 'The window checks the papers. If any are missing, you are told all of them at once.',
    awaitingSupplement: 'Bring the papers to the window; once they are complete, the case is accepted.',
    accepted: 'It is decided after the review, and you are told.',
    suspended: 'This time does not count. The work goes on afterwards.',
    escalated: 'Once the superior authority has answered, the window tells you.',
    decided: 'The window hands you the result, and the case is finished.',
    closed: 'It is finished; there is nothing left to do.',
    returned: 'This case is over. If you disagree, see below what you can do.',
    returnUnderReview: 'The review office is looking at it again; you will be told.',
    withdrawn: 'This case is over. You may apply again.',
    voided: 'This number is void. Please ask at the window.',
    revoked: 'The decision was revoked. Please ask at the window.',
    archived: 'It is finished and archived; there is nothing left to do.',
  },
  yourPart: 'Please do this',
  bring: 'Please bring these papers:',
  bringBy: (day) => `To the window by ${caseEn.day(day)}.`,
  bringBack: 'You need not hand in the others again.',
  stillToBring: 'Some papers are still to follow:',
  stillToBringWhy: 'It is accepted and being worked on; you receive the result once they are here.',
  pay: 'Please pay:',
  payOnce: 'Everything is paid at once; there is no other charge.',
  department: 'Department',
  caseType: 'Case type',
  receivedOn: 'Received on',
  acceptedOn: 'Accepted on',
  deemed: '(by silence: nobody told you in time)',
  promised: 'Promised limit',
  limit: englishLimit,
  due: 'Due',
  paused: (reason, from) => `The clock stands still since ${caseEn.day(from)}: ${reason}. This time does not count.`,
  superior: (name) => `With ${name}; no answer yet.`,
  superiorSaid: (name, outcome) => `Answer of ${name}: ${outcome}.`,
  outcome: 'Outcome',
  no: 'Why, and what you can do',
  reason: 'Reason',
  basis: 'Basis',
  remedies: 'If you disagree, you may',
  opinions: 'What the departments say',
  opinionsOf: (done, all) => `${done} of ${all} departments have answered.`,
  opinionWaits: (day) => `no answer yet, due ${caseEn.day(day)}`,
  opinionLate: 'late, no answer yet',
  opinionDeemed: '(said nothing in time, so it agrees)',
  bill: 'What it costs',
  billTotal: 'Total',
  billPaid: (day) => `paid on ${caseEn.day(day)}`,
  billOpen: 'not paid yet',
  progress: 'Progress',
  history: 'What has happened',
  atWindow: (window) => `Window ${window}`,
  askReview: 'Ask for a review',
  reviewAt: (office) => `${office} looks at it again. An appeal or a lawsuit stays open to you.`,
  reviewGround: 'Why you disagree',
  sendReview: 'Send the request',
  withdraw: 'Withdraw the application',
  withdrawHint: 'The case ends. You may apply again later.',
  sendWithdrawal: 'Withdraw it',
  cancel: 'Keep it',
  reviewAsked: 'The review is asked for.',
  withdrawn: 'The application is withdrawn.',
  rate: 'Rate this case',
  print: 'Print the progress',
  lost: 'The connection to the hall is lost; this may not be the latest.',
  loading: 'Looking it up…',
  retry: 'Try again',
  unreadable: 'The case cannot be read. Please ask at the window.',
};
