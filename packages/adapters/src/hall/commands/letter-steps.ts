import { type HallCommands, type LedgerRef, RefusedError, type Transfer } from '@banshi/core';
import { letterStream, type LogEntry } from '@banshi/core/log';
import {
  accept,
  type ComplaintChange,
  complaintMachine,
  type ComplaintSent,
  MACHINE_VERSIONS,
  replay,
  type SuggestionChange,
  suggestionMachine,
} from '@banshi/core/machines';
import { complaintRecord } from '@banshi/core/projections';
import { isLighter, leastConsequence, nextEscalation } from '@banshi/core/rules';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { isForAnother } from '../for-another.ts';
import { doneOf, type LedgerStepCall, readEntry, sealingOf } from '../ledger-entry.ts';
import { readPrinted } from '../receipts.ts';
import { upheldBefore } from '../upheld-before.ts';

/** The commands of those who oversee: each is one event of a letter's machine. */
type StepName = Exclude<
  Extract<keyof HallCommands, `${'complaint' | 'suggestion'}.${string}`>,
  `${string}.send` | 'complaint.askReview'
>;
type LetterChange<TName> = TName extends `suggestion.${string}` ? SuggestionChange : ComplaintChange;

const MACHINES = { suggestion: suggestionMachine, complaint: complaintMachine };

/** Answers a suggestion. 答复意见. */
export const suggestionAnswer = step('suggestion.answer', async ({ words, adopted }, { seal }) => ({
  type: 'suggestion.answer',
  words: await seal(words),
  adopted,
}));

/** Hands a suggestion to another department. 转办意见. */
export const suggestionTransfer = step('suggestion.transfer', async (input, { seal, call }) => ({
  type: 'suggestion.transfer',
  ...(await transferOf(input, seal, call)),
}));

/** Takes a complaint up. 受理投诉. */
export const complaintAccept = step('complaint.accept', async () => ({ type: 'complaint.accept' }));

/** Does not take a complaint up, and says why. 不予受理. */
export const complaintDecline = step('complaint.decline', async ({ words }, { seal }) => ({
  type: 'complaint.decline',
  words: await seal(words),
}));

/** Answers whoever complained. 答复. */
export const complaintAnswer = step('complaint.answer', async ({ words }, { seal }) => ({
  type: 'complaint.answer',
  words: await seal(words),
}));

/** Closes an answered complaint. 办结. */
export const complaintClose = step('complaint.close', async () => ({ type: 'complaint.close' }));

/** Hands a complaint to another department. 转办投诉. */
export const complaintTransfer = step('complaint.transfer', async (input, { seal, call }) => ({
  type: 'complaint.transfer',
  ...(await transferOf(input, seal, call)),
}));

/** Presses an overdue complaint, one step at a time. 督办. */
export const complaintEscalate = step('complaint.escalate', async ({ step: wanted }, { call, entries }) => {
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
export const complaintFind = step('complaint.find', async (input, { call, entries, seal }) => {
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
    check(complaintMachine, entries, event);
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
  return { department, ...(words.trim() !== '' && { words: await seal(words) }) };
}

/** A command that is one event of a suggestion or a complaint. */
function step<TName extends StepName>(
  name: TName,
  change: (input: HallCommands[TName]['input'], made: LedgerStepCall) => Promise<LetterChange<TName>>,
): CommandRule<TName> {
  const kind = name.startsWith('suggestion.') ? 'suggestion' : 'complaint';
  return {
    role: 'supervisor',
    writes: name,
    async decide(input, call) {
      const { id, version } = input as LedgerRef;
      const stream = letterStream(kind, id);
      const entries = await readEntry(call, stream, version);
      const event = await change(input, { call, entries, seal: sealingOf(call) });
      check(MACHINES[kind], entries, event);
      return [{ stream, expectedVersion: version, drafts: [draftOf(call, MACHINE_VERSIONS[kind], event)] }];
    },
    answer: async ([written]) => doneOf(written!),
  };
}

function check(
  machine: (typeof MACHINES)[keyof typeof MACHINES],
  entries: readonly LogEntry[],
  event: SuggestionChange | ComplaintChange,
): void {
  const changes = entries.slice(1).map((entry) => entry.event as typeof event);
  const acceptance = accept(machine, replay(machine, {}, changes), event);
  if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
}
