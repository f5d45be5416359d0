import type {
  AcceptedCaseType,
  Answerable,
  Bill,
  Commitment,
  DeferredPapers,
  Gap,
  DepartmentOpinion,
} from '../../model/case-papers.ts';
import type { CaseOutcome } from '../../model/case-record.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { CaseType } from '../../model/matter.ts';
import type { CaseFacts } from '../../rules/case-facts.ts';
import { HANDLING_SYSTEM_RULES } from '../../rules/handling-systems.ts';
import type { WrittenNo } from '../../model/case-papers.ts';
import type { CaseReceived, CaseReported, CaseReviewRequested, CaseVerified } from './case-event.ts';

/** What a case machine starts from: the words of its first event. */
export type CaseInput = Omit<CaseReceived, 'type' | 'limits'> & { readonly limits?: CaseReceived['limits'] };

/**
 * What is remembered of a case; plain JSON.
 *
 * 办件上下文. Days and documents only: every due date is worked out from {@link CaseContext.facts}, never kept.
 */
export interface CaseContext extends Omit<CaseInput, 'caseType'> {
  /** 办件类型, as it now stands. */
  readonly caseType: CaseType;
  /** What it is, or is to be, handled as once it is complete. 受理类型. */
  readonly expected: CaseReceived['caseType'];
  /** What its time limits are worked out from. 办件事实. */
  readonly facts: CaseFacts;
  readonly answerable: Answerable;
  /** Everything the applicant was told to supply, in the order it was told. 已告知. */
  readonly told: readonly Gap[];
  /** Papers handed in since the last notice, by id. 新交材料. */
  readonly fresh: readonly string[];
  /** 补正截止日. */
  readonly supplyBy?: IsoDate;
  /** Papers still to come after acceptance. 容缺、不影响审查的缺件. */
  readonly outstanding?: DeferredPapers | undefined;
  readonly commitment?: Commitment;
  /** 承诺核查. */
  readonly verified?: CaseVerified;
  /** 否定报备. */
  readonly report?: CaseReported;
  /** The officer who was given it at acceptance. 承办人. */
  readonly officer?: string;
  readonly deemed?: true;
  readonly surveyed?: 'met' | 'unmet';
  /** 会办意见, in the order asked. */
  readonly opinions: readonly DepartmentOpinion[];
  /** 上报. */
  readonly forwarded?: { readonly to: string; readonly on: IsoDate };
  /** 上级答复. */
  readonly answered?: { readonly outcome: CaseOutcome; readonly on: IsoDate; readonly toldOn?: IsoDate };
  readonly outcome?: CaseOutcome;
  /** Why the answer was no, or the case went back. 理由、依据、救济途径. */
  readonly no?: Partial<WrittenNo> | undefined;
  /** 申请复核. */
  readonly review?: CaseReviewRequested;
  readonly bill?: Bill;
}

/** Returns what a case remembers on the day it is received. 收件. */
export function received(input: CaseInput): CaseContext {
  const { caseType, on, limits, firstAsked, system } = input;
  const { handling } = HANDLING_SYSTEM_RULES[system];
  return {
    ...input,
    expected: caseType,
    facts: { receivedOn: on, caseType, handling, limits: periodsOf(limits, caseType) },
    answerable: { staff: firstAsked, since: on, because: 'firstAsked' },
    told: [],
    fresh: [],
    opinions: [],
  };
}

/** Returns the limits of a case handled as a type: an immediate one is decided at once, whatever the guide promises. */
export function periodsOf(limits: CaseInput['limits'], as: AcceptedCaseType): NonNullable<CaseFacts['limits']> {
  const { statutory, promised } = limits ?? {};
  const period = as === 'immediate' ? ({ unit: 'immediate', amount: 0 } as const) : promised?.period;
  return { ...(statutory?.period && { statutory: statutory.period }), ...(period && { promised: period }) };
}
