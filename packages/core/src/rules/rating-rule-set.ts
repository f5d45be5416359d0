import type { ConductType, Consequence } from '../model/complaint.ts';
import type { RatingLevel } from '../model/rating.ts';
import type { DayPeriod } from '../time/add-period.ts';
import type { Citation } from './citation.ts';

/**
 * Everything in which places differ about ratings and what follows them, as one plain object.
 *
 * 好差评规则. It stands apart from the `RuleSet` of a place, because other documents of other years make it.
 */
export interface RatingRuleSet {
  /** `national`, `guangxi`. */
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** 适用地. */
  readonly place: string;
  /** The source of each parameter, by its path. 出处. */
  readonly sources: Readonly<Record<string, Citation>>;
  /**
   * When the acceptance of a case is rated apart from its result; an immediate case has one rating in any event.
   *
   * 受理环节评价: `visit` where a person came to the hall for it (现场一次一评), `always`, `never`.
   */
  readonly acceptance: 'visit' | 'always' | 'never';
  /** Days after the end in which a rating may be given; absent where there is no end. 评价期限. */
  readonly windowDays?: number;
  /** Days after the first rating in which one more may be given; absent where there is no end. 追评期限. */
  readonly followUpDays?: number;
  /** Which of two ratings counts. 追评计入. */
  readonly counts: 'latest' | 'first';
  /**
   * The level that stands in for a rating nobody gave, so many days after the end; absent where none does. 默认评价.
   *
   * Such a record is of its own kind and in no active rate (国办发〔2019〕51号: of the citizen's own will).
   */
  readonly byDefault?: { readonly level: RatingLevel; readonly afterDays: number };
  /** How a level is scored where a place scores. 分值. */
  readonly scores?: Readonly<Record<RatingLevel, number>>;
  /** Ratings are shown to the rated so many at a time. 成批公示. */
  readonly batch: number;
  /**
   * Whether everybody may see the figures of each person who serves, in the same batches; who oversees sees them anyway.
   *
   * 个人评价公示. A township put them on its wall (三州乡「评分」); no national text that was read asks for it.
   */
  readonly publishPersons: boolean;
  readonly rectification: RectificationRules;
  readonly complaints: ComplaintRules;
  /** How suggestions are dealt with. 意见建议办理. */
  readonly suggestions: {
    /** To answer, from the day of receipt. 答复. */
    readonly answer: DayPeriod;
  };
  /** How review meetings are dealt with. 评议会. */
  readonly meetings: {
    /** To publish what came of one, from its day. 公示. */
    readonly publish: DayPeriod;
  };
  /** So many workdays before the last an entry of a ledger shows its yellow card. 台账黄牌. */
  readonly warnWorkdays: number;
}

/** How fast a bad rating is dealt with. 差评整改期限. */
export interface RectificationRules {
  /** To contact a rater who gave a name. 联系核实. */
  readonly contact: DayPeriod;
  /** To finish; calendar days do not move off a day of rest. 整改. */
  readonly finish: DayPeriod;
  /** What a failed call-back does to the limit; the figures always go by the first. 重办期限. */
  readonly reopened: 'newLimit' | 'sameLimit';
  /** Whether who closes or reviews must be another than who dealt with it. 办核分离. */
  readonly separateChecker: boolean;
}

/** How complaints are dealt with. 投诉办理. */
export interface ComplaintRules {
  /** To decide whether it is taken up. 受理. */
  readonly accept: DayPeriod;
  /** To answer, from the day of receipt. 答复. */
  readonly answer: DayPeriod;
  /** Months within which earlier upheld complaints of one person count. 累计期间. */
  readonly countsFor: number;
  /** What the first, second … upheld complaint of a kind leads to; the last stands for all later ones. 分级处理. */
  readonly consequences: Readonly<Record<ConductType, readonly Consequence[]>>;
}
