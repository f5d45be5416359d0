import type { BillSection } from '../model/case-document.ts';
import type { BillItem } from '../model/case-papers.ts';

/**
 * Returns one bill for all departments, in the order in which they first appear.
 *
 * 一次性收费 (hall P5): one slip, a subtotal for each department. What names no department is the lead's.
 *
 * @example
 * const items = [{ name: '登记费', amount: 80.1, basis: '甲' }, { name: '工本费', amount: 10.2, basis: '甲' }]
 * billSections(items, '自然资源局').map(({ subtotal }) => subtotal) // => [90.3]
 */
export function billSections(items: readonly BillItem[], lead: string): readonly BillSection[] {
  const departments = [...new Set(items.map(({ department }) => department ?? lead))];
  return departments.map((department) => {
    const own = items.filter((item) => (item.department ?? lead) === department);
    return { department, items: own, subtotal: totalOf(own.map(({ amount }) => amount)) };
  });
}

/**
 * Returns a sum of yuan to the cent, which adding decimals would miss.
 *
 * 合计.
 *
 * @example
 * totalOf([0.1, 0.2]) // => 0.3
 */
export function totalOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}
