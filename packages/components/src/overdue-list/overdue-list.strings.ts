import type { OverdueCase } from '@banshi/core';
import { type CaseStrings, en as caseEn, zhCN as caseZhCN } from '../internal/case.strings.ts';
import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';

/** The columns by which the list can be sorted. 排序列. */
export type OverdueColumn = 'over' | 'limitOn' | 'matter' | 'department' | 'answerable';

/** Everything `<banshi-overdue-list>` may say. A language which lacks a line does not compile. */
export interface OverdueListStrings {
  readonly case: CaseStrings;
  readonly errors: CommonErrors;
  readonly title: string;
  readonly count: (over: number, soon: number) => string;
  readonly limits: Readonly<Record<OverdueCase['limit'], string>>;
  readonly columns: Readonly<Record<OverdueColumn | 'limit' | 'reason', string>>;
  readonly sortBy: (column: string) => string;
  readonly over: (workdays: number) => string;
  readonly soon: (workdays: number) => string;
  readonly step: (name: string) => string;
  readonly atWindow: (window: string) => string;
  readonly noReason: string;
  readonly department: string;
  readonly window: string;
  readonly limit: string;
  readonly state: string;
  readonly states: Readonly<Record<'over' | 'soon', string>>;
  readonly all: string;
  readonly none: string;
  readonly noneSuch: string;
  readonly reload: string;
  readonly print: string;
  readonly lost: string;
  readonly loading: string;
  readonly retry: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: OverdueListStrings = {
  case: caseZhCN,
  errors: commonErrorsZhCN,
  title: '超期与临期办件',
  count: (over, soon) => `已超期 ${over} 项，快到期 ${soon} 项。`,
  limits: { statutory: '法定期限', promised: '承诺期限', step: '环节期限', delivery: '送达期限' },
  columns: {
    over: '超期情况',
    limitOn: '截止日',
    matter: '办件',
    department: '部门',
    answerable: '责任人',
    limit: '期限',
    reason: '报备的原因',
  },
  sortBy: (column) => `按${column}排序`,
  over: (workdays) => `超期 ${workdays} 个工作日`,
  soon: (workdays) => (workdays === 0 ? '今天到期' : `还剩 ${workdays} 个工作日`),
  step: (name) => `环节：${name}`,
  atWindow: (window) => `${window} 号窗口`,
  noReason: '没有报备原因',
  department: '部门',
  window: '窗口',
  limit: '期限',
  state: '情况',
  states: { over: '已超期', soon: '快到期' },
  all: '全部',
  none: '没有超期的办件，也没有快到期的办件。',
  noneSuch: '没有符合条件的办件。',
  reload: '刷新',
  print: '打印',
  lost: '与大厅系统的连接已中断，显示的可能不是最新情况。',
  loading: '正在读取……',
  retry: '重试',
  unreadable: '超期数据无法读取。',
};

/** English. */
export const en: OverdueListStrings = {
  case: caseEn,
  errors: commonErrorsEn,
  title: 'Overdue, and soon due',
  count: (over, soon) => `${over} overdue, ${soon} soon due.`,
  limits: { statutory: 'By law', promised: 'Promised', step: 'Of a step', delivery: 'Delivery' },
  columns: {
    over: 'How late',
    limitOn: 'Due',
    matter: 'Case',
    department: 'Department',
    answerable: 'Answerable',
    limit: 'Limit',
    reason: 'Reason reported',
  },
  sortBy: (column) => `Sort by: ${column}`,
  over: (workdays) => `${workdays} working day${workdays === 1 ? '' : 's'} over`,
  soon: (workdays) => (workdays === 0 ? 'due today' : `${workdays} working day${workdays === 1 ? '' : 's'} left`),
  step: (name) => `Step: ${name}`,
  atWindow: (window) => `Window ${window}`,
  noReason: 'no reason reported',
  department: 'Department',
  window: 'Window',
  limit: 'Limit',
  state: 'State',
  states: { over: 'Overdue', soon: 'Soon due' },
  all: 'All',
  none: 'Nothing is overdue, and nothing is soon due.',
  noneSuch: 'Nothing like this.',
  reload: 'Read again',
  print: 'Print',
  lost: 'The connection to the hall is lost; this may not be the latest.',
  loading: 'Reading…',
  retry: 'Try again',
  unreadable: 'The list cannot be read.',
};
