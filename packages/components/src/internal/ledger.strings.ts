import type { EscalationStep, LedgerQuery } from '@banshi/core';
import {
  type CommonErrors,
  commonErrorsEn,
  commonErrorsZhCN,
  type LedgerErrors,
  ledgerErrorsEn,
  ledgerErrorsZhCN,
  type OpinionErrors,
  opinionErrorsEn,
  opinionErrorsZhCN,
} from './error.strings.ts';

/** What every ledger says. 台账的共用文字. */
export interface LedgerStrings {
  readonly errors: CommonErrors;
  readonly opinionErrors: OpinionErrors;
  readonly ledgerErrors: LedgerErrors;
  readonly which: Readonly<Record<NonNullable<LedgerQuery['which']>, string>>;
  readonly total: (shown: number, total: number) => string;
  readonly open: string;
  readonly back: string;
  readonly loading: string;
  readonly retry: string;
  readonly done: string;
  readonly lost: string;
  readonly provisional: string;
  readonly escalations: Readonly<Record<EscalationStep, string>>;
  readonly process: string;
  /** A step, and to whom it handed the entry or with what it ended. */
  readonly step: (done: string, end: string) => string;
}

/** 中文. */
export const ledgerZhCN: LedgerStrings = {
  errors: commonErrorsZhCN,
  opinionErrors: opinionErrorsZhCN,
  ledgerErrors: ledgerErrorsZhCN,
  which: { open: '待办', overdue: '逾期', all: '全部' },
  total: (shown, total) => (shown < total ? `显示 ${shown} 条，共 ${total} 条` : `共 ${total} 条`),
  open: '办理',
  back: '‹ 返回台账',
  loading: '正在读取……',
  retry: '重试',
  done: '已记录。',
  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
  provisional: '暂定，以国务院放假通知为准',
  escalations: { reminder: '提醒', supervision: '督办', circular: '通报', interview: '约谈', accountability: '问责' },
  process: '办理过程',
  step: (done, end) => `${done}：${end}`,
};

/** English. */
export const ledgerEn: LedgerStrings = {
  errors: commonErrorsEn,
  opinionErrors: opinionErrorsEn,
  ledgerErrors: ledgerErrorsEn,
  which: { open: 'Open', overdue: 'Overdue', all: 'All' },
  total: (shown, total) => (shown < total ? `${shown} of ${total} shown` : `${total} in all`),
  open: 'Work on it',
  back: '‹ Back to the ledger',
  loading: 'Reading…',
  retry: 'Try again',
  done: 'Written down.',
  lost: 'The connection to the hall is lost; this may not be the latest.',
  provisional: 'provisional until the holidays are published',
  escalations: {
    reminder: 'reminder',
    supervision: 'supervision',
    circular: 'circular',
    interview: 'interview',
    accountability: 'accountability',
  },
  process: 'What was done',
  step: (done, end) => `${done}: ${end}`,
};
