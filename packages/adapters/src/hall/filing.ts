import type { StreamAppend } from '@banshi/core/log';
import { MACHINE_VERSIONS, type TicketChange } from '@banshi/core/machines';
import type { LoadedCase } from './case-shelf.ts';
import { type CommandCall, draftOf, type HallContext } from './command-rule.ts';
import { loadTicket } from './load-ticket.ts';
import { type FilingBegun, filingStream, HALL_VERSION } from './streams.ts';

/** What became of the papers that a visit brought. 收件. */
export interface Filing {
  readonly stream: string;
  readonly version: number;
  /** The case it led to, unless that was an error and is void. 办件编号. */
  readonly caseNumber: string | undefined;
}

/** Reads which case a ticket has led to so far. 本次到访的办件. */
export async function readFiling(
  { store, cases }: Pick<HallContext, 'store' | 'cases'>,
  ticket: string,
): Promise<Filing> {
  const stream = filingStream(ticket);
  const entries = await store.read(stream);
  const begun = entries.at(-1)?.event as FilingBegun | undefined;
  const stage = begun && (await cases.load(begun.caseNumber))?.stage;
  return { stream, version: entries.length, caseNumber: stage === 'voided' ? undefined : begun?.caseNumber };
}

/** Returns what ties a new case to its ticket: one visit is received once, however many hands do it. 收件登记. */
export function filingOf(call: CommandCall, { stream, version }: Filing, caseNumber: string): StreamAppend {
  const event: FilingBegun = { type: 'filing.begin', caseNumber };
  return { stream, expectedVersion: version, drafts: [draftOf(call, HALL_VERSION, event)] };
}

/**
 * Returns what finishes the ticket that a case came from, while this window still serves it; else nothing.
 *
 * 办毕. The visit ends with the first word on the papers: accepted, told what is missing, or not taken.
 */
export async function visitEnd(
  call: CommandCall,
  { caseNumber, context }: LoadedCase,
): Promise<readonly StreamAppend[]> {
  const { store, actor } = call;
  const ticket = context.ticket === undefined ? undefined : await loadTicket(store, context.ticket);
  if (!ticket || ticket.record.state !== 'serving' || ticket.record.window !== actor.window) return [];
  const finish: TicketChange = { type: 'ticket.finish', caseNumber, window: actor.window! };
  ticket.check(finish);
  const drafts = [draftOf(call, MACHINE_VERSIONS.ticket, finish)];
  return [{ stream: ticket.stream, expectedVersion: ticket.record.version, drafts }];
}
