import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { Opinion, RatingChannel, RatingLevel, RatingPoint } from './rating.ts';

/**
 * Where the rectification of a bad rating stands.
 *
 * 差评整改: 待核实 → 已核实 → 整改中 → 待回访 → 已办结; 待复核 where it was found mistaken or malicious, or the unit appeals.
 */
export const RECTIFICATION_STAGES = [
  'received', // 待核实
  'reviewing', // 待复核
  'verified', // 已核实
  'rectifying', // 整改中
  'answered', // 待回访
  'closed', // 已办结
  'excluded', // 已排除
] as const;

/** One of {@link RECTIFICATION_STAGES}. 整改状态. */
export type RectificationStage = (typeof RECTIFICATION_STAGES)[number];

/** What the check of a bad rating finds. 核实结论: 属实, 误评, 恶意差评. */
export const RATING_FINDINGS = ['valid', 'mistaken', 'malicious'] as const;

/** One of {@link RATING_FINDINGS}. 核实结论. */
export type RatingFinding = (typeof RATING_FINDINGS)[number];

/** How a review of a bad rating ends. 复核结论: 维持, 排除. */
export const RATING_REVIEW_OUTCOMES = ['upheld', 'excluded'] as const;

/** One of {@link RATING_REVIEW_OUTCOMES}. 复核结论. */
export type RatingReviewOutcome = (typeof RATING_REVIEW_OUTCOMES)[number];

/** How a valid one is dealt with. 整改方式: 立行立改, 限期整改, 解释说明 (国办发〔2019〕51号). */
export const RECTIFICATION_MEASURES = ['atOnce', 'withinLimit', 'explain'] as const;

/** One of {@link RECTIFICATION_MEASURES}. 整改方式. */
export type RectificationMeasure = (typeof RECTIFICATION_MEASURES)[number];

/** How an overdue entry of a ledger is pressed, each step after the one before. 督办: 提醒, 督办, 通报, 约谈, 问责. */
export const ESCALATION_STEPS = ['reminder', 'supervision', 'circular', 'interview', 'accountability'] as const;

/** One of {@link ESCALATION_STEPS}. 督办级别. */
export type EscalationStep = (typeof ESCALATION_STEPS)[number];

/** One thing that was done. 办理过程. */
export interface LedgerStep {
  /** The event that was written: `rectification.verify`. */
  readonly type: string;
  readonly at: IsoInstant;
  /** Empty where it was the rater or the sender. 工号. */
  readonly by: string;
  /** What was said of it; of a rectification that was finished, its result. 说明. */
  readonly words?: string;
  /** The department that it was handed to. 转给的部门. */
  readonly to?: string;
  /** What the check of a bad rating found. 核实结论. */
  readonly finding?: RatingFinding;
  /** How the review of a bad rating ended. 复核结论. */
  readonly outcome?: RatingReviewOutcome;
  /** 整改方式. */
  readonly measure?: RectificationMeasure;
  /** Whether the rater is content with what was done. 回访是否满意. */
  readonly satisfied?: boolean;
  /** What the rater thinks of it now, in a second word. 追评等级. */
  readonly level?: RatingLevel;
  /** 追评标签. */
  readonly tags?: readonly string[];
  /** How far it was pressed. 督办级别. */
  readonly escalation?: EscalationStep;
  /** Whether a complaint was found to be right. 是否属实. */
  readonly upheld?: boolean;
  /** Whether a suggestion was taken up. 采纳. */
  readonly adopted?: boolean;
}

/** A bad rating and what follows, for those who oversee. 差评整改单. Never for the clerk who was rated. */
export interface RectificationRecord extends Opinion {
  /** 整改单号. */
  readonly id: string;
  readonly stage: RectificationStage;
  readonly receivedAt: IsoInstant;
  /** Whether the rater may be called back. 实名. */
  readonly named: boolean;
  readonly point: RatingPoint;
  readonly channel: RatingChannel;
  /** 办件编号. */
  readonly caseNumber?: string;
  /** 排队号. */
  readonly ticket?: string;
  /** 事项名称. */
  readonly matter: string;
  /** 责任单位. */
  readonly department: string;
  /** 责任人工号. */
  readonly staff: string;
  readonly window?: string;
  readonly finding?: RatingFinding;
  readonly measure?: RectificationMeasure;
  /** 整改结果. */
  readonly result?: string;
  /** 佐证材料. */
  readonly evidence: readonly string[];
  /** 实名差评联系期限. */
  readonly contactBy?: IsoDate;
  readonly contactedOn?: IsoDate;
  /** 整改截止日. */
  readonly finishBy?: IsoDate;
  readonly closedOn?: IsoDate;
  /** Whether a limit has passed. 逾期. */
  readonly overdue: boolean;
  /** Beyond the last published holiday notice. 暂定. */
  readonly provisional: boolean;
  /** How often a call-back has failed. 重办次数. */
  readonly reopened: number;
  /** The last step of pressing. 督办级别. */
  readonly escalation?: EscalationStep;
  readonly steps: readonly LedgerStep[];
  /** The steps that whoever looks leaves to somebody else, who has not done what they check. 办核分离. */
  readonly forAnother?: readonly string[];
  readonly version: number;
}

/** The limit of an entry that runs now, and its card. 期限与红黄牌. */
export interface LedgerDue {
  readonly on: IsoDate;
  /** Workdays after it; 0 or less while it has not passed. 超期工作日. */
  readonly workdaysOver: number;
  /** 红黄牌. */
  readonly card: 'none' | 'yellow' | 'red';
  /** Beyond the last published holiday notice. 暂定. */
  readonly provisional: boolean;
}

/** Names an entry of a ledger at the version that was seen. */
export interface LedgerRef {
  readonly id: string;
  readonly version: number;
}

/** An entry of a ledger was written on; whoever looks at it reads it again. 已记录. */
export interface Done {
  readonly id: string;
  readonly version: number;
}
