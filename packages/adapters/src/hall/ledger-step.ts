import { type HallCommands, type LedgerRef, RefusedError } from '@banshi/core';
import { letterStream, type LogEntry, meetingStream } from '@banshi/core/log';
import {
  accept,
  type ComplaintChange,
  complaintMachine,
  MACHINE_VERSIONS,
  type MeetingChange,
  meetingMachine,
  replay,
  type SuggestionChange,
  suggestionMachine,
} from '@banshi/core/machines';
import { type CommandRule, draftOf } from './command-rule.ts';
import { doneOf, type LedgerStepCall, readEntry, sealingOf } from './ledger-entry.ts';

const MACHINES = { suggestion: suggestionMachine, complaint: complaintMachine, meeting: meetingMachine };

/** The ledgers whose entries go on by one event at a time. 台账种类. */
type Kind = keyof typeof MACHINES;
/** The commands of those who oversee: each is one event of an entry that is there. */
type StepName = Exclude<
  Extract<keyof HallCommands, `${Kind}.${string}`>,
  `${string}.send` | 'complaint.askReview' | 'meeting.convene'
>;
type Change = SuggestionChange | ComplaintChange | MeetingChange;
type ChangeOf<TName extends StepName> = Extract<Change, { type: TName }>;

/**
 * Returns a command that is one event of a suggestion, a complaint or a meeting.
 *
 * 台账步骤. `change` says what is written, from an entry as it was when somebody looked at it; the machine of the entry says whether
 * that may be.
 */
export function ledgerStep<TName extends StepName>(
  name: TName,
  change: (input: HallCommands[TName]['input'], made: LedgerStepCall) => Promise<ChangeOf<TName>>,
): CommandRule<TName> {
  const kind = name.slice(0, name.indexOf('.')) as Kind;
  return {
    role: 'supervisor',
    writes: name,
    async decide(input, call) {
      const { id, version } = input as LedgerRef;
      const stream = kind === 'meeting' ? meetingStream(id) : letterStream(kind, id);
      const entries = await readEntry(call, stream, version);
      const event = await change(input, { call, entries, seal: sealingOf(call) });
      checkChange(kind, entries, event);
      return [{ stream, expectedVersion: version, drafts: [draftOf(call, MACHINE_VERSIONS[kind], event)] }];
    },
    answer: async ([written]) => doneOf(written!),
  };
}

/**
 * Checks that an entry may go on by an event.
 *
 * 状态校验.
 *
 * @throws RefusedError with the reason of its machine where it may not
 */
export function checkChange(kind: Kind, entries: readonly LogEntry[], event: Change): void {
  const machine = MACHINES[kind];
  const before = entries.slice(1).map((entry) => entry.event as Change);
  const acceptance = accept(machine, replay(machine, {}, before), event);
  if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
}
