import type { RatingChannel, RatingPoint } from '../model/rating.ts';
import type {
  EscalationStep,
  RatingFinding,
  RatingReviewOutcome,
  RectificationMeasure,
} from '../model/rectification.ts';
import type { RatingAbout, RatingSaid } from './rating-event.ts';

/** What the log says of what follows a bad rating. 差评整改事件. All words in it are sealed. */
export type RectificationEvent = RectificationOpened | RectificationChange;

/** The first event of its stream, written together with the rating. 差评接收. */
export interface RectificationOpened extends RatingSaid {
  readonly type: 'rectification.open';
  /** 整改单号. */
  readonly id: string;
  readonly caseNumber?: string;
  readonly ticket?: string;
  readonly point: RatingPoint;
  readonly channel: RatingChannel;
  /** 实名评价人, sealed. */
  readonly rater?: string;
  readonly about: RatingAbout;
}

/** Any later event: what the machine accepts. 差评整改变更. */
export type RectificationChange =
  /** 联系评价人. */
  | { readonly type: 'rectification.contact'; readonly words?: string }
  /** 核实. */
  | { readonly type: 'rectification.verify'; readonly finding: RatingFinding; readonly words: string }
  /** 申诉. */
  | { readonly type: 'rectification.appeal'; readonly words: string }
  /** 复核. */
  | { readonly type: 'rectification.review'; readonly outcome: RatingReviewOutcome; readonly words: string }
  /** 确定整改方式. */
  | { readonly type: 'rectification.plan'; readonly measure: RectificationMeasure; readonly words?: string }
  /** 整改完成. */
  | { readonly type: 'rectification.finish'; readonly result: string; readonly evidence: readonly string[] }
  /** 回访. */
  | { readonly type: 'rectification.callBack'; readonly satisfied: boolean; readonly words?: string }
  /** 销号. */
  | { readonly type: 'rectification.close' }
  /** 追评: what the rater said of it later, written together with the rating's own second word. */
  | RectificationFollowedUp
  /** 督办. */
  | { readonly type: 'rectification.escalate'; readonly step: EscalationStep };

/** The rater's second word, where the bad rating is already dealt with. 追评转整改. */
export interface RectificationFollowedUp extends RatingSaid {
  readonly type: 'rectification.followUp';
}
