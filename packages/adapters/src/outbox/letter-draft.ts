import type { Actor } from '@banshi/core';
import type { LogDraft } from '@banshi/core/log';
import { type LetterEvent, OUTBOX_VERSION, type OutboxMark } from './letter-event.ts';
import type { Letter } from './letter.ts';

/** Who writes what no person asked for. */
const OUTBOX: Actor = { role: 'system', id: 'outbox' };

/** Names what this process writes, one after the other: neighbours in the index of a log, so that few pages are flushed. */
const RUN = crypto.randomUUID();
let written = 0;

/** What {@link letterDraft} is made of. */
export interface LetterDraftOptions {
  readonly hall: string;
  readonly event: LetterEvent | OutboxMark;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly by?: Actor | undefined;
}

/** Returns an outbox's entry of the hall's log. 报送日志条目. No rule of a place has a say in it. */
export function letterDraft({ hall, event, at, by = OUTBOX }: LetterDraftOptions): LogDraft {
  const command = `${RUN}/${String((written += 1)).padStart(9, '0')}`;
  return { at: new Date(at).toISOString(), by, hall, machine: OUTBOX_VERSION, ruleSet: 'none', command, event };
}

/**
 * Returns what a clerk's wish to send a dead letter again does.
 *
 * 人工重发. One that may have arrived is asked for first. Where the platform cannot be asked, the clerk has looked there,
 * and it is sent.
 */
export function resendEvent({ doubt, reason }: Letter): LetterEvent {
  return { type: 'letter.resend', next: doubt && reason !== 'unaskable' ? 'ask' : 'send' };
}
