import { HANDLING_SYSTEM_RULES } from '../../rules/handling-systems.ts';
import type { CaseFacts } from '../../rules/case-facts.ts';
import type { DeferredPapers } from '../../model/case-papers.ts';
import type { CaseAccepted, CaseNotified, CaseReclassified, CaseReported, CaseSupplied } from './case-event.ts';
import { type CaseContext, periodsOf } from './case-context.ts';

type Kept = Partial<CaseContext>;

/** 补交: what is handed in is in hand, and may itself be found wanting. */
export function keepSupply(context: CaseContext, { materials: supplied, on }: CaseSupplied): Kept {
  const materials = context.materials.map((one) => (supplied.includes(one.id) ? { ...one, given: true } : one));
  const fresh = context.told.length > 0 ? [...new Set([...context.fresh, ...supplied])] : context.fresh;
  const complete = materials.every(({ required, given }) => !required || given);
  const left = context.outstanding?.materials.filter((id) => !supplied.includes(id)) ?? [];
  const outstanding = context.outstanding && left.length > 0 ? { ...context.outstanding, materials: left } : undefined;
  const facts = factsAfterSupply(context, on, complete, left.length === 0);
  return { on, materials, fresh, facts, ...(context.outstanding && { outstanding }) };
}

/** The clock starts once everything asked for is in (行政许可法 32); by some rules, also once everything deferred is. */
function factsAfterSupply(
  { facts, rules, outstanding }: CaseContext,
  on: CaseSupplied['on'],
  complete: boolean,
  followed: boolean,
): CaseFacts {
  if (outstanding) {
    if (!followed || rules.deferral.startsClock) return facts;
    return { ...facts, acceptedOn: on, supplement: { ...facts.supplement!, suppliedOn: on } };
  }
  return facts.supplement && complete ? { ...facts, supplement: { ...facts.supplement, suppliedOn: on } } : facts;
}

/** 一次性告知: a faulty paper is as good as missing until it is replaced. */
export function keepNotice(context: CaseContext, { gaps, supplyBy, on }: CaseNotified): Kept {
  const faulty = new Set(gaps.map(({ material }) => material));
  const { suppliedOn: _, ...first } = context.facts.supplement ?? { issuedOn: on };
  return {
    on,
    caseType: 'supplement',
    materials: context.materials.map((one) => (faulty.has(one.id) ? { ...one, given: false } : one)),
    told: [...context.told, ...gaps],
    fresh: [],
    supplyBy,
    facts: { ...context.facts, caseType: 'supplement', supplement: first },
  };
}

/** 受理: it is what it was accepted as from now on, and its officer answers for it. */
export function keepAcceptance(context: CaseContext, event: CaseAccepted): Kept {
  const { on, as, officer, deferred, minor, commitment } = event;
  const outstanding = outstandingOf(deferred, minor);
  const startsClock = !deferred || context.rules.deferral.startsClock;
  const startsOn = context.facts.supplement?.suppliedOn ?? on;
  return {
    on,
    caseType: as,
    expected: as,
    officer,
    answerable: { staff: officer, since: on, because: 'accepted' },
    ...(outstanding && { outstanding }),
    ...(commitment && { commitment }),
    facts: {
      ...context.facts,
      caseType: as,
      limits: periodsOf(context.limits, as),
      // Where taking papers in does not start the clock, it waits for the rest as for any supplement.
      ...(startsClock ? { acceptedOn: startsOn } : { supplement: { issuedOn: on } }),
    },
  };
}

function outstandingOf(...papers: readonly (DeferredPapers | undefined)[]): DeferredPapers | undefined {
  const some = papers.filter((one) => one !== undefined).filter(({ materials }) => materials.length > 0);
  if (some.length === 0) return undefined;
  const materials = [...new Set(some.flatMap((one) => one.materials))];
  const supplyBy = some.map((one) => one.supplyBy).sort()[0]!;
  return { materials, supplyBy };
}

/** 视为受理 (行政许可法 32): nobody was told in time, so it is accepted, from the day its papers were received. */
export function keepDeemedAcceptance(context: CaseContext, { on }: { readonly on: CaseAccepted['on'] }): Kept {
  const { expected, facts } = context;
  return {
    on,
    caseType: expected,
    deemed: true,
    facts: { ...facts, caseType: expected, acceptedOn: facts.receivedOn },
  };
}

/** 转办: the clock goes on from the first acceptance (TYPE-03). */
export function keepReclassification(context: CaseContext, { on, as }: CaseReclassified): Kept {
  const handling = as === 'joint' ? 'joint' : HANDLING_SYSTEM_RULES[context.system].handling;
  const limits = periodsOf(context.limits, as);
  return { on, caseType: as, expected: as, facts: { ...context.facts, caseType: as, handling, limits } };
}

/** 否定报备. */
export function keepReport(_: CaseContext, report: CaseReported): Kept {
  return { on: report.on, report };
}

/** Nothing but that the day went on. */
export function keepDay(_: CaseContext, { on }: { readonly on: CaseAccepted['on'] }): Kept {
  return { on };
}
