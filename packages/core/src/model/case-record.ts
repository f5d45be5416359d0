import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { CaseType } from './matter.ts';
import type { TimeLimit } from './time-limit.ts';

/**
 * Where a case stands, in the order an applicant meets the stages.
 *
 * 办件状态. Other platforms' codes never appear here; adapters map theirs onto these words.
 */
export const CASE_STAGES = [
  'received', // 已收件，待审查
  'awaitingSupplement', // 待补正
  'accepted', // 已受理，办理中
  'suspended', // 中止，特别程序
  'escalated', // 已上报，待上级答复
  'decided', // 已作出决定
  'closed', // 已办结
  'returned', // 已退办
  'returnUnderReview', // 退办复核中
  'withdrawn', // 已撤回
  'voided', // 已作废
  'revoked', // 已撤销
  'archived', // 已归档
] as const;

/** One of {@link CASE_STAGES}. 办件状态. */
export type CaseStage = (typeof CASE_STAGES)[number];

/** How a case was decided. 办理结果: 准予 or 不予. */
export const CASE_OUTCOMES = ['granted', 'refused'] as const;

/** One of {@link CASE_OUTCOMES}. 办理结果. */
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** The day on which a case must be finished. 办结截止日. */
export interface DueDate {
  readonly on: IsoDate;
  /** 剩余工作日, from today; negative when overdue. */
  readonly workdaysLeft: number;
  /** The State Council has not yet published the notice for a year it falls in. 暂定. */
  readonly provisional: boolean;
  readonly overdue: boolean;
}

/** One thing that happened to a case, as an applicant may read it. 办理过程. */
export interface CaseStep {
  readonly type: 'accepted' | 'decided' | 'delivered' | 'rated';
  readonly at: IsoInstant;
  /** 窗口. */
  readonly window?: string;
}

/** One case as its applicant and the hall see it: no person is named in it. 办件. */
export interface CaseRecord {
  /** 办件编号. The applicant quotes it at the counter. */
  readonly caseNumber: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** 承办部门. */
  readonly department: string;
  /** 办件类型. */
  readonly caseType: CaseType;
  readonly stage: CaseStage;
  /** 受理日期. The day before the clock starts. */
  readonly acceptedOn: IsoDate;
  /** 承诺时限, as it stood on the day of acceptance. */
  readonly promised?: TimeLimit;
  /** 办结截止日. Absent where the limit states no countable period. */
  readonly due?: DueDate;
  readonly outcome?: CaseOutcome;
  /** 不予许可的理由. */
  readonly reason?: string;
  /** 办理过程, in order. */
  readonly steps: readonly CaseStep[];
  /** Whether the applicant may rate it now. 可评价. */
  readonly ratable: boolean;
  /** How many events the case has had; a command on it names this number. 版本. */
  readonly version: number;
}
