import type { CaseOutcome, CaseRecord } from './case-record.ts';
import type { CaseType } from './matter.ts';
import { LETTER_COMMANDS, type LetterCommands } from './letter-commands.ts';
import { RATING_COMMANDS, type RatingCommands } from './rating-commands.ts';
import { RECTIFICATION_COMMANDS, type RectificationCommands } from './rectification-commands.ts';
import { QUEUE_COMMANDS, type QueueCommands, type TicketRef } from './queue-commands.ts';

/**
 * Everything a hall can be asked to do.
 *
 * 命令. `version` is the version of the record that the person saw: if somebody else was first, the hall refuses
 * with `version-conflict` and nothing is overwritten.
 */
export interface HallCommands extends QueueCommands, RatingCommands, RectificationCommands, LetterCommands {
  /** 受理. Opens a case for the ticket being served, and finishes the ticket. */
  'case.accept': {
    readonly input: TicketRef & { readonly caseType: Extract<CaseType, 'immediate' | 'promised'> };
    readonly result: CaseRecord;
  };
  /** 作出决定. A refusal needs its reason (行政许可法 38). */
  'case.decide': {
    readonly input: CaseRef & { readonly outcome: CaseOutcome; readonly reason?: string };
    readonly result: CaseRecord;
  };
  /** 送达办结. */
  'case.deliver': { readonly input: CaseRef; readonly result: CaseRecord };
}

/** Names a case at the version that was seen. */
export interface CaseRef {
  readonly caseNumber: string;
  readonly version: number;
}

/** The name of a command. 命令名. */
export type HallCommandName = keyof HallCommands;

/** Every {@link HallCommandName}. 命令名. */
export const HALL_COMMANDS = [
  ...QUEUE_COMMANDS,
  'case.accept',
  'case.decide',
  'case.deliver',
  ...RATING_COMMANDS,
  ...RECTIFICATION_COMMANDS,
  ...LETTER_COMMANDS,
] as const satisfies readonly HallCommandName[];
