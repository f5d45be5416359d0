import type { PapersToCome } from '../../model/case-document.ts';
import type { CaseContext } from '../../machines/case/case-context.ts';
import type { CaseAccepted, CaseDeclined, CaseNotified, CaseReclassified } from '../../machines/case/case-event.ts';
import { given } from '../given.ts';
import { type Draft, dueDay, limitsOn, type Moment, namesOf, papersOf } from './moment.ts';

/**
 * 受理通知书; and 补正通知书 at the same time where papers are missing that do not hinder the review.
 */
export function onAcceptance(moment: Moment<CaseAccepted>): readonly Draft[] {
  const { event, context } = moment;
  const { minor, commitment, deferred } = event;
  const acceptance = acceptanceOf(moment, {
    ...(commitment && { committed: namesOf(context, commitment.materials) }),
    ...(deferred && outstandingOf(context, deferred.materials)),
  });
  if (!minor?.materials.length) return [acceptance];
  const gaps = namesOf(context, minor.materials).map((material) => ({
    material,
    fault: 'missing' as const,
    remedy: `补交${material}`,
  }));
  const { supplyBy } = minor;
  const consequence = context.rules.deferral.expiry;
  return [acceptance, { kind: 'supplement', gaps, supplyBy, consequence, accepted: true }];
}

/** 视为受理 (行政许可法 32): nobody said anything in time. */
export function onDeemedAcceptance(moment: Moment): readonly Draft[] {
  return [acceptanceOf(moment, { deemed: true })];
}

function acceptanceOf(
  { context, event: { on }, view }: Moment,
  more: Partial<Extract<Draft, { kind: 'acceptance' }>>,
): Draft {
  const { facts, expected } = context;
  const clockWaits = facts.acceptedOn === undefined || undefined;
  return {
    kind: 'acceptance',
    as: expected,
    acceptedOn: facts.acceptedOn ?? on,
    ...given({
      promised: expected === 'immediate' ? undefined : context.limits?.promised,
      due: clockWaits ? undefined : dueDay(limitsOn(context, on, view)),
      clockWaits,
    }),
    ...more,
  };
}

function outstandingOf(context: CaseContext, ids: readonly string[]): { readonly outstanding?: PapersToCome } {
  if (!context.outstanding || ids.length === 0) return {};
  const { supplyBy } = context.outstanding;
  return { outstanding: { materials: namesOf(context, ids), supplyBy, consequence: context.rules.deferral.expiry } };
}

/** 补正通知书: everything at once; a second one names only what was handed in since. */
export function onNotice({ event, before, context }: Moment<CaseNotified>): readonly Draft[] {
  const gaps = event.gaps.map(({ material, fault, remedy }) => ({
    material: namesOf(context, [material])[0]!,
    fault,
    remedy,
  }));
  const again = before.told.length > 0 || undefined;
  const consequence = context.rules.acceptance.supplementExpiry;
  return [{ kind: 'supplement', gaps, supplyBy: event.supplyBy, consequence, ...given({ again }) }];
}

/**
 * 不予受理通知书 where the law knows the ground (行政许可法 32); every other no, and one after acceptance, is a 退件通知书.
 */
export function onDecline({ event, was, context }: Moment<CaseDeclined>): readonly Draft[] {
  const { ground, reason, basis, remedies, competent } = event;
  const no = { ground, reason, basis, remedies, ...given({ competent }) };
  const isUnaccepted = was === 'received' || was === 'awaitingSupplement';
  if (isUnaccepted && (ground === 'notRequired' || ground === 'notCompetent'))
    return [{ kind: 'nonAcceptance', ...no }];
  const { reviewOffice } = context.rules.returning;
  return [{ kind: 'return', ...no, papers: papersOf(context), ...given({ reviewOffice }) }];
}

/** 转办告知书: the day that the applicant was told moves. */
export function onReclassification({ event, context, view }: Moment<CaseReclassified>): readonly Draft[] {
  const { as, reason, on } = event;
  const due = context.facts.acceptedOn === undefined ? undefined : dueDay(limitsOn(context, on, view));
  return [{ kind: 'reclassification', as, reason, ...given({ due }) }];
}
