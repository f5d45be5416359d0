import type { CaseRecord, CaseStage } from '@banshi/core';
import type { Milestone } from './case-tracker.strings.ts';

/** One place on the line, and how the case stands to it. 进度节点. */
export interface Place {
  readonly name: Milestone;
  readonly state: 'past' | 'current' | 'ahead';
}

const WAY: readonly Milestone[] = ['received', 'accepted', 'decided', 'closed'];

/** How many places of the way are behind a case at each stage. */
const BEHIND: Readonly<Partial<Record<CaseStage, number>>> = {
  received: 1,
  awaitingSupplement: 1,
  accepted: 2,
  suspended: 2,
  escalated: 2,
  decided: 3,
  closed: 4,
  archived: 4,
};

/**
 * Returns the line that a case walks along: what is behind it, and the place it is on the way to.
 *
 * 进度. A case that ended otherwise has a line that ends there: nothing is ahead of it any more.
 */
export function placesOf({ stage, steps, acceptedOn, outcome }: CaseRecord): readonly Place[] {
  const behind = BEHIND[stage];
  if (behind !== undefined && !(stage === 'archived' && outcome === undefined))
    return WAY.map((name, index) => ({ name, state: stateAt(index, behind) }));
  const last = endOf(stage, steps);
  const before: Milestone[] = acceptedOn === undefined ? ['received'] : ['received', 'accepted'];
  const decided: Milestone[] = stage === 'revoked' ? ['decided', 'closed'] : [];
  return [
    ...[...before, ...decided].map((name): Place => ({ name, state: 'past' })),
    { name: last, state: stage === 'returnUnderReview' ? 'current' : 'past' },
  ];
}

function stateAt(index: number, behind: number): Place['state'] {
  if (index < behind) return 'past';
  return index === behind ? 'current' : 'ahead';
}

/** An archived case ended as it stood before it was archived. */
function endOf(stage: CaseStage, steps: CaseRecord['steps']): Milestone {
  const ends: readonly Milestone[] = ['returned', 'withdrawn', 'voided', 'revoked'];
  const stages = [...steps.map((step) => step.stage), stage].reverse();
  return ends.find((end) => end === stages.find((one) => ends.some((known) => known === one))) ?? 'returned';
}
