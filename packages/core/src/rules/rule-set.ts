import type { DayPeriod } from '../time/add-period.ts';
import type { Citation } from './citation.ts';

/** How a case is handled, which decides its statutory limit. 办理方式: 一般, 统一或联合或集中办理, 下级先行审查. */
export const HANDLINGS = ['ordinary', 'joint', 'lowerReview'] as const;

/** One of {@link HANDLINGS}. 办理方式. */
export type Handling = (typeof HANDLINGS)[number];

/** Who may approve an extension. 批准人: 本机关负责人, 本级人民政府负责人. */
export type Approver = 'authorityHead' | 'governmentHead';

/** When a yellow card is shown: after a share of the limit, or so many workdays before its end. 黄牌规则. */
export type YellowRule =
  | { readonly rule: 'share'; readonly share: number }
  | { readonly rule: 'daysBefore'; readonly days: number };

/** How far a limit may be extended. 延期. */
export interface ExtensionRule {
  /** In the units of the limit it extends. 最长. */
  readonly most: number;
  readonly approver: Approver;
  /** How often. 次数. */
  readonly times: number;
}

/**
 * Everything in which places differ, as one plain object.
 *
 * 规则集. The same case under two rule sets may lawfully end differently. Amounts are workdays unless a field says otherwise.
 * Most parameters move a day; {@link DeferralRules}, {@link JointRules}, {@link RefusalRules}, {@link ReturningRules},
 * `survey`, `acceptance.incomplete` and `acceptance.minorGaps` also say what a hall does, from which no day follows.
 */
export interface RuleSet {
  /** `national`, `anyang`. */
  readonly id: string;
  readonly name: string;
  /** Counts its revisions; the log keeps `id@version`. 版本. */
  readonly version: number;
  /** 适用地. */
  readonly place: string;
  /** The source of each parameter, by its path (`acceptance.noticeDays`). 出处. */
  readonly sources: Readonly<Record<string, Citation>>;
  readonly counting: CountingRules;
  readonly acceptance: AcceptanceRules;
  /** 法定办结时限. Where the matter's own guide states none. */
  readonly statutory: Readonly<Record<Handling, DayPeriod>>;
  /** 承诺办结时限. Where the matter's own guide states none; absent where a place promises nothing in general. */
  readonly promised?: Partial<Readonly<Record<Handling, DayPeriod>>>;
  readonly extension: Readonly<Record<Handling, ExtensionRule>> & {
    /**
     * What an extension of the statutory limit makes of the promise. 延期与承诺.
     *
     * 行政许可法 42 extends what the law allows. The promise is the hall's own published word, and who exceeds it explains why
     * in public (优化营商环境条例 36), so it is kept unless a place says otherwise. `extended` moves a promise that is not over
     * yet by as many days.
     */
    readonly promise: 'kept' | 'extended';
  };
  readonly pause: PauseRules;
  readonly delivery: { readonly days: number };
  readonly hearing: { readonly requestDays: number; readonly holdDays: number; readonly noticeDays: number };
  readonly renewal: RenewalRules;
  readonly cards: CardRules;
  readonly deferral: DeferralRules;
  readonly joint: JointRules;
  readonly refusal: RefusalRules;
  readonly escalation: { readonly forwardDays: number; readonly tellDays: number };
  readonly survey: { readonly days: number };
  readonly returning: ReturningRules;
  readonly decision: DecisionRules;
}

/** How days are counted. 期间计算. */
export interface CountingRules {
  /** Whether the day on which a period begins is its first day. 首日计入. */
  readonly firstDayCounts: boolean;
  /** Whether a last day that is no workday moves to the next workday. 末日顺延. */
  readonly roll: boolean;
  /** A filing received on a day off counts from that day, or from the next workday. 节假日收件. */
  readonly receipt: 'actual' | 'nextWorkday';
  /** What 日 and 天 mean where a source does not say. 未注明的日. */
  readonly unspecifiedDay: 'workday' | 'day';
  /** When the last day ends. 末日截止. */
  readonly dueAt: 'endOfDay' | 'closeOfBusiness';
  /** Whether an immediate case taken in on a duty day that is no workday is due the same day. 值班日即办. */
  readonly serviceDayCounts: boolean;
}

/** From receipt to acceptance. 受理. */
export interface AcceptanceRules {
  /** Within how many workdays the applicant is told once what is missing; 0 is on the spot. 一次性告知期限. */
  readonly noticeDays: number;
  /** What follows when nobody was told in time. 逾期不告知. */
  readonly silence: 'deemedAccepted' | 'overdue';
  /** Whether a second notice may name defects of newly handed-in papers. 再次告知. */
  readonly secondNotice: 'newDefectsOnly' | 'never';
  /** How long the applicant may take to supplement; absent where only the notice says. 补正期限. */
  readonly supplementDays?: number;
  /** What becomes of a case that is not supplemented in time. 逾期不补正. */
  readonly supplementExpiry: 'withdrawn' | 'returned' | 'refused';
  /** What incomplete papers make of a case. 材料不齐. */
  readonly incomplete: 'supplement' | 'returned';
  /** Papers that do not hinder the review: accept at once and ask for them all the same. 不影响审查的缺件. */
  readonly minorGaps: 'supplement' | 'acceptAndNotify';
}

/** What stops the clock. 不计入期限. */
export interface PauseRules {
  /** The closed list. 法定事由. */
  readonly reasons: readonly string[];
  /** Whether the day on which a pause begins is left out of the count as well. 起算. */
  readonly interval: 'startDayExcluded' | 'bothInclusive';
  /** A pause of which the applicant was not told in writing: it does not count, or it counts and is flagged. 书面告知. */
  readonly unnotified: 'ineffective' | 'flagged';
}

/** Renewal of a licence. 延续. */
export interface RenewalRules {
  readonly fileBefore: { readonly unit: 'workday' | 'day'; readonly amount: number };
  /** What follows when nothing was decided by the day of expiry. 逾期未决定. */
  readonly silence: 'deemedRenewed' | 'overdue';
}

/** Warnings. 红黄牌. */
export interface CardRules {
  /** The earliest of them shows the yellow card. */
  readonly yellow: readonly YellowRule[];
  /** Case types that get no yellow card. 免黄牌. */
  readonly exempt: readonly string[];
  /** A running pause that was given an end is warned of so many workdays before it. 中止到期提醒. */
  readonly pauseEndsWithin: number;
}

/** Acceptance with secondary papers to follow. 容缺受理. */
export interface DeferralRules {
  readonly allowed: boolean;
  /** 受理 starts the clock, 收件 does not. */
  readonly startsClock: boolean;
  /** The papers must be in so many workdays before the promised day. */
  readonly daysBeforeDue: number;
  /** And within so many workdays of acceptance. */
  readonly most: number;
  /** What becomes of a case whose papers never came. */
  readonly expiry: 'returned' | 'suspended' | 'ended';
  /** Whether a bad credit record excludes the applicant. 失信除外. */
  readonly goodCreditOnly: boolean;
}

/** Several departments on one case. 联办. */
export interface JointRules {
  readonly opinionDays: number;
  /** 逾期不答复. */
  readonly silence: 'agree' | 'overdue';
  /** 缺席会审. */
  readonly absence: 'agree' | 'overdue';
  /** A disagreement without a reason, or an answer outside the list. 无效意见. */
  readonly invalidAnswer: 'agree' | 'rejected';
}

/** Saying no before acceptance. 不予受理、退办. */
export interface RefusalRules {
  readonly clearDays: number;
  readonly complexDays: number;
  /** Whether the refusal is reported and approved before it is given. 否定报备. */
  readonly reportFirst: boolean;
  /** Who signs. 批准人. */
  readonly approver?: string;
}

/** Handing a case back. 退办. */
export interface ReturningRules {
  /** Whether a promised case may still be returned after a survey. 勘察后退办. */
  readonly afterSurvey: boolean;
  /** Who reviews a return on request; absent where nobody does. 复核机构. */
  readonly reviewOffice?: string;
}

/** Deciding. 决定. */
export interface DecisionRules {
  /** Who signs: the officer, or the one signatory of the hall, who is then named. 一支笔. */
  readonly signatory: 'officer' | 'dutyDirector';
}
