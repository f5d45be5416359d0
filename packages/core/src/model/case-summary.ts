import type { Answerable } from './case-papers.ts';
import type { CaseStage, CaseTurn, DueDate } from './case-record.ts';
import type { IsoDate } from './iso-date.ts';
import type { CaseType } from './matter.ts';

/** One open case in a list. 在办件摘要. */
export interface CaseSummary {
  /** 办件编号. */
  readonly caseNumber: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** 承办部门. */
  readonly department: string;
  readonly caseType: CaseType;
  readonly stage: CaseStage;
  /** 待谁办理. */
  readonly turn?: CaseTurn;
  /** 收件日期. */
  readonly receivedOn: IsoDate;
  readonly due?: DueDate;
  /** 红黄牌. */
  readonly card: 'none' | 'yellow' | 'red';
  /** 急事急办. */
  readonly urgent?: true;
  readonly answerable: Answerable;
  /** 收件窗口. */
  readonly window?: string;
  readonly version: number;
}

/** One case that is over a limit, or is about to be, and why as far as it is known. 超期件. */
export interface OverdueCase extends CaseSummary {
  /** Which limit: 法定, 承诺, 环节, 送达. */
  readonly limit: 'statutory' | 'promised' | 'step' | 'delivery';
  /** 环节名称. */
  readonly step?: string;
  /** The last day of that limit. 截止日. */
  readonly limitOn: IsoDate;
  /** Workdays over it; 0 or less while it is only about to be. 超期工作日. */
  readonly workdaysOver: number;
  /** The reason that was reported. 报备的原因. */
  readonly reason?: string;
}
