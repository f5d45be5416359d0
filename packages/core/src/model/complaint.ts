import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { Contact } from './rating.ts';
import type { EscalationStep, LedgerDue, LedgerStep } from './rectification.ts';
import type { LetterSource } from './suggestion.ts';

/**
 * What staff can be complained of.
 *
 * 投诉行为类型 (工作纪律, 首问负责, 一次性告知, 限时办结 and what the good-or-bad rating forbids).
 */
export const CONDUCT_TYPES = [
  'rudeness', // 态度生硬、冷硬横推
  'absence', // 脱岗、离岗、迟到早退
  'delay', // 拖延、超时办理
  'buckPassing', // 推诿扯皮、不落实首问负责
  'extraDemands', // 指南之外增加材料或条件、未一次性告知
  'illegalFees', // 乱收费、搭车收费
  'bribery', // 吃拿卡要
  'forcedRating', // 强迫、诱导或代替评价
  'retaliation', // 对投诉或差评打击报复
  'disclosure', // 泄露个人信息
  'other', // 其他
] as const;

/** One of {@link CONDUCT_TYPES}. 投诉行为类型. */
export type ConductType = (typeof CONDUCT_TYPES)[number];

/** What follows an upheld complaint, the lightest first. 处理: 批评教育, 书面检查, 通报批评, 约谈, 离岗培训, 移送. */
export const CONSEQUENCES = ['criticism', 'writtenReview', 'circular', 'interview', 'retraining', 'referral'] as const;

/** One of {@link CONSEQUENCES}. 处理. */
export type Consequence = (typeof CONSEQUENCES)[number];

/** 投诉: 待受理, 调查中, 已查明, 已答复, 复查中, 已办结, 不予受理. */
export const COMPLAINT_STAGES = [
  'received', // 待受理
  'investigating', // 调查中
  'found', // 已查明
  'answered', // 已答复
  'reviewing', // 复查中
  'closed', // 已办结
  'declined', // 不予受理
] as const;

/** One of {@link COMPLAINT_STAGES}. 投诉状态. */
export type ComplaintStage = (typeof COMPLAINT_STAGES)[number];

/** A complaint as it is sent. 投诉. */
export interface ComplaintInput {
  readonly conduct: ConductType;
  /** What happened. At most 500 characters. 投诉内容. */
  readonly words: string;
  /** @default 'web' */
  readonly source?: LetterSource;
  readonly window?: string;
  readonly department?: string;
  /** 发生日期. */
  readonly happenedOn?: IsoDate;
  /** 办件编号. */
  readonly caseNumber?: string;
  /** 联系方式. */
  readonly contact?: Contact;
}

/** A complaint and what became of it, for those who oversee. 投诉登记. */
export interface ComplaintRecord {
  /** 登记号. */
  readonly id: string;
  readonly stage: ComplaintStage;
  readonly at: IsoInstant;
  readonly conduct: ConductType;
  /** What the rule set lets follow the first, second … upheld complaint of this kind. 分级处理. */
  readonly grades: readonly Consequence[];
  /** How many others of this kind were upheld within the months that count, by staff; where one entry is asked for. 累计次数. */
  readonly upheldBefore?: Readonly<Record<string, number>>;
  readonly words: string;
  readonly source: LetterSource;
  readonly window?: string;
  readonly department?: string;
  /** The department that it was handed to. 转办部门. */
  readonly assigned?: string;
  readonly happenedOn?: IsoDate;
  readonly caseNumber?: string;
  /** Whether it came with a name and a number. 实名. */
  readonly named: boolean;
  /** Whom it concerns, once known. 被投诉人工号. */
  readonly staff?: string;
  /** 是否属实. */
  readonly upheld?: boolean;
  readonly consequence?: Consequence;
  /** The least that the rule set provides for, once it is known whom it concerns. 规定处理. */
  readonly provided?: Consequence;
  readonly answer?: string;
  /** 受理期限. */
  readonly acceptBy?: IsoDate;
  /** 答复期限. */
  readonly answerBy?: IsoDate;
  /** Of the two, the one that runs. 期限. */
  readonly due?: LedgerDue;
  readonly overdue: boolean;
  readonly provisional: boolean;
  readonly escalation?: EscalationStep;
  readonly steps: readonly LedgerStep[];
  /** The steps that whoever looks leaves to somebody else: a review is made by another. 办核分离. */
  readonly forAnother?: readonly string[];
  readonly version: number;
}

/** A complaint as its sender sees it again. 投诉回查. */
export interface ComplaintCheck {
  readonly receipt: string;
  readonly at: IsoInstant;
  readonly stage: ComplaintStage;
  readonly conduct: ConductType;
  readonly words: string;
  /** 受理期限 or 答复期限, whichever runs. */
  readonly due?: IsoDate;
  readonly answer?: string;
  readonly upheld?: boolean;
  /** Whether a review may be asked for. 可申请复查. */
  readonly mayAskReview: boolean;
}
