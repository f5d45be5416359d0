import { describe, expect, it } from 'vitest';
import { disclosureOf } from '../rules/disclosure.ts';
import { dueDate } from '../rules/due-date.ts';
import { chinaCalendar } from '../time/china-calendar.ts';
import { aCaseRecord, aGuide, aGuideSummary, aHall, aTicket } from './index.ts';

describe('the builders', () => {
  it('build a guide that discloses all five', () => expect(disclosureOf(aGuide()).complete).toBe(true));

  it('build things that belong together', () => {
    const [guide, hall, ticket, record] = [aGuide(), aHall(), aTicket(), aCaseRecord()];
    expect(aGuideSummary()).toMatchObject({
      id: guide.id,
      name: guide.matter.name,
      promised: guide.limits.promised?.text,
    });
    expect(hall.departments.find(({ id }) => id === ticket.department)?.guides).toContain(guide.id);
    expect([ticket.guide, record.guide]).toEqual([guide.id, guide.id]);
    expect(record.due).toEqual(dueDate(record.acceptedOn!, record.promised!, record.acceptedOn!, chinaCalendar));
  });

  it('take overrides', () => {
    expect(aTicket({ state: 'called', window: '1' })).toMatchObject({ state: 'called', window: '1', number: 'A001' });
  });
});
