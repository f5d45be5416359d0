import { type HallGateway, normalizeResidentId, type TakenTicket } from '@banshi/core';
import type { Wish } from '../internal/wish.ts';
import type { OfflineDesk } from './offline-desk.ts';
import type { Visit } from './visit.ts';

/** Where a ticket comes from. 取号来源. */
export interface TicketSource {
  readonly service: HallGateway;
  readonly wish: Wish;
  readonly offlineDesk: OfflineDesk;
}

/**
 * Returns the ticket of whoever stands there, and whether the hall does not know of it yet; nothing where there is none, which the wish explains.
 *
 * 取号、签到. Where the hall does not answer, the number is one that the machine holds; an appointment can be checked in by the
 * hall alone.
 */
export async function takeTicket(
  { checkIn, matter, residentId, ground }: Visit,
  { service, wish, offlineDesk }: TicketSource,
): Promise<{ readonly taken: TakenTicket; readonly offline: boolean } | undefined> {
  const person = { residentId: normalizeResidentId(residentId), ...(ground && { priority: ground }) };
  const wanted = { guide: matter, ...person };
  const taken = checkIn
    ? await wish.run(service, 'appointment.checkIn', person)
    : await wish.run(service, 'ticket.take', wanted);
  if (taken || checkIn) return taken && { taken, offline: false };
  const held = offlineDesk.take(wish.error, { ...wanted, wish: wish.unanswered });
  return held && { taken: held, offline: true };
}
