import { businessesOf, type DepartmentBusiness, RefusedError, type TicketStop } from '@banshi/core';
import type { HallContext } from './command-rule.ts';

/**
 * Returns what a person who comes for a guide queues for.
 *
 * 办理环节.
 *
 * @throws RefusedError `unknown-guide` where no business of the hall handles it
 */
export function stopFor({ hall, guides }: HallContext, id: string): TicketStop {
  const guide = guides.get(id);
  const business = businessesOf(hall).find((one) => one.guides.includes(id));
  if (!guide || !business) throw new RefusedError('unknown-guide');
  return { business: business.id, department: business.department, guide: id, matter: guide.matter.name };
}

/**
 * Returns a business of the hall.
 *
 * 业务.
 *
 * @throws RefusedError `unknown-business`
 */
export function businessNamed({ hall }: HallContext, id: string): DepartmentBusiness {
  const business = businessesOf(hall).find((one) => one.id === id);
  if (!business) throw new RefusedError('unknown-business');
  return business;
}
