import type { TimeLimit } from '@banshi/core';
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

/** Everything `<banshi-case-tracker>` may say. A language which lacks a line does not compile. */
export interface CaseTrackerStrings {
  readonly case: CaseStrings;
  readonly errors: CommonErrors;
  readonly caseErrors: CaseErrors;
  readonly caseNumber: string;
  readonly hint: string;
  readonly search: string;
  readonly needsNumber: string;
  readonly department: string;
  readonly caseType: string;
  readonly acceptedOn: string;
  readonly promised: string;
  readonly limit: (limit: TimeLimit) => string;
  readonly due: string;
  readonly outcome: string;
  readonly reason: string;
  readonly progress: string;
  readonly history: string;
  readonly atWindow: (window: string) => string;
  readonly rate: string;
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
  hint: '受理时窗口告知的编号。',
  search: '查询',
  needsNumber: '请输入办件编号。',
  department: '承办部门',
  caseType: '办件类型',
  acceptedOn: '受理日期',
  promised: '承诺时限',
  limit: ({ text }) => text,
  due: '办结截止',
  outcome: '办理结果',
  reason: '不予的理由',
  progress: '办理进度',
  history: '办理过程',
  atWindow: (window) => `${window} 号窗口`,
  rate: '评价本次办理',
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
  department: 'Department',
  caseType: 'Case type',
  acceptedOn: 'Accepted on',
  promised: 'Promised limit',
  limit: englishLimit,
  due: 'Due',
  outcome: 'Outcome',
  reason: 'Reason for the refusal',
  progress: 'Progress',
  history: 'What has happened',
  atWindow: (window) => `Window ${window}`,
  rate: 'Rate this case',
  lost: 'The connection to the hall is lost; this may not be the latest.',
  loading: 'Looking it up…',
  retry: 'Try again',
  unreadable: 'The case cannot be read. Please ask at the window.',
};
