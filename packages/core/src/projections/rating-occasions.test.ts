import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Log } from '../../test/queue-log.ts';
import type { HallEntry } from '../log/hall-event.ts';
import type { TicketChange } from '../machines/ticket-event.ts';
import { answererOf, occasionFinder } from './rating-occasions.ts';
import { ticketRecord } from './ticket-record.ts';

const TO_LAND = { type: 'ticket.transfer', business: 'land', department: 'land' } as const;
const change: fc.Arbitrary<TicketChange> = fc.oneof(
  fc.constantFrom<TicketChange>({ type: 'ticket.call', window: 'w1' }, { type: 'ticket.serve' }, TO_LAND),
  fc.constantFrom<TicketChange>({ type: 'ticket.hold' }, { type: 'ticket.resume' }, { type: 'ticket.cancel' }),
  fc.constantFrom<TicketChange>({ type: 'ticket.miss' }, { type: 'ticket.miss', again: { behind: 1 } }),
  fc.constantFrom<TicketChange>({ type: 'ticket.finish' }, { type: 'ticket.finish', caseNumber: 'C1' }),
  fc.constant<TicketChange>({ type: 'ticket.close' }),
);
const onward = [{ business: 'land', department: 'land', guide: 'g2', matter: '宅基地审批' }];

/** Who answers for a visit, by what happened to its ticket: whoever finished it first, or else served it last. */
function expected(entries: readonly HallEntry[]): string[] {
  const of = (type: string) => entries.filter(({ event }) => event.type === type);
  const [finish] = of('ticket.finish');
  const isOver = ['done', 'missed', 'cancelled'].includes(ticketRecord(entries)?.state ?? '');
  if (finish) return (finish.event as { caseNumber?: string }).caseNumber === undefined ? [finish.by.id] : [];
  return isOver
    ? of('ticket.serve')
        .slice(-1)
        .map(({ by }) => by.id)
    : [];
}

it('a visit is rated once it is over and was ever served, whoever ended it', () => {
  const steps = fc.array(change, { maxLength: 14 });
  fc.assert(
    fc.property(steps, fc.boolean(), (changes, isJoint) => {
      const log = new Log();
      const id = log.take('health', 'p1', undefined, isJoint ? { onward } : {});
      for (const event of changes) log.change(id, event);
      const entries = log.entries.map((entry): HallEntry => ({
        ...entry,
        by: { role: 'clerk', id: `c${entry.position}` },
      }));
      const finder = occasionFinder({ acceptance: 'visit' });
      const opened = entries.flatMap((entry) => finder.read(entry) ?? []);
      expect(opened.map((one) => answererOf(one).id)).toEqual(expected(entries));
    }),
    { numRuns: 500 },
  );
});
