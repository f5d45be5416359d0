import type { OverdueCase } from '@banshi/core';
import type { OverdueColumn } from './overdue-list.strings.ts';

/** What the list is narrowed to; empty is everything. 筛选条件. */
export interface OverdueFilter {
  readonly department: string;
  readonly window: string;
  readonly limit: string;
  readonly state: string;
}

/** By what the list is sorted. 排序. */
export interface OverdueOrder {
  readonly by: OverdueColumn;
  readonly descending: boolean;
}

/** Returns the entries that suit a filter, in an order; what is equal stays as it came. 筛选与排序. */
export function arrange(
  cases: readonly OverdueCase[],
  filter: OverdueFilter,
  { by, descending }: OverdueOrder,
): readonly OverdueCase[] {
  const sign = descending ? -1 : 1;
  return cases.filter((one) => suits(one, filter)).sort((one, other) => sign * compare(one, other, by));
}

/** Whether a limit is over: on its last day it is not. 已超期. */
export function isOver({ workdaysOver }: OverdueCase): boolean {
  return workdaysOver > 0;
}

function suits(one: OverdueCase, { department, window, limit, state }: OverdueFilter): boolean {
  return (
    (!department || one.department === department) &&
    (!window || one.window === window) &&
    (!limit || one.limit === limit) &&
    (!state || isOver(one) === (state === 'over'))
  );
}

function compare(one: OverdueCase, other: OverdueCase, by: OverdueColumn): number {
  if (by === 'over') return one.workdaysOver - other.workdaysOver;
  const [first, second] = [one, other].map((entry) => (by === 'answerable' ? entry.answerable.staff : entry[by]));
  return first!.localeCompare(second!, 'zh-CN', { numeric: true });
}
