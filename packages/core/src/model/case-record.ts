import type { Refusal } from '../errors/errors.ts';
import type { CaseRules } from '../rules/case-rules.ts';
import type { CaseChangeType } from './case-commands.ts';
import type {
  AcceptedCaseType,
  Answerable,
  Bill,
  CaseMaterial,
  Commitment,
  DeferredPapers,
  Gap,
  DepartmentOpinion,
  WrittenNo,
} from './case-papers.ts';
import type { HandlingSystem } from './handling-system.ts';
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
  /** Nothing that names a day was promised, so this is the last day that the law leaves. 法定期限 (行政许可法 42). */
  readonly statutory?: true;
}

/** One thing that happened to a case, as an applicant may read it. 办理过程. */
export interface CaseStep {
  readonly type: CaseStepType;
  readonly at: IsoInstant;
  /** 窗口. */
  readonly window?: string;
  /** Where the case stood after it. Absent of a rating. */
  readonly stage?: CaseStage;
}

/** What can have happened to a case. 办理过程. */
export type CaseStepType = 'case.receive' | CaseChangeType | 'day.begin' | 'rating.give';

/** What may be done with a case now; what may not, with the reason. What is left out means nothing here. 可办操作. */
export type CasePermissions = Readonly<Partial<Record<CaseChangeType, Refusal | 'allowed'>>>;

/** Whose turn it is. 待谁办理: 申请人, 窗口, 会办部门, 上级机关. */
export const CASE_TURNS = ['applicant', 'hall', 'departments', 'superior'] as const;

/** One of {@link CASE_TURNS}. 待谁办理. */
export type CaseTurn = (typeof CASE_TURNS)[number];

/**
 * One case as its applicant and the hall see it: no person is named in it.
 *
 * 办件. Three things that are not one: {@link system} is the matter's, {@link caseType} how the hall manages the case, and
 * {@link stage} where it stands.
 */
export interface CaseRecord {
  /** 办件编号. The applicant quotes it at the counter. */
  readonly caseNumber: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** 承办部门. */
  readonly department: string;
  /** 办理制. */
  readonly system: HandlingSystem;
  /** 办件类型. */
  readonly caseType: CaseType;
  readonly stage: CaseStage;
  /** Absent once nothing is left to do. 待谁办理. */
  readonly turn?: CaseTurn;
  /** 收件日期. */
  readonly receivedOn: IsoDate;
  /** 受理日期. The day before the clock starts. Absent until it is accepted. */
  readonly acceptedOn?: IsoDate;
  /** Nobody said anything in time, so it is accepted. 视为受理. */
  readonly deemed?: true;
  /** 一次性告知截止日. */
  readonly noticeBy: IsoDate;
  /** 承诺时限, as it stood on the day of receipt. */
  readonly promised?: TimeLimit;
  /** 办结截止日. Absent until it is accepted, where the promise is in hours, and while a pause runs. */
  readonly due?: DueDate;
  /** 急事急办. */
  readonly urgent?: true;
  /** 申办渠道. */
  readonly channel: 'window' | 'online' | 'point' | 'errand';
  /** 村(社区)便民服务站. */
  readonly point?: string;
  readonly materials: readonly CaseMaterial[];
  /** What the applicant was told to supply. 已告知. */
  readonly told: readonly Gap[];
  /** 补正截止日. */
  readonly supplyBy?: IsoDate;
  /** 容缺材料. */
  readonly outstanding?: DeferredPapers;
  readonly commitment?: Commitment;
  /** Why the clock stands still. 中止事由. */
  readonly pause?: { readonly reason: string; readonly from: IsoDate };
  /** 联办部门. */
  readonly partners: readonly string[];
  /** 会办意见. */
  readonly opinions: readonly DepartmentOpinion[];
  /** The departments still asked, whose opinion the one who looks may write down. 可代为登记意见的部门. */
  readonly speaksFor: readonly string[];
  /** 上级机关, and what it answered. */
  readonly superior?: { readonly name: string; readonly outcome?: CaseOutcome; readonly told?: true };
  /** Whether the no was reported and approved. 已否定报备. */
  readonly reported?: true;
  readonly outcome?: CaseOutcome;
  /** 不予许可、退办的理由、依据、救济途径; the reason of a yes where there is one. */
  readonly no?: Partial<WrittenNo>;
  readonly bill?: Bill;
  /** 责任人, by staff number. */
  readonly answerable: Answerable;
  /** 办理过程, in order. */
  readonly steps: readonly CaseStep[];
  /** 可办操作, for the one who looks. */
  readonly permitted: CasePermissions;
  /** As what it may be accepted, the usual first. 可受理为. */
  readonly accepts: readonly AcceptedCaseType[];
  /** What it may still become. 可转为. */
  readonly becomes: readonly AcceptedCaseType[];
  /** 适用规则. */
  readonly rules: CaseRules;
  /** Whether the applicant may rate it now. 可评价. */
  readonly ratable: boolean;
  /** How many events the case has had; a command on it names this number. 版本. */
  readonly version: number;
}
