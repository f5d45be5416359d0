import type {
  Done,
  EscalationStep,
  LedgerRef,
  RatingFinding,
  RatingReviewOutcome,
  RectificationMeasure,
} from './rectification.ts';

/** What can be done about a bad rating. 差评整改命令. */
export interface RectificationCommands {
  /** 联系评价人. It keeps the limit of contact, so it says how the rater was reached and what came of it. */
  'rectification.contact': { readonly input: LedgerRef & { readonly words: string }; readonly result: Done };
  /** 核实. A mistaken or malicious one goes to a review by somebody else. */
  'rectification.verify': {
    readonly input: LedgerRef & { readonly finding: RatingFinding; readonly words: string };
    readonly result: Done;
  };
  /** 申诉. The unit says that a rating found valid is mistaken or malicious. */
  'rectification.appeal': { readonly input: LedgerRef & { readonly words: string }; readonly result: Done };
  /** 复核. `excluded` takes the rating out of every rate; it stays in the ledger. */
  'rectification.review': {
    readonly input: LedgerRef & { readonly outcome: RatingReviewOutcome; readonly words: string };
    readonly result: Done;
  };
  /** 确定整改方式. */
  'rectification.plan': {
    readonly input: LedgerRef & { readonly measure: RectificationMeasure; readonly words?: string };
    readonly result: Done;
  };
  /** 整改完成. With its result, evidence, and the answer to the rater. */
  'rectification.finish': {
    readonly input: LedgerRef & { readonly result: string; readonly evidence: readonly string[] };
    readonly result: Done;
  };
  /** 回访. A rater who is not satisfied reopens it. */
  'rectification.callBack': {
    readonly input: LedgerRef & { readonly satisfied: boolean; readonly words?: string };
    readonly result: Done;
  };
  /** 销号. Of an anonymous one, which nobody can call back; by somebody other than who finished it. */
  'rectification.close': { readonly input: LedgerRef; readonly result: Done };
  /** 督办. */
  'rectification.escalate': {
    readonly input: LedgerRef & { readonly step: EscalationStep };
    readonly result: Done;
  };
}

/** Every name of {@link RectificationCommands}. 差评整改命令名. */
export const RECTIFICATION_COMMANDS = [
  'rectification.contact',
  'rectification.verify',
  'rectification.appeal',
  'rectification.review',
  'rectification.plan',
  'rectification.finish',
  'rectification.callBack',
  'rectification.close',
  'rectification.escalate',
] as const satisfies readonly (keyof RectificationCommands)[];
