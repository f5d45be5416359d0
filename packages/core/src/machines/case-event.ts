import type { CaseOutcome } from '../model/case-record.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { CaseType } from '../model/matter.ts';
import type { TimeLimit } from '../model/time-limit.ts';

/** What the log says of one case. 办件事件. */
export type CaseEvent = CaseAccepted | CaseChange;

/** The first event of a case's stream, with all that its record needs. 受理. */
export interface CaseAccepted {
  readonly type: 'case.accept';
  /** 办件编号. */
  readonly caseNumber: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** 承办部门, by name. */
  readonly department: string;
  /** 办件类型. */
  readonly caseType: CaseType;
  /** 受理日期. */
  readonly acceptedOn: IsoDate;
  /** 承诺时限, as it stood on that day. */
  readonly promised?: TimeLimit;
  /** The ticket it came from: `2026-11-23/A001`. 排队号. */
  readonly ticket?: string;
}

/** Any later event of a case: what a case machine accepts. 办件变更. */
export type CaseChange =
  /** 作出决定. */
  | { readonly type: 'case.decide'; readonly outcome: CaseOutcome; readonly reason?: string }
  /** 送达办结. */
  | { readonly type: 'case.deliver' };
