import { CASE_COMMANDS, type CaseCommands } from './case-commands.ts';
import { LETTER_COMMANDS, type LetterCommands } from './letter-commands.ts';
import { MEETING_COMMANDS, type MeetingCommands } from './meeting.ts';
import { OUTBOX_COMMANDS, type OutboxCommands } from './outbox.ts';
import { RATING_COMMANDS, type RatingCommands } from './rating-commands.ts';
import { RECTIFICATION_COMMANDS, type RectificationCommands } from './rectification-commands.ts';
import { QUEUE_COMMANDS, type QueueCommands } from './queue-commands.ts';

/**
 * Everything a hall can be asked to do.
 *
 * 命令. `version` is the version of the record that the person saw: if somebody else was first, the hall refuses
 * with `version-conflict` and nothing is overwritten.
 */
export interface HallCommands
  extends
    QueueCommands,
    CaseCommands,
    RatingCommands,
    RectificationCommands,
    LetterCommands,
    MeetingCommands,
    OutboxCommands {}

/** The name of a command. 命令名. */
export type HallCommandName = keyof HallCommands;

/** Every {@link HallCommandName}. 命令名. */
export const HALL_COMMANDS = [
  ...QUEUE_COMMANDS,
  ...CASE_COMMANDS,
  ...RATING_COMMANDS,
  ...RECTIFICATION_COMMANDS,
  ...LETTER_COMMANDS,
  ...MEETING_COMMANDS,
  ...OUTBOX_COMMANDS,
] as const satisfies readonly HallCommandName[];
