import { RefusedError } from '@banshi/core';
import { caseStream, type StreamAppend } from '@banshi/core/log';
import { type CaseReceived, MACHINE_VERSIONS } from '@banshi/core/machines';
import { mayApply, servesGuide } from '../case-access.ts';
import { receiptOf } from '../case-receipt.ts';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { filingOf, readFiling } from '../filing.ts';
import { caseAfter } from '../load-case.ts';
import { ticketInHand } from '../load-ticket.ts';

/**
 * Receives papers: of the visit being served, or of a guide alone where they came in without one.
 *
 * 收件. Who receives is who was asked first and answers for the case until it is accepted (首问负责).
 */
export const caseReceive: CommandRule<'case.receive'> = {
  role: 'clerk',
  writes: 'case.receive',

  async decide({ ticket, version, guide, system, point, ...filing }, call) {
    const words = { firstAsked: call.actor.id, ...(system && { system }) };
    if (ticket === undefined) {
      if (guide === undefined || version !== undefined) throw new RefusedError('invalid-command');
      const channel = point === undefined ? 'window' : 'point';
      const event = receiptOf(call, guide, filing, { ...words, channel, ...(point !== undefined && { point }) });
      if (!servesGuide(call, guide)) throw new RefusedError('not-your-role');
      return [received(call, event)];
    }
    if (version === undefined || guide !== undefined || point !== undefined) throw new RefusedError('invalid-command');
    const { record, stream } = await ticketInHand(call, { ticket, version });
    const visit = await readFiling(call, ticket);
    if (record.state !== 'serving' || visit.caseNumber !== undefined) throw new RefusedError('not-allowed-now');
    const event = receiptOf(call, record.guide, filing, { ...words, ticket });
    const unchanged = { stream, expectedVersion: version, drafts: [] };
    return [received(call, event), filingOf(call, visit, event.caseNumber), unchanged];
  },

  answer: ([written], context) => caseAfter(context, written!),
};

/** Takes in what an applicant sends from home; the department answers for it until somebody accepts it. 网上申请. */
export const caseSubmit: CommandRule<'case.submit'> = {
  role: 'applicant',
  writes: 'case.receive',
  async decide({ guide, ...filing }, call) {
    if (!mayApply(call, 'case.submit')) throw new RefusedError('not-your-role');
    return [received(call, receiptOf(call, guide, filing, { firstAsked: '', channel: 'online' }))];
  },
  answer: ([written], context) => caseAfter(context, written!),
};

function received(call: CommandCall, event: CaseReceived): StreamAppend {
  const drafts = [draftOf(call, MACHINE_VERSIONS.case, event)];
  return { stream: caseStream(event.caseNumber), expectedVersion: 0, drafts };
}
