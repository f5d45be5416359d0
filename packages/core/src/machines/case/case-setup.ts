import { assign, setup } from 'xstate';
import type { CaseStage } from '../../model/case-record.ts';
import type { AcceptedCaseType } from '../../model/case-papers.ts';
import type { CaseChange } from './case-event.ts';
import type { CaseContext, CaseInput } from './case-context.ts';
import { CASE_REQUIREMENTS, type CaseRequirementName } from './case-requirements.ts';
import { problemOf, type Requirement } from './check.ts';
import * as end from './keep-end.ts';
import * as intake from './keep-intake.ts';
import * as review from './keep-review.ts';

type Guarded = { readonly context: CaseContext; readonly event: CaseChange };
type Expiry = CaseContext['rules']['acceptance']['supplementExpiry'];
type DeferralExpiry = CaseContext['rules']['deferral']['expiry'];

/** What every case machine is built from: its words, its guards, and what each event leaves behind. 办件状态机的构件. */
export const caseSetup = setup({
  types: {} as {
    context: CaseContext;
    input: CaseInput;
    events: CaseChange;
    tags: CaseStage | 'settled';
  },
  guards: {
    ...guardsOf(CASE_REQUIREMENTS),
    /** 受理为. */
    acceptsAs: guardFor(CASE_REQUIREMENTS.mayAccept, isAs),
    /** 转为. */
    reclassifiesAs: guardFor(CASE_REQUIREMENTS.mayReclassify, isAs),
    /** Everything required is in hand once these are handed in. 补齐. */
    completes: guardFor(
      CASE_REQUIREMENTS.maySupply,
      ({ context, event }) =>
        event.type === 'case.supply' &&
        context.materials.every(({ id, required, given }) => !required || given || event.materials?.includes(id)),
    ),
    /** Nobody was told in time, and the rules take that for an acceptance. 视为受理 (行政许可法 32). */
    isDeemedAccepted: ({ context, event }, { as }: { readonly as: AcceptedCaseType }) =>
      context.expected === as &&
      event.on > context.noticeBy &&
      context.told.length === 0 &&
      context.review === undefined &&
      context.rules.acceptance.silence === 'deemedAccepted',
    /** 逾期未补正. */
    supplementLapses: ({ context, event }, { into }: { readonly into: Expiry }) =>
      context.supplyBy !== undefined &&
      event.on > context.supplyBy &&
      context.rules.acceptance.supplementExpiry === into,
    /** 容缺材料逾期未补. */
    deferralLapses: ({ context, event }, { into }: { readonly into: DeferralExpiry }) =>
      context.outstanding !== undefined &&
      event.on > context.outstanding.supplyBy &&
      context.rules.deferral.expiry === into,
    /** 会办逾期. */
    opinionsLapse: ({ context, event }) => context.opinions.some((one) => review.isSilent(one, event.on)),
    overturns: guardFor(
      CASE_REQUIREMENTS.mayReview,
      ({ event }) => event.type === 'case.review' && event.result === 'overturned',
    ),
    revokes: guardFor(
      CASE_REQUIREMENTS.mayVerify,
      ({ event }) => event.type === 'case.verify' && event.consequence === 'revocation',
    ),
  },
  actions: {
    keepDay: keep(intake.keepDay),
    keepSupply: keep(intake.keepSupply),
    keepNotice: keep(intake.keepNotice),
    keepAcceptance: keep(intake.keepAcceptance),
    keepDeemedAcceptance: keep(intake.keepDeemedAcceptance),
    keepReclassification: keep(intake.keepReclassification),
    keepReport: keep(intake.keepReport),
    keepReturn: keep(end.keepReturn),
    keepLapse: keep(end.keepLapse),
    keepDeferralLapse: keep(end.keepDeferralLapse),
    keepReviewRequest: keep(end.keepReviewRequest),
    keepReopening: keep(end.keepReopening),
    keepPause: keep(review.keepPause),
    keepResumption: keep(review.keepResumption),
    keepExtension: keep(review.keepExtension),
    keepSurvey: keep(review.keepSurvey),
    keepEscalation: keep(review.keepEscalation),
    keepAnswer: keep(review.keepAnswer),
    keepTelling: keep(review.keepTelling),
    keepConsultation: keep(review.keepConsultation),
    keepOpinion: keep(review.keepOpinion),
    keepMeeting: keep(review.keepMeeting),
    keepSilence: keep(review.keepSilence),
    keepDecision: keep(review.keepDecision),
    keepBill: keep(end.keepBill),
    keepPayment: keep(end.keepPayment),
    keepHandOver: keep(end.keepHandOver),
    keepDelivery: keep(end.keepDelivery),
    keepVerification: keep(end.keepVerification),
  },
});

function isAs({ event }: Guarded, { as }: { readonly as: AcceptedCaseType }): boolean {
  return 'as' in event && event.as === as;
}

function keep<TEvent>(next: (context: CaseContext, event: TEvent) => Partial<CaseContext>) {
  return assign<CaseContext, CaseChange, TEvent, CaseChange, never>(({ context }, event) => next(context, event));
}

function guardsOf(table: typeof CASE_REQUIREMENTS) {
  return Object.fromEntries(
    Object.entries<Requirement<never>>(table).map(([name, requirement]) => [name, guardFor(requirement)]),
  ) as unknown as Record<CaseRequirementName, (guarded: Guarded) => boolean>;
}

/** A guard that holds when its requirement does, and `only` too; asked why not, the requirement answers. */
function guardFor<TParams = void>(
  requirement: Requirement<never>,
  only: (guarded: Guarded, params: TParams) => boolean = () => true,
) {
  const guard = (guarded: Guarded, params: TParams) =>
    only(guarded, params) && problemOf(requirement, guarded.context, guarded.event) === undefined;
  return Object.assign(guard, { requirement });
}
