import { hasWords, RefusedError, type Transfer } from '@banshi/core';
import { letterStream } from '@banshi/core/log';
import { type ComplaintSent, MACHINE_VERSIONS } from '@banshi/core/machines';
import { complaintRecord } from '@banshi/core/projections';
import { isLighter, leastConsequence, nextEscalation } from '@banshi/core/rules';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { isForAnother } from '../for-another.ts';
import { sealingOf } from '../ledger-entry.ts';
import { checkChange, ledgerStep } from '../ledger-step.ts';
import { readPrinted } from '../receipts.ts';
import { upheldBefore } from '../upheld-before.ts';

/** Answers a suggestion. 答复意见. */
export const suggestionAnswer = ledgerStep('suggestion.answer', async ({ words, adopted }, { seal }) => ({
  type: 'suggestion.answer',
  words: await seal(words),
  adopted,
}));

/** Hands a suggestion to another department. 转办意见. */
export const suggestionTransfer = ledgerStep('suggestion.transfer', async (input, { seal, call }) => ({
  type: 'suggestion.transfer',
  ...(await transferOf(input, seal, call)),
}));

/** Takes a complaint up. 受理投诉. */
export const complaintAccept = ledgerStep('complaint.accept', async () => ({ type: 'complaint.accept' }));

/** Does not take a complaint up, and says why. 不予受理. */
export const complaintDecline = ledgerStep('complaint.decline', async ({ words }, { seal }) => ({
  type: 'complaint.decline',
  words: await seal(words),
}));

/** Answers whoever complained. 答复. */
export const complaintAnswer = ledgerStep('complaint.answer', async ({ words }, { seal }) => ({
  type: 'complaint.answer',
  words: await seal(words),
}));

/** Closes an answered complaint. 办结. */
export const complaintClose = ledgerStep('complaint.close', async () => ({ type: 'complaint.close' }));

/** Hands a complaint to another department. 转办投诉. */
export const complaintTransfer = ledgerStep('complaint.transfer', async (input, { seal, call }) => ({
  type: 'complaint.transfer',
  ...(await transferOf(input, seal, call)),
}));

/** Presses an overdue complaint, one step at a time. 督办. */
export const complaintEscalate = ledgerStep('complaint.escalate', async ({ step: wanted }, { call, entries }) => {
  const { ratingRules: rules, calendar, today } = call;
  const record = complaintRecord(entries, { rules, calendar, today })!;
  if (nextEscalation(record.escalation, record.overdue) !== wanted) throw new RefusedError('not-allowed-now');
  return { type: 'complaint.escalate', step: wanted };
});

/**
 * Says what was found, whom it concerns and what follows.
 *
 * 查明与分级处理. Never lighter than the rule set provides for; nobody judges themselves, and a review is made by another.
 */
export const complaintFind = ledgerStep('complaint.find', async (input, { call, entries, seal }) => {
  const { upheld, words, staff, consequence } = input;
  const { conduct } = entries[0]!.event as ComplaintSent;
  const isSame = isForAnother('complaint.find', entries, call.actor, call.ratingRules);
  if (isSame || staff === call.actor.id) throw new RefusedError('same-person');
  if (!upheld && consequence !== undefined) throw new RefusedError('invalid-command');
  const provided =
    upheld && staff !== undefined
      ? leastConsequence(conduct, upheldBefore(call, input.id, conduct)[staff] ?? 0, call.ratingRules.complaints)
      : undefined;
  if (provided && (!consequence || isLighter(consequence, provided))) throw new RefusedError('consequence-too-light');
  return {
    type: 'complaint.find',
    upheld,
    words: await seal(words),
    ...(staff !== undefined && { staff }),
    ...(consequence !== undefined && { consequence }),
    ...(provided && { provided }),
  };
});

/** Asks once for a review of the answer. 申请复查. */
export const complaintAskReview: CommandRule<'complaint.askReview'> = {
  role: 'applicant',
  writes: 'complaint.askReview',
  async decide({ receipt, words }, call) {
    const id = call.view.ledgers.idOf('complaint', readPrinted(receipt));
    if (id === undefined) throw new RefusedError('unknown-receipt');
    const stream = letterStream('complaint', id);
    const entries = await call.store.read(stream);
    const event = { type: 'complaint.askReview', words: await sealingOf(call)(words) } as const;
    checkChange('complaint', entries, event);
    return [{ stream, expectedVersion: entries.length, drafts: [draftOf(call, MACHINE_VERSIONS.complaint, event)] }];
  },
  async answer([written], { store }) {
    const [first] = await store.read(written!.stream);
    return { receipt: (first!.event as ComplaintSent).receipt };
  },
};

/** To whom, and what is asked: a department that the hall has. */
async function transferOf(
  { department, words = '' }: Transfer,
  seal: (words: string) => Promise<string>,
  { hall }: CommandCall,
): Promise<Transfer> {
  if (!hall.departments.some(({ id }) => id === department)) throw new RefusedError('invalid-command');
  return { department, ...(hasWords(words) && { words: await seal(words) }) };
}
