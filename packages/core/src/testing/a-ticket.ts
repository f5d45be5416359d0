import type { TicketRecord } from '../model/ticket.ts';

/** Returns a ticket that waits in {@link aHall} for {@link aGuide}. 排队号. */
export function aTicket(overrides: Partial<TicketRecord> = {}): TicketRecord {
  return {
    id: '2026-11-23/A001',
    number: 'A001',
    day: '2026-11-23',
    business: 'health',
    department: 'health',
    guide: 'nurse-registration',
    matter: '护士执业注册',
    state: 'waiting',
    takenAt: '2026-11-23T01:00:00.000Z',
    calls: 0,
    version: 1,
    ...overrides,
  };
}
