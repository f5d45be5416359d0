import { type IsoDate, toIsoDate } from '@banshi/core';
import type { ComplaintSent } from '@banshi/core/machines';
import { complaintRecord } from '@banshi/core/projections';
import type { HallContext } from './command-rule.ts';

/**
 * Returns how many other complaints of the same conduct were upheld within the months that count, by staff.
 *
 * 累计. What an upheld one leads to depends on it (分级处理). For those who oversee alone.
 */
export function upheldBefore(
  { view, ratingRules: rules, calendar, now }: HallContext,
  id: string,
  conduct: ComplaintSent['conduct'],
): Readonly<Record<string, number>> {
  const today: IsoDate = toIsoDate(now());
  const since = new Date(`${today}T00:00:00+08:00`);
  since.setUTCMonth(since.getUTCMonth() - rules.complaints.countsFor);
  const counts = new Map<string, number>();
  for (const entries of view.ledgers.entries.complaint.values()) {
    const one = complaintRecord(entries, { rules, calendar, today });
    if (!one?.upheld || one.staff === undefined || one.id === id || one.conduct !== conduct) continue;
    if (one.at >= since.toISOString()) counts.set(one.staff, (counts.get(one.staff) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
