import type { IsoDate } from './iso-date.ts';

/** As what a filing can be accepted. 受理类型. */
export type AcceptedCaseType = 'immediate' | 'promised' | 'joint';

/** One paper that a case needs, and whether it is in hand. 申报材料. */
export interface CaseMaterial {
  /** Names it within the case: `1`, its place in the guide's list. 材料序号. */
  readonly id: string;
  /** 材料名称. */
  readonly name: string;
  /** 必要. */
  readonly required: boolean;
  /** Whether it may follow after acceptance: a secondary paper. 可容缺, 次要材料. */
  readonly deferrable: boolean;
  /** 已收. */
  readonly given: boolean;
}

/** One thing that is missing or wrong, and how to mend it. 需补正的内容. */
export interface Gap {
  /** The paper, by its id. 材料序号. */
  readonly material: string;
  /** 缺件或不符合法定形式. */
  readonly fault: 'missing' | 'faulty';
  /** What to do about it. 补正要求. */
  readonly remedy: string;
}

/** Papers that may follow after acceptance. 容缺材料. */
export interface DeferredPapers {
  readonly materials: readonly string[];
  /** 补交截止日. */
  readonly supplyBy: IsoDate;
}

/** What the applicant vouches for instead of proving it. 告知承诺. */
export interface Commitment {
  /** The papers it stands for, by their ids. 承诺替代的材料. */
  readonly materials: readonly string[];
  /** 签署日. */
  readonly signedOn: IsoDate;
}

/** One line of a bill. 缴费项目. Nothing may be charged without a law or an administrative regulation (行政许可法 58). */
export interface BillItem {
  readonly name: string;
  /** 金额, in yuan. */
  readonly amount: number;
  /** 收费依据. */
  readonly basis: string;
  /** 收费部门. */
  readonly department?: string;
}

/** What a case costs in all its departments, once. 一次性收费. */
export interface Bill {
  readonly on: IsoDate;
  readonly items: readonly BillItem[];
  readonly paidOn?: IsoDate;
}

/**
 * The answers of a department that is asked for its opinion.
 *
 * 会办意见: 同意, 不同意, 同意但需转报.
 */
export const OPINION_ANSWERS = ['agree', 'disagree', 'forward'] as const;

/** One of {@link OPINION_ANSWERS}. 会办意见. */
export type OpinionAnswer = (typeof OPINION_ANSWERS)[number];

/** What a department asked for its opinion said. 会办意见. */
export interface DepartmentOpinion {
  readonly department: string;
  readonly askedOn: IsoDate;
  /** 答复截止日. */
  readonly by: IsoDate;
  /** Absent until it has answered, or is taken to have. */
  readonly answer?: OpinionAnswer;
  readonly answeredOn?: IsoDate;
  readonly reason?: string;
  /** It said nothing, stayed away, or answered nothing valid, and by the rule set agrees. 默认同意. */
  readonly deemed?: true;
  /** It let the day pass. 逾期未答复: a red card. */
  readonly overdue?: true;
}

/** Who answers for a case now, and since when. 责任人. */
export interface Answerable {
  /** 工号. */
  readonly staff: string;
  readonly since: IsoDate;
  readonly because: AnswerableReason;
}

/**
 * Why somebody answers for a case.
 *
 * 责任由来: 首问负责, 承办, 移交, AB岗顶岗, 一支笔签批.
 */
export const ANSWERABLE_REASONS = ['firstAsked', 'accepted', 'referred', 'cover', 'signed'] as const;

/** One of {@link ANSWERABLE_REASONS}. 责任由来. */
export type AnswerableReason = (typeof ANSWERABLE_REASONS)[number];

/** A written no: its reason, its basis, and what can be done against it. 书面说明. */
export interface WrittenNo {
  /** 理由. */
  readonly reason: string;
  /** 法律依据. */
  readonly basis: string;
  /** 救济途径: 行政复议, 行政诉讼. */
  readonly remedies: readonly string[];
}

/**
 * Why a filing is not taken.
 *
 * 不予受理、退办的情形.
 */
export const DECLINE_GROUNDS = [
  'notRequired', // 依法不需要许可
  'notCompetent', // 不属于本机关职权
  'notQualified', // 不符合条件
  'againstPolicy', // 政策不允许
  'incomplete', // 材料不齐，where the rules return such a filing
] as const;

/** One of {@link DECLINE_GROUNDS}. 不予受理、退办的情形. */
export type DeclineGround = (typeof DECLINE_GROUNDS)[number];

/** How a result reaches its applicant. 送达方式: 窗口, 邮寄, 电子, 服务站. */
export const DELIVERY_WAYS = ['window', 'post', 'electronic', 'point'] as const;

/** One of {@link DELIVERY_WAYS}. 送达方式. */
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];
