import type { TimeLimit } from '@banshi/core';
import { type CaseStrings, en as caseEn, zhCN as caseZhCN } from '../internal/case.strings.ts';
import {
  type CaseErrors,
  caseErrorsEn,
  caseErrorsZhCN,
  commonErrorsEn,
  commonErrorsZhCN,
} from '../internal/error.strings.ts';
import { englishLimit } from '../internal/limit-words.ts';
import type { WindowStrings } from '../internal/window-element.ts';

/** Everything `<banshi-case-desk>` may say. A language which lacks a line does not compile. */
export interface CaseDeskStrings extends WindowStrings {
  readonly case: CaseStrings;
  readonly caseErrors: CaseErrors;
  readonly ticket: string;
  readonly noTicket: string;
  readonly promised: string;
  readonly undisclosed: string;
  readonly limit: (limit: TimeLimit) => string;
  readonly acceptImmediate: string;
  readonly acceptPromised: string;
  readonly accepted: (caseNumber: string) => string;
  readonly decided: (caseNumber: string) => string;
  readonly delivered: (caseNumber: string) => string;

  readonly cases: string;
  readonly noCases: string;
  readonly caseNumber: string;
  readonly grant: string;
  readonly refuse: string;
  readonly deliver: string;
  readonly confirmGrant: (matter: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly confirm: Readonly<Record<'granted' | 'refused', string>>;
  readonly cancel: string;
}

/** 中文. */
export const zhCN: CaseDeskStrings = {
  case: caseZhCN,
  errors: commonErrorsZhCN,
  caseErrors: caseErrorsZhCN,
  ticket: '正在办理',
  noTicket: '没有正在办理的号。请先叫号，并开始办理。',
  promised: '承诺时限',
  undisclosed: '未公开',
  limit: ({ text }) => text,
  acceptImmediate: '受理为即办件',
  acceptPromised: '受理为承诺件',
  accepted: (caseNumber) => `已受理，办件编号 ${caseNumber}，请告知申请人。`,
  decided: (caseNumber) => `办件 ${caseNumber} 已作出决定。`,
  delivered: (caseNumber) => `办件 ${caseNumber} 已送达办结。`,

  cases: '在办的办件',
  noCases: '没有在办的办件。',
  caseNumber: '办件编号',
  grant: '准予',
  refuse: '不予',
  deliver: '送达',
  confirmGrant: (matter) => `准予“${matter}”？决定作出后不能撤回。`,
  reason: '不予的理由',
  reasonHint: '理由会告知申请人，请写明依据。',
  confirm: { granted: '确认准予', refused: '确认不予' },
  cancel: '取消',

  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
  loading: '正在读取……',
  retry: '重试',
};

/** English. */
export const en: CaseDeskStrings = {
  case: caseEn,
  errors: commonErrorsEn,
  caseErrors: caseErrorsEn,
  ticket: 'Being served',
  noTicket: 'No ticket is being served. Call one and serve it first.',
  promised: 'Promised limit',
  undisclosed: 'Not disclosed',
  limit: englishLimit,
  acceptImmediate: 'Accept, done at once',
  acceptPromised: 'Accept with promised date',
  accepted: (caseNumber) => `Accepted as case ${caseNumber}. Please tell the applicant.`,
  decided: (caseNumber) => `Case ${caseNumber} is decided.`,
  delivered: (caseNumber) => `Case ${caseNumber} is handed over and closed.`,

  cases: 'Open cases',
  noCases: 'There are no open cases.',
  caseNumber: 'Case number',
  grant: 'Grant',
  refuse: 'Refuse',
  deliver: 'Hand over',
  confirmGrant: (matter) => `Grant “${matter}”? A decision cannot be taken back.`,
  reason: 'Reason for the refusal',
  reasonHint: 'The applicant will read it; please name the basis.',
  confirm: { granted: 'Confirm: granted', refused: 'Confirm: refused' },
  cancel: 'Cancel',

  lost: 'The connection to the hall is lost; this may not be the latest.',
  loading: 'Reading…',
  retry: 'Try again',
};
