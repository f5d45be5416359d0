import { type OverdueCase, toIsoDate } from '@banshi/core';
import { overdueCases } from '@banshi/core/projections';
import { servedNames } from './case-access.ts';
import type { HallContext } from './command-rule.ts';

/** Returns the limits that are over or about to be: of the whole hall, or of the departments that a window serves. 超期件. */
export function readOverdue({ hall, view, caseView, now }: HallContext, window?: string): readonly OverdueCase[] {
  const all = overdueCases(view.cases, caseView(toIsoDate(now())));
  if (window === undefined) return all;
  const names = servedNames(hall, window);
  return all.filter((one) => one.window === window || names.includes(one.department));
}
