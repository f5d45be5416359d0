import { isImmediate, parseLimit, type TimeLimit } from '@banshi/core';
import { caseStream } from '@banshi/core/log';
import { type CaseAccepted, CASE_MACHINES, MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import { newCaseNumber } from '../case-number.ts';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { caseAfter } from '../load-case.ts';
import { ticketInHand } from '../load-ticket.ts';

/**
 * Opens a case for the ticket being served, and finishes the ticket in the same append.
 *
 * 受理. The promised limit is kept as it stands today: a hall that changes its guide tomorrow keeps its word of today. An
 * immediate case is due the same day, whatever the guide promises.
 */
export const caseAccept: CommandRule<'case.accept'> = {
  role: 'clerk',
  writes: 'case.accept',

  async decide({ caseType, ...ref }, call) {
    const { hall, guides, actor, today } = call;
    const ticket = await ticketInHand(call, ref);
    const caseNumber = newCaseNumber(today);
    const finish: TicketChange = { type: 'ticket.finish', caseNumber, window: actor.window! };
    ticket.check(finish);

    const { id, guide, matter, department } = ticket.record;
    const limit = guides.get(guide)?.limits.promised;
    const promised = caseType === 'immediate' ? immediateLimit(limit) : limit;
    const accepted: CaseAccepted = {
      type: 'case.accept',
      caseNumber,
      guide,
      matter,
      department: hall.departments.find((one) => one.id === department)?.name ?? department,
      caseType,
      acceptedOn: today,
      ...(promised && { promised }),
      ticket: id,
    };
    return [
      {
        stream: caseStream(caseNumber),
        expectedVersion: 0,
        drafts: [draftOf(call, CASE_MACHINES[caseType].version, accepted)],
      },
      {
        stream: ticket.stream,
        expectedVersion: ticket.record.version,
        drafts: [draftOf(call, MACHINE_VERSIONS.ticket, finish)],
      },
    ];
  },

  answer: ([accepted], context) => caseAfter(context, accepted!),
};

function immediateLimit(limit: TimeLimit | undefined): TimeLimit {
  return limit && isImmediate(limit) ? limit : parseLimit('当场办结');
}
