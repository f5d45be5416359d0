import type { DayBegun } from '../../machines/case/case-event.ts';
import { given } from '../given.ts';
import { onDeemedAcceptance } from './intake-documents.ts';
import { basisOf, type Draft, type Moment, namesOf, papersOf, textsOf } from './moment.ts';
import { decisionOf } from './review-documents.ts';

/** What a day that begins makes of a case: silence accepts, and what never came ends it or stops it. 日初. */
export function onDay(moment: Moment<DayBegun>): readonly Draft[] {
  const { was, stage, context } = moment;
  if (was === stage) return [];
  if (was === 'received') return onDeemedAcceptance(moment);
  const lapse = lapseOf(moment);
  switch (stage) {
    case 'withdrawn':
      return [{ kind: 'lapse', ...lapse, supplyBy: lapse.supplyBy, papers: papersOf(context) }];
    case 'returned': {
      const { reason, basis, remedies } = lapse;
      const { reviewOffice } = context.rules.returning;
      const papers = papersOf(context);
      return [{ kind: 'return', ground: 'lapsed', reason, basis, remedies, papers, ...given({ reviewOffice }) }];
    }
    case 'decided':
      return [decisionOf(moment, { reason: lapse.reason, basis: lapse.basis, remedies: lapse.remedies })];
    case 'suspended': {
      const materials = namesOf(context, context.outstanding?.materials ?? []);
      return [{ kind: 'suspension', reason: lapse.reason, basis: lapse.basis, from: context.on, materials }];
    }
    default:
      return [];
  }
}

/** Why the rules ended it, on what ground, and what can be done about it. 逾期的理由、依据、救济途径. */
function lapseOf({ was, before, issued, view }: Moment) {
  const texts = textsOf(view);
  const isIntake = was === 'awaitingSupplement';
  const told = issued.filter(({ kind }) => kind === (isIntake ? 'supplement' : 'acceptance')).at(-1);
  const path = isIntake ? 'acceptance.supplementExpiry' : 'deferral.expiry';
  const bases = [basisOf(view, path), told && texts.asTold(told.number)].filter((one) => one !== undefined);
  return {
    reason: isIntake ? texts.notSupplied : texts.deferredNotSupplied,
    basis: bases.join('；'),
    remedies: texts.remedies,
    supplyBy: (isIntake ? before.supplyBy : before.outstanding?.supplyBy)!,
  };
}
