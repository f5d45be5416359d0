import type {
  CaseAccepted,
  CaseAnswered,
  CaseArchived,
  CaseBilled,
  CaseConsulted,
  CaseDecided,
  CaseDeclined,
  CaseDelivered,
  CaseEscalated,
  CaseExtended,
  CaseHandedOver,
  CaseMet,
  CaseNotified,
  CaseOpinion,
  CasePaid,
  CasePaused,
  CaseReclassified,
  CaseReported,
  CaseResumed,
  CaseReviewRequested,
  CaseReviewed,
  CaseSupplied,
  CaseSurveyed,
  CaseTold,
  CaseVerified,
  CaseVoided,
  CaseWithdrawn,
} from './case-event.ts';
import type { Requirement } from './check.ts';
import * as intake from './intake-checks.ts';
import * as no from './no-checks.ts';
import * as review from './review-checks.ts';

/**
 * What must hold before each event is accepted, by the name of the guard in the charts.
 *
 * 准许条件. The guards of the machines are made from this table and so are the reasons that a screen gives.
 */
export const CASE_REQUIREMENTS = {
  maySupply: { words: [intake.suppliesKnownPapers] } satisfies Requirement<CaseSupplied>,
  mayNotify: {
    standing: [intake.noticesAreGiven, intake.mayTellAgain],
    words: [intake.tellsEverythingOnce],
  } satisfies Requirement<CaseNotified>,
  mayReport: { words: [no.reportsInFull] } satisfies Requirement<CaseReported>,
  mayAccept: {
    words: [
      intake.suitsItsSystem,
      intake.namesAnOfficer,
      intake.defersOnlyWhatItMay,
      intake.commitsInWriting,
      intake.isComplete,
    ],
  } satisfies Requirement<CaseAccepted>,
  mayDecline: {
    standing: [no.isReportedFirst],
    words: [no.hasAGround, no.saysNoInFull],
  } satisfies Requirement<CaseDeclined>,
  maySendBack: {
    standing: [no.maySendBack, no.isReportedFirst],
    words: [no.hasAGround, no.saysNoInFull],
  } satisfies Requirement<CaseDeclined>,
  mayReclassify: { words: [review.mayBecome, no.statesAReason] } satisfies Requirement<CaseReclassified>,
  mayPause: { words: [review.hasAPauseBasis, review.saysHowLong] } satisfies Requirement<CasePaused>,
  mayResume: {} satisfies Requirement<CaseResumed>,
  mayExtend: {
    standing: [review.mayExtendAgain],
    words: [review.extendsLawfully],
  } satisfies Requirement<CaseExtended>,
  maySurvey: { words: [review.isSurveyedByTwo] } satisfies Requirement<CaseSurveyed>,
  mayEscalate: {
    standing: [review.isEscalatedMatter, review.hasBegunItsClock],
    words: [review.namesASuperior],
  } satisfies Requirement<CaseEscalated>,
  mayAnswer: { words: [review.hasAnOutcome] } satisfies Requirement<CaseAnswered>,
  mayTell: { standing: [review.hasAnAnswerToTell] } satisfies Requirement<CaseTold>,
  mayConsult: { words: [review.asksSomebody] } satisfies Requirement<CaseConsulted>,
  mayOpine: {
    standing: [review.waitsForOpinions],
    words: [review.isAsked, review.answersValidly],
  } satisfies Requirement<CaseOpinion>,
  mayMeet: { standing: [review.waitsForOpinions] } satisfies Requirement<CaseMet>,
  mayDecide: {
    standing: [review.hasTheSuperiorsAnswer, review.hasBegunItsClock],
    words: [
      review.hasAnOutcome,
      review.followsTheSuperior,
      review.reportsARefusal,
      review.decidesInWriting,
      review.isSigned,
    ],
  } satisfies Requirement<CaseDecided>,
  mayDecideJointly: {
    standing: [review.hasAllOpinions, review.hasBegunItsClock],
    words: [review.hasAnOutcome, review.reportsARefusal, review.decidesInWriting, review.isSigned],
  } satisfies Requirement<CaseDecided>,
  mayBill: { standing: [review.isNotBilled], words: [review.chargesByLaw] } satisfies Requirement<CaseBilled>,
  mayPay: { standing: [review.isToBePaid] } satisfies Requirement<CasePaid>,
  mayDeliver: {
    standing: [review.hasEverything, review.isPaid],
    words: [review.namesItsWay],
  } satisfies Requirement<CaseDelivered>,
  mayWithdraw: {} satisfies Requirement<CaseWithdrawn>,
  mayVoid: { words: [no.statesAReason, no.isApproved] } satisfies Requirement<CaseVoided>,
  mayHandOver: { words: [review.namesSomebody] } satisfies Requirement<CaseHandedOver>,
  mayRequestReview: {
    standing: [no.hasAReviewOffice],
    words: [no.statesAGround],
  } satisfies Requirement<CaseReviewRequested>,
  mayReview: { words: [no.statesAReason] } satisfies Requirement<CaseReviewed>,
  mayVerify: {
    standing: [review.hasACommitment],
    words: [review.answersABrokenCommitment],
  } satisfies Requirement<CaseVerified>,
  mayArchive: {} satisfies Requirement<CaseArchived>,
} as const;

/** The name of a guard of a case machine. */
export type CaseRequirementName = keyof typeof CASE_REQUIREMENTS;
