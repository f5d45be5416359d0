import type { Consequence } from '@banshi/core';
import { isComplaint, type LetterRecord } from './letter-actions.ts';

/** The least that may follow if this complaint is upheld of somebody, and how many were before. */
export interface LeastGrade {
  readonly earlier: number;
  readonly least: Consequence;
}

/** Returns what the hall would hold the finding to; nothing while nobody is named. 处理下限. */
export function leastGrade(record: LetterRecord, staff: string): LeastGrade | undefined {
  if (!isComplaint(record) || !staff) return undefined;
  const earlier = new Map(Object.entries(record.upheldBefore ?? {})).get(staff) ?? 0;
  const least = record.grades[Math.min(earlier, record.grades.length - 1)];
  return least && { earlier, least };
}
