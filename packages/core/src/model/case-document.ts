import type { Approver } from '../rules/rule-set.ts';
import type {
  AcceptedCaseType,
  BillItem,
  DeclineGround,
  DeliveryWay,
  Gap,
  OpinionAnswer,
  WrittenNo,
} from './case-papers.ts';
import type { CaseOutcome } from './case-record.ts';
import type { IsoDate } from './iso-date.ts';
import type { PeriodUnit, TimeLimit } from './time-limit.ts';

/**
 * The papers that a case gives out, in the order in which a case may come to them.
 *
 * 办件文书. What each must say stands in `DOCUMENT_REQUIREMENTS`, with its source.
 */
export const CASE_DOCUMENT_KINDS = [
  'acceptance', // 受理通知书
  'supplement', // 补正通知书（一次性告知单）
  'nonAcceptance', // 不予受理通知书
  'return', // 退件通知书
  'reclassification', // 转办告知书
  'consultation', // 联办通知书
  'specialProcedure', // 特别程序告知书
  'suspension', // 中止办理通知书
  'resumption', // 恢复办理通知书
  'extension', // 延期通知书
  'superiorAnswer', // 上级答复告知书
  'decision', // 准予、不予许可决定书
  'payment', // 缴费通知书
  'completion', // 办结通知书（送达回执）
  'withdrawal', // 撤回申请确认书
  'lapse', // 视为撤回告知书
  'voiding', // 作废通知书
  'reviewResult', // 复核决定书
  'correction', // 责令改正通知书
  'revocation', // 撤销决定书
] as const;

/** One of {@link CASE_DOCUMENT_KINDS}. 文书种类. */
export type CaseDocumentKind = (typeof CASE_DOCUMENT_KINDS)[number];

/** What every document says, whatever its kind. 文书抬头与落款. No person is named in it. */
export interface DocumentHead {
  /** 文书编号: the case number, the kind and how many of the kind came before: `2026112300001-受理-1`. */
  readonly number: string;
  /** 日期. */
  readonly on: IsoDate;
  /** 办件编号. */
  readonly caseNumber: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** 承办部门. */
  readonly authority: string;
  /** Whose seal goes into the place for it. 专用印章. */
  readonly seal: string;
  /** 咨询方式. */
  readonly contact?: DocumentContact;
  /** The rules it was issued under: `national@1`. 适用规则. */
  readonly ruleSet: string;
  /** The version of the case that it came with. 版本. */
  readonly version: number;
}

/** Where one may ask. 咨询方式. A public hotline and an address, never a person's. */
export interface DocumentContact {
  readonly hotline?: string;
  readonly address?: string;
}

/** A last day as a document states it. 截止日. */
export interface DocumentDay {
  readonly on: IsoDate;
  /** Whose day it is: the hall's own word, or the law's. 承诺, 法定. */
  readonly limit: 'promised' | 'statutory';
  /** The State Council has not yet published the notice for a year it falls in. 暂定. */
  readonly provisional?: true;
}

/** What becomes of a case whose papers do not come in time. 逾期后果. */
export type LapseConsequence = 'withdrawn' | 'returned' | 'refused' | 'suspended' | 'ended';

/** One thing to supply, as the applicant reads it. 需补正的内容. */
export interface NamedGap extends Omit<Gap, 'material'> {
  /** 材料名称. */
  readonly material: string;
}

/** Papers that may follow, until when, and what happens otherwise. 待补材料. */
export interface PapersToCome {
  /** 材料名称. */
  readonly materials: readonly string[];
  readonly supplyBy: IsoDate;
  readonly consequence: LapseConsequence;
}

/** What one department charges. 部门收费小计. */
export interface BillSection {
  readonly department: string;
  readonly items: readonly BillItem[];
  /** In yuan. 小计. */
  readonly subtotal: number;
}

/** What each kind of document says beyond its head. 文书内容. */
export interface CaseDocumentContents {
  acceptance: {
    readonly as: AcceptedCaseType;
    readonly acceptedOn: IsoDate;
    /** 视为受理. */
    readonly deemed?: true;
    /** 承诺时限, in the words of the guide. */
    readonly promised?: TimeLimit;
    /** 办结截止日. Absent while the clock waits for papers. */
    readonly due?: DocumentDay;
    /** 容缺材料. */
    readonly outstanding?: PapersToCome;
    /** Papers that a written commitment stands for. 告知承诺. */
    readonly committed?: readonly string[];
    /** The clock starts once what is outstanding is in. 容缺收件. */
    readonly clockWaits?: true;
  };
  supplement: {
    readonly gaps: readonly NamedGap[];
    readonly supplyBy: IsoDate;
    readonly consequence: LapseConsequence;
    /** It names only what is wrong with papers handed in since the first notice. 再次告知. */
    readonly again?: true;
    /** The case is accepted all the same. 不影响审查的缺件. */
    readonly accepted?: true;
  };
  nonAcceptance: WrittenNo & {
    readonly ground: DeclineGround;
    /** 有权机关. */
    readonly competent?: string;
  };
  return: WrittenNo & {
    /** 退办情形; `lapsed` where papers did not come in time. */
    readonly ground: DeclineGround | 'lapsed';
    /** What is handed back, by name. 退回的材料. */
    readonly papers: readonly string[];
    readonly competent?: string;
    /** 复核机构. */
    readonly reviewOffice?: string;
  };
  reclassification: {
    readonly as: AcceptedCaseType;
    readonly reason: string;
    readonly due?: DocumentDay;
  };
  consultation: {
    /** 联办部门. */
    readonly departments: readonly string[];
    /** 答复截止日. */
    readonly by: IsoDate;
    /** What silence counts as. 逾期不答复. */
    readonly silence: 'agree' | 'overdue';
    /** 可作的答复. */
    readonly answers: readonly OpinionAnswer[];
  };
  specialProcedure: {
    /** 特别程序. */
    readonly procedure: string;
    readonly from: IsoDate;
    /** 预计结束日. */
    readonly until?: IsoDate;
    /** The time the guide states for the procedure. 所需时间. */
    readonly limit?: TimeLimit;
  };
  suspension: {
    readonly reason: string;
    readonly basis: string;
    readonly from: IsoDate;
    /** What has to come before it goes on. 待补材料. */
    readonly materials: readonly string[];
  };
  resumption: {
    readonly reason: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly due?: DocumentDay;
  };
  extension: {
    readonly reason: string;
    readonly amount: number;
    /** What {@link amount} counts: the units of the limit. 单位. */
    readonly unit: PeriodUnit;
    readonly approver: Approver;
    /** The last day before. */
    readonly was?: DocumentDay;
    /** The new last day. Absent while a pause runs. 新的截止日. */
    readonly due?: DocumentDay;
    /** What is left once the pause is over. 中止后剩余. */
    readonly remaining?: number;
    /** The hall's promise, where it is kept and so comes first. 承诺日. */
    readonly promise?: DocumentDay;
  };
  superiorAnswer: {
    /** 上级机关. */
    readonly superior: string;
    readonly outcome: CaseOutcome;
    readonly answeredOn: IsoDate;
  };
  decision: Partial<WrittenNo> & {
    readonly outcome: CaseOutcome;
    /** An administrative licence, not another service. 行政许可. */
    readonly licence: boolean;
    /** The last day to hand it over. 送达截止日. */
    readonly deliverBy?: IsoDate;
  };
  payment: {
    readonly sections: readonly BillSection[];
    /** In yuan. 合计. */
    readonly total: number;
  };
  completion: {
    readonly outcome: CaseOutcome;
    readonly decidedOn: IsoDate;
    readonly way: DeliveryWay;
    /** 服务站. */
    readonly point?: string;
  };
  withdrawal: {
    /** 退回的材料. */
    readonly papers: readonly string[];
  };
  lapse: {
    readonly reason: string;
    readonly basis: string;
    readonly supplyBy: IsoDate;
    readonly papers: readonly string[];
  };
  voiding: {
    readonly reason: string;
    /** 批准人, by staff number. */
    readonly approver: string;
  };
  reviewResult: {
    readonly result: 'upheld' | 'overturned';
    readonly reason: string;
    readonly office?: string;
    readonly remedies: readonly string[];
  };
  correction: {
    readonly reason: string;
    readonly basis: string;
    /** 承诺替代的材料. */
    readonly materials: readonly string[];
  };
  revocation: WrittenNo;
}

/** A document of one kind. 某种文书. */
export type CaseDocumentOf<TKind extends CaseDocumentKind> = DocumentHead & {
  readonly kind: TKind;
} & CaseDocumentContents[TKind];

/** A document that a case gave out. 办件文书. */
export type CaseDocument = { [K in CaseDocumentKind]: CaseDocumentOf<K> }[CaseDocumentKind];
