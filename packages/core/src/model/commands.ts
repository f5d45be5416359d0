import { CASE_COMMANDS, type CaseCommands } from './case-commands.ts';
import { LETTER_COMMANDS, type LetterCommands } from './letter-commands.ts';
import { RATING_COMMANDS, type RatingCommands } from './rating-commands.ts';
import { RECTIFICATION_COMMANDS, type RectificationCommands } from './rectification-commands.ts';
import type { TakenTicket, TicketRecord } from './ticket.ts';

/**
 * Everything a hall can be asked to do.
 *
 * 命令. `version` is the version of the record that the person saw: if somebody else was first, the hall refuses
 * with `version-conflict` and nothing is overwritten.
 */
export interface HallCommands extends CaseCommands, RatingCommands, RectificationCommands, LetterCommands {
  /** 取号. The identity number is checked, turned into a keyed hash and forgotten. */
  'ticket.take': {
    readonly input: { readonly guide: string; readonly residentId: string };
    readonly result: TakenTicket;
  };
  /** 叫下一号. */
  'ticket.callNext': { readonly input: { readonly window: string }; readonly result: TicketRecord };
  /** 重呼. */
  'ticket.recall': { readonly input: TicketRef; readonly result: TicketRecord };
  /** 开始办理. The person stands at the window. */
  'ticket.serve': { readonly input: TicketRef; readonly result: TicketRecord };
  /** 过号. */
  'ticket.miss': { readonly input: TicketRef; readonly result: TicketRecord };
  /** 办毕. The person leaves without a case. */
  'ticket.finish': { readonly input: TicketRef; readonly result: TicketRecord };
}

/** Names a ticket at the version that was seen. */
export interface TicketRef {
  readonly ticket: string;
  readonly version: number;
}

/** The name of a command. 命令名. */
export type HallCommandName = keyof HallCommands;

/** Every {@link HallCommandName}. 命令名. */
export const HALL_COMMANDS = [
  'ticket.take',
  'ticket.callNext',
  'ticket.recall',
  'ticket.serve',
  'ticket.miss',
  'ticket.finish',
  ...CASE_COMMANDS,
  ...RATING_COMMANDS,
  ...RECTIFICATION_COMMANDS,
  ...LETTER_COMMANDS,
] as const satisfies readonly HallCommandName[];
