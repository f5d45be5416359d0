import { type Actor, type LetterView, type OutboxFigures, RefusedError } from '@banshi/core';
import type { LogEntry, LogStore } from '@banshi/core/log';
import { letterDraft, resendEvent } from './letter-draft.ts';
import { type LetterBox, streamOf } from './letter-box.ts';
import type { OutboxMark } from './letter-event.ts';
import { loadBox } from './load-box.ts';
import { figuresOf, lettersOf } from './outbox-figures.ts';

/** What a clerk may see and do about the letters of one channel. 报送台. */
export interface LetterDesk {
  readonly channel: string;
  figures(): OutboxFigures;
  /** The dead first, the latest arrivals last. */
  letters(): readonly LetterView[];
  /** Sends a dead letter again. @throws RefusedError when it is not dead, or `by` is nobody of the hall */
  resend(key: string, by: Actor): Promise<void>;
}

/** What {@link resendLetter} needs to know. */
export interface ResendOptions {
  readonly store: LogStore;
  readonly hall: string;
  readonly channel: string;
  readonly box: LetterBox;
  readonly now?: () => number;
}

/**
 * Lets a dead letter out again. The outbox hears of it through the log, in whichever process it runs.
 *
 * 人工重发. The log keeps who did it.
 *
 * @throws RefusedError when the letter is not dead, or `by` is nobody of the hall
 */
export async function resendLetter(
  { store, hall, channel, box, now = Date.now }: ResendOptions,
  key: string,
  by: Actor,
): Promise<void> {
  if (by.role !== 'clerk' && by.role !== 'supervisor') throw new RefusedError('not-your-role');
  const letter = box.open.get(key);
  if (letter?.state !== 'dead') throw new RefusedError('not-allowed-now');
  const drafts = [letterDraft({ hall, event: resendEvent(letter), at: now(), by })];
  await store.append([{ stream: streamOf(channel, letter), expectedVersion: letter.version, drafts }]);
}

const PAGE = 1000;

/**
 * Returns a desk for every channel that a hall's log knows, whether or not its outbox runs.
 *
 * 报送台.
 */
export async function openLetterDesks(store: LogStore): Promise<readonly LetterDesk[]> {
  const marks = new Map<string, LogEntry>();
  for (let position = 0; ;) {
    const entries = await store.readAll(position, PAGE);
    for (const entry of entries.filter(({ event }) => event.type === 'outbox.mark')) marks.set(entry.stream, entry);
    position = entries.at(-1)?.position ?? position;
    if (entries.length < PAGE) break;
  }
  return Promise.all([...marks.values()].map((entry) => openDesk(store, entry)));
}

async function openDesk(store: LogStore, { stream, hall, event }: LogEntry): Promise<LetterDesk> {
  const channel = stream.slice(stream.indexOf('/') + 1);
  const { routes } = event as OutboxMark;
  // Only an outbox takes letters up; at a desk no lease is ever waited for.
  const loaded = await loadBox(store, channel, { routes, lease: 0 });
  const { box } = loaded;
  await loaded.refresh();
  return {
    channel,
    figures: () => figuresOf(box, { channel }),
    letters: () => lettersOf(box),
    async resend(key, by) {
      await loaded.refresh();
      await resendLetter({ store, hall, channel, box }, key, by);
      await loaded.refresh();
    },
  };
}
