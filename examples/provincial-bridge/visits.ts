import type { Hall } from '@banshi/adapters/hall';
import type { RatingLevel } from '@banshi/core';

/** The example of the standard itself (GB 11643-1999). */
const RESIDENT_ID = '11010519491231002X';

/** Leads one visitor through the hall, from the ticket to the rating, as their screens would. */
export async function visit(hall: Hall, guide: string, level: RatingLevel): Promise<string> {
  const visitor = hall.gateway({ role: 'applicant', id: 'visitor' });
  const { departments, windows } = await visitor.findHall();
  const department = departments.find(({ guides }) => guides.includes(guide))!;
  const window = windows.find((one) => one.departments.includes(department.id))!.id;
  const clerk = hall.gateway({ role: 'clerk', id: `clerk-${window}`, window });
  await visitor.run('ticket.take', { guide, residentId: RESIDENT_ID });
  const called = await clerk.run('ticket.callNext', { window });
  const served = await clerk.run('ticket.serve', { ticket: called.id, version: called.version });
  const { materials = [] } = (await clerk.findGuide(guide)) ?? {};
  const given = materials.map((_, index) => String(index + 1));
  const received = await clerk.run('case.receive', { ticket: called.id, version: served.version, given });
  const { caseNumber, accepts } = received;
  const as = accepts[0]!;
  const accepted = await clerk.run('case.accept', { caseNumber, version: received.version, as });
  const decided = await clerk.run('case.decide', { caseNumber, version: accepted.version, outcome: 'granted' });
  await clerk.run('case.deliver', { caseNumber, version: decided.version, way: 'window' });
  // A bad rating says why.
  await visitor.run('rating.give', { caseNumber, level, ...(level < 3 && { words: '等候时间过长' }) });
  return caseNumber;
}
