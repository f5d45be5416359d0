import type { CaseOutcome } from '../../model/case-record.ts';
import type {
  AcceptedCaseType,
  AnswerableReason,
  BillItem,
  CaseMaterial,
  Commitment,
  DeclineGround,
  DeferredPapers,
  DeliveryWay,
  Gap,
  OpinionAnswer,
  WrittenNo,
} from '../../model/case-papers.ts';
import type { HandlingSystem } from '../../model/handling-system.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { TimeLimit } from '../../model/time-limit.ts';
import type { Approver } from '../../rules/rule-set.ts';
import type { CaseRules } from '../../rules/case-rules.ts';

/** What the log says of one case. 办件事件. */
export type CaseEvent = CaseReceived | CaseChange;

/** The first event of a case's stream, with all that its machine needs. 收件. */
export interface CaseReceived {
  readonly type: 'case.receive';
  /** 收件日期. */
  readonly on: IsoDate;
  /** 办件编号. */
  readonly caseNumber: string;
  /** 指南标识. */
  readonly guide: string;
  /** 事项名称. */
  readonly matter: string;
  /** 承办部门, by name. */
  readonly department: string;
  /** 办理制. */
  readonly system: HandlingSystem;
  /** What it is expected to become. 拟办类型. */
  readonly caseType: AcceptedCaseType;
  /** 法定与承诺时限, as they stood on that day. */
  readonly limits: { readonly statutory?: TimeLimit; readonly promised?: TimeLimit };
  readonly materials: readonly CaseMaterial[];
  /** The last day for the one-time notice. 告知截止日. */
  readonly noticeBy: IsoDate;
  /** The rules it is handled under from now on, whatever becomes of the rule set. 适用规则. */
  readonly rules: CaseRules;
  /** 首问责任人, by staff number. */
  readonly firstAsked: string;
  /** 联办部门. */
  readonly partners?: readonly string[];
  /** 上级机关. */
  readonly superior?: string;
  /** 申办渠道. @default 'window' */
  readonly channel?: 'window' | 'online' | 'point' | 'errand';
  /** The service point it came in at: 村(社区)便民服务站. */
  readonly point?: string;
  /** 急事急办. */
  readonly urgent?: true;
  /** The ticket it came from: `2026-11-23/A001`. 排队号. */
  readonly ticket?: string;
}

/** Any later event of a case: what a case machine accepts. 办件变更. */
export type CaseChange =
  | CaseSupplied
  | CaseNotified
  | CaseReported
  | CaseAccepted
  | CaseDeclined
  | CaseReclassified
  | CasePaused
  | CaseResumed
  | CaseExtended
  | CaseSurveyed
  | CaseEscalated
  | CaseAnswered
  | CaseTold
  | CaseConsulted
  | CaseOpinion
  | CaseMet
  | CaseDecided
  | CaseBilled
  | CasePaid
  | CaseDelivered
  | CaseWithdrawn
  | CaseVoided
  | CaseHandedOver
  | CaseReviewRequested
  | CaseReviewed
  | CaseVerified
  | CaseArchived
  | DayBegun;

/** What every change of a case says: the day. 日期. */
export interface OnDay {
  /** 日期, in Beijing time. */
  readonly on: IsoDate;
}

/** 补交材料. */
export interface CaseSupplied extends OnDay {
  readonly type: 'case.supply';
  readonly materials: readonly string[];
}

/** 一次性告知, 补正通知: everything at once. */
export interface CaseNotified extends OnDay {
  readonly type: 'case.notify';
  readonly gaps: readonly Gap[];
  /** 补正截止日. */
  readonly supplyBy: IsoDate;
}

/** 否定报备: reported and approved before anybody says no. */
export interface CaseReported extends OnDay {
  readonly type: 'case.report';
  readonly reason: string;
  readonly basis: string;
  /** 批准人, by staff number. */
  readonly approver: string;
}

/** 受理. */
export interface CaseAccepted extends OnDay {
  readonly type: 'case.accept';
  readonly as: AcceptedCaseType;
  /** 承办人, by staff number. */
  readonly officer: string;
  /** 容缺受理. */
  readonly deferred?: DeferredPapers;
  /** Missing papers that do not hinder the review. 不影响审查的缺件. */
  readonly minor?: DeferredPapers;
  readonly commitment?: Commitment;
}

/** 不予受理, 退办. */
export interface CaseDeclined extends OnDay, WrittenNo {
  readonly type: 'case.decline';
  readonly ground: DeclineGround;
  /** Who is competent instead. 有权机关 (行政许可法 32). */
  readonly competent?: string;
}

/** 转办: found to need a survey, a review or a superior. */
export interface CaseReclassified extends OnDay {
  readonly type: 'case.reclassify';
  readonly as: Exclude<AcceptedCaseType, 'immediate'>;
  readonly reason: string;
}

/** 特别程序, 中止. */
export interface CasePaused extends OnDay {
  readonly type: 'case.pause';
  /** 事由: one of the rules' closed list. */
  readonly reason: string;
  /** 书面告知日. */
  readonly notifiedOn?: IsoDate;
  /** How long it is expected to take, as the applicant was told. 所需时间. */
  readonly until?: IsoDate;
}

/** 恢复. */
export interface CaseResumed extends OnDay {
  readonly type: 'case.resume';
}

/** 延期. */
export interface CaseExtended extends OnDay {
  readonly type: 'case.extend';
  readonly amount: number;
  readonly approver: Approver;
  readonly reason: string;
}

/** 现场勘察, by two or more (行政许可法 34). */
export interface CaseSurveyed extends OnDay {
  readonly type: 'case.survey';
  /** By staff number. */
  readonly surveyors: readonly string[];
  readonly finding: 'met' | 'unmet';
}

/** 上报. */
export interface CaseEscalated extends OnDay {
  readonly type: 'case.escalate';
  /** 上级机关. */
  readonly to: string;
}

/** 上级答复. */
export interface CaseAnswered extends OnDay {
  readonly type: 'case.answer';
  readonly outcome: CaseOutcome;
}

/** 告知申请人上级的答复. */
export interface CaseTold extends OnDay {
  readonly type: 'case.tell';
}

/** 征求会办意见. */
export interface CaseConsulted extends OnDay {
  readonly type: 'case.consult';
  readonly departments: readonly string[];
  /** 答复截止日. */
  readonly by: IsoDate;
}

/** 会办意见. */
export interface CaseOpinion extends OnDay {
  readonly type: 'case.opine';
  readonly department: string;
  readonly answer: OpinionAnswer;
  readonly reason?: string;
}

/** 联审会. Who was asked and stayed away is absent. */
export interface CaseMet extends OnDay {
  readonly type: 'case.meet';
  readonly present: readonly string[];
}

/** 作出决定. */
export interface CaseDecided extends OnDay, Partial<WrittenNo> {
  readonly type: 'case.decide';
  readonly outcome: CaseOutcome;
  /** 签批人, by staff number. 一支笔. */
  readonly signatory?: string;
}

/** 缴费通知. */
export interface CaseBilled extends OnDay {
  readonly type: 'case.bill';
  readonly items: readonly BillItem[];
}

/** 缴费. */
export interface CasePaid extends OnDay {
  readonly type: 'case.pay';
}

/** 送达办结. */
export interface CaseDelivered extends OnDay {
  readonly type: 'case.deliver';
  readonly way: DeliveryWay;
}

/** 撤回申请. */
export interface CaseWithdrawn extends OnDay {
  readonly type: 'case.withdraw';
}

/** 作废: an entry made in error. */
export interface CaseVoided extends OnDay {
  readonly type: 'case.void';
  readonly reason: string;
  readonly approver: string;
}

/** 移交, 顶岗. */
export interface CaseHandedOver extends OnDay {
  readonly type: 'case.handOver';
  readonly to: string;
  readonly because: Extract<AnswerableReason, 'referred' | 'cover'>;
}

/** 申请复核 of a return. */
export interface CaseReviewRequested extends OnDay {
  readonly type: 'case.requestReview';
  readonly ground: string;
}

/** 复核结果. */
export interface CaseReviewed extends OnDay {
  readonly type: 'case.review';
  readonly result: 'upheld' | 'overturned';
  readonly reason: string;
}

/** 承诺核查. */
export interface CaseVerified extends OnDay {
  readonly type: 'case.verify';
  readonly finding: 'kept' | 'broken';
  /** What follows from a broken commitment. 责令改正, 撤销决定. */
  readonly consequence?: 'correction' | 'revocation';
}

/** 归档. */
export interface CaseArchived extends OnDay {
  readonly type: 'case.archive';
}

/** A day of the hall begins: time enters a machine as an event. 日初. */
export interface DayBegun extends OnDay {
  readonly type: 'day.begin';
}
