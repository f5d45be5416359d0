import type { Actor, CaseChangeType, CasePermissions, CaseRecord, Refusal } from '@banshi/core';
import { hasInHand, mayApply, rolesFor, speaksFor } from './case-access.ts';
import type { HallContext } from './command-rule.ts';

/**
 * Returns a case as one actor sees it: what is not theirs to do is left out.
 *
 * 按身份可办. The machine says what the case allows, this who may do it, so that a screen offers nothing that the hall would
 * refuse. An opinion that another window has to give stays, with that as its reason.
 */
export function caseSeenBy(record: CaseRecord, actor: Actor, { hall, settings }: HallContext): CaseRecord {
  const hasIt = hasInHand(hall, actor, { window: record.steps[0]?.window, guide: record.guide });
  const spoken = actor.role === 'clerk' ? record.speaksFor.filter((one) => speaksFor(hall, actor, one, hasIt)) : [];
  const standing = (type: CaseChangeType, now: Refusal | 'allowed'): Refusal | 'allowed' | undefined => {
    if (!rolesFor(type).includes(actor.role)) return undefined;
    if (actor.role === 'applicant') return mayApply({ settings }, type) ? now : undefined;
    if (actor.role === 'supervisor') return now;
    if (type !== 'case.opine') return hasIt ? now : undefined;
    if (spoken.length > 0 || (hasIt && record.speaksFor.length === 0)) return now;
    return hasIt ? 'not-your-department' : undefined;
  };
  return { ...record, speaksFor: spoken, permitted: narrowed(record.permitted, standing) };
}

function narrowed(
  permitted: CasePermissions,
  standing: (type: CaseChangeType, now: Refusal | 'allowed') => Refusal | 'allowed' | undefined,
): CasePermissions {
  const all = Object.entries(permitted) as [CaseChangeType, Refusal | 'allowed'][];
  return Object.fromEntries(
    all.flatMap(([type, now]) => {
      const then = standing(type, now);
      return then === undefined ? [] : [[type, then]];
    }),
  );
}
