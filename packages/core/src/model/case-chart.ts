import type { CaseChangeType } from './case-commands.ts';
import type { CaseStage } from './case-record.ts';

/** The shape of a case machine: what a flow chart is drawn from. 流程图数据. */
export interface CaseChart {
  /** Where a case begins. */
  readonly initial: string;
  readonly nodes: readonly ChartNode[];
  readonly moves: readonly ChartMove[];
}

/** One state of a case machine. 状态. */
export interface ChartNode {
  /** `promised.reviewing`. */
  readonly id: string;
  /** The state around it. */
  readonly parent?: string;
  /** Where a case in it stands; absent of a state that only holds others. */
  readonly stage?: CaseStage;
  /** Nothing is left to do. 终点. */
  readonly settled?: boolean;
}

/** One move from a state, or from any state within it, to another. 流转. */
export interface ChartMove {
  readonly from: string;
  readonly to: string;
  readonly event: CaseChangeType | 'day.begin';
  /** The guard of the machine, which asks for what `CASE_REQUIREMENTS` lists under the name. 准许条件. */
  readonly guard?: string;
  /** What the guard asks of: the type of an acceptance, or what the rules make of a lapse. */
  readonly of?: string;
}
/** The chart of the whole case. 办件流程图数据. Written by `scripts/case-chart.ts`; a test keeps it equal to the machine's definition. */
export const CASE_CHART: CaseChart = {
  initial: 'received',
  nodes: [
    { id: 'received', stage: 'received' },
    { id: 'supplement', stage: 'awaitingSupplement' },
    { id: 'immediate', stage: 'accepted' },
    { id: 'promised' },
    { id: 'promised.reviewing', parent: 'promised', stage: 'accepted' },
    { id: 'promised.suspended', parent: 'promised', stage: 'suspended' },
    { id: 'promised.escalated', parent: 'promised', stage: 'escalated' },
    { id: 'joint' },
    { id: 'joint.reviewing', parent: 'joint', stage: 'accepted' },
    { id: 'joint.suspended', parent: 'joint', stage: 'suspended' },
    { id: 'decided', stage: 'decided' },
    { id: 'closed', stage: 'closed', settled: true },
    { id: 'returned' },
    { id: 'returned.issued', parent: 'returned', stage: 'returned', settled: true },
    { id: 'returned.underReview', parent: 'returned', stage: 'returnUnderReview' },
    { id: 'withdrawn', stage: 'withdrawn', settled: true },
    { id: 'voided', stage: 'voided', settled: true },
    { id: 'revoked', stage: 'revoked', settled: true },
    { id: 'archived', stage: 'archived', settled: true },
  ],
  moves: [
    { from: 'received', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'received', to: 'withdrawn', event: 'case.withdraw', guard: 'mayWithdraw' },
    { from: 'received', to: 'immediate', event: 'case.accept', guard: 'acceptsAs', of: 'immediate' },
    { from: 'received', to: 'promised.reviewing', event: 'case.accept', guard: 'acceptsAs', of: 'promised' },
    { from: 'received', to: 'joint.reviewing', event: 'case.accept', guard: 'acceptsAs', of: 'joint' },
    { from: 'received', to: 'immediate', event: 'day.begin', guard: 'isDeemedAccepted', of: 'immediate' },
    { from: 'received', to: 'promised.reviewing', event: 'day.begin', guard: 'isDeemedAccepted', of: 'promised' },
    { from: 'received', to: 'joint.reviewing', event: 'day.begin', guard: 'isDeemedAccepted', of: 'joint' },
    { from: 'received', to: 'returned.issued', event: 'case.decline', guard: 'mayDecline' },
    { from: 'received', to: 'supplement', event: 'case.notify', guard: 'mayNotify' },
    { from: 'supplement', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'supplement', to: 'received', event: 'case.supply', guard: 'completes' },
    { from: 'supplement', to: 'withdrawn', event: 'case.withdraw', guard: 'mayWithdraw' },
    { from: 'supplement', to: 'returned.issued', event: 'case.decline', guard: 'mayDecline' },
    { from: 'supplement', to: 'withdrawn', event: 'day.begin', guard: 'supplementLapses', of: 'withdrawn' },
    { from: 'supplement', to: 'returned.issued', event: 'day.begin', guard: 'supplementLapses', of: 'returned' },
    { from: 'supplement', to: 'decided', event: 'day.begin', guard: 'supplementLapses', of: 'refused' },
    { from: 'immediate', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'immediate', to: 'withdrawn', event: 'case.withdraw', guard: 'mayWithdraw' },
    { from: 'immediate', to: 'promised.reviewing', event: 'case.reclassify', guard: 'reclassifiesAs', of: 'promised' },
    { from: 'immediate', to: 'joint.reviewing', event: 'case.reclassify', guard: 'reclassifiesAs', of: 'joint' },
    { from: 'immediate', to: 'returned.issued', event: 'day.begin', guard: 'deferralLapses', of: 'returned' },
    { from: 'immediate', to: 'withdrawn', event: 'day.begin', guard: 'deferralLapses', of: 'ended' },
    { from: 'immediate', to: 'decided', event: 'case.decide', guard: 'mayDecide' },
    { from: 'promised', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'promised', to: 'withdrawn', event: 'case.withdraw', guard: 'mayWithdraw' },
    { from: 'promised', to: 'joint.reviewing', event: 'case.reclassify', guard: 'reclassifiesAs', of: 'joint' },
    { from: 'promised', to: 'returned.issued', event: 'day.begin', guard: 'deferralLapses', of: 'returned' },
    { from: 'promised', to: 'withdrawn', event: 'day.begin', guard: 'deferralLapses', of: 'ended' },
    { from: 'promised.reviewing', to: 'decided', event: 'case.decide', guard: 'mayDecide' },
    { from: 'promised.reviewing', to: 'returned.issued', event: 'case.decline', guard: 'maySendBack' },
    { from: 'promised.reviewing', to: 'promised.suspended', event: 'case.pause', guard: 'mayPause' },
    { from: 'promised.reviewing', to: 'promised.escalated', event: 'case.escalate', guard: 'mayEscalate' },
    {
      from: 'promised.reviewing',
      to: 'promised.suspended',
      event: 'day.begin',
      guard: 'deferralLapses',
      of: 'suspended',
    },
    { from: 'promised.reviewing', to: 'returned.issued', event: 'day.begin', guard: 'deferralLapses', of: 'returned' },
    { from: 'promised.reviewing', to: 'withdrawn', event: 'day.begin', guard: 'deferralLapses', of: 'ended' },
    { from: 'promised.suspended', to: 'promised.reviewing', event: 'case.resume', guard: 'mayResume' },
    { from: 'promised.escalated', to: 'promised.reviewing', event: 'case.answer', guard: 'mayAnswer' },
    { from: 'joint', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'joint', to: 'withdrawn', event: 'case.withdraw', guard: 'mayWithdraw' },
    { from: 'joint', to: 'promised.reviewing', event: 'case.reclassify', guard: 'reclassifiesAs', of: 'promised' },
    { from: 'joint', to: 'returned.issued', event: 'day.begin', guard: 'deferralLapses', of: 'returned' },
    { from: 'joint', to: 'withdrawn', event: 'day.begin', guard: 'deferralLapses', of: 'ended' },
    { from: 'joint.reviewing', to: 'decided', event: 'case.decide', guard: 'mayDecideJointly' },
    { from: 'joint.reviewing', to: 'returned.issued', event: 'case.decline', guard: 'maySendBack' },
    { from: 'joint.reviewing', to: 'joint.suspended', event: 'case.pause', guard: 'mayPause' },
    { from: 'joint.suspended', to: 'joint.reviewing', event: 'case.resume', guard: 'mayResume' },
    { from: 'decided', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'decided', to: 'closed', event: 'case.deliver', guard: 'mayDeliver' },
    { from: 'closed', to: 'revoked', event: 'case.verify', guard: 'revokes' },
    { from: 'closed', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'closed', to: 'archived', event: 'case.archive', guard: 'mayArchive' },
    { from: 'returned.issued', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'returned.issued', to: 'returned.underReview', event: 'case.requestReview', guard: 'mayRequestReview' },
    { from: 'returned.issued', to: 'archived', event: 'case.archive', guard: 'mayArchive' },
    { from: 'returned.underReview', to: 'voided', event: 'case.void', guard: 'mayVoid' },
    { from: 'returned.underReview', to: 'received', event: 'case.review', guard: 'overturns' },
    { from: 'returned.underReview', to: 'returned.issued', event: 'case.review', guard: 'mayReview' },
    { from: 'withdrawn', to: 'archived', event: 'case.archive', guard: 'mayArchive' },
    { from: 'revoked', to: 'archived', event: 'case.archive', guard: 'mayArchive' },
  ],
};
