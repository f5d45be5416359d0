import type { Actor, CaseCommands, HandlingSystem } from '@banshi/core';

/** Somebody who works in the hall. 工作人员. */
export interface HallStaff {
  /** 工号. */
  readonly id: string;
  /** What they may sign: a report, a void, an extension (`approver`); a decision (`signatory`, 一支笔). */
  readonly roles?: readonly ('approver' | 'signatory')[];
  /** Who stands in for them. B岗. */
  readonly cover?: string;
}

/** What an applicant may do with a case that is theirs, without a window. 网上可办操作. */
export const APPLICANT_COMMANDS = [
  'case.submit',
  'case.supply',
  'case.withdraw',
  'case.pay',
  'case.requestReview',
] as const satisfies readonly (keyof CaseCommands)[];

/** One of {@link APPLICANT_COMMANDS}. 网上可办操作. */
export type ApplicantCommand = (typeof APPLICANT_COMMANDS)[number];

/** How a hall handles its cases, beside the rule set. 办件设置. */
export interface CaseSettings {
  /** 五制, by guide id. Where a guide is not named its matter decides. */
  readonly systems?: Readonly<Record<string, HandlingSystem>>;
  /**
   * Workdays to supplement, where neither the clerk nor the rule set names a last day. 补正期限.
   *
   * No general national limit was found; a notice names one of its own.
   *
   * @default 15
   */
  readonly supplementDays?: number;
  /**
   * Who works here. Where it is given, whoever approves, signs, surveys or is handed a case must be among them. 工作人员.
   *
   * @default everybody is believed
   */
  readonly staff?: readonly HallStaff[];
  /**
   * What applicants may do by themselves. Paying is theirs only where the hall knows of the payment otherwise. 网上可办操作.
   *
   * @default all of them but `case.pay`
   */
  readonly applicantCommands?: readonly ApplicantCommand[];
  /**
   * Whether an applicant may act on a case: a hall that knows who its visitors are compares them here. 申请人核对.
   *
   * @default whoever knows its number, which cannot be guessed
   */
  readonly ownsCase?: (
    actor: Actor,
    one: { readonly caseNumber: string; readonly ticket?: string },
  ) => boolean | Promise<boolean>;
  /** How many cases are kept in memory as they stand. 办件快照数. @default 1000 */
  readonly keptCases?: number;
}
