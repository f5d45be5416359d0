import type { OutboxReport, OutboxResend } from '@banshi/core';
import type { LogStore } from '@banshi/core/log';
import { coalesced } from './coalesced.ts';
import { resendEvent } from './letter-draft.ts';
import { type LetterEvent, markStream, OUTBOX_VERSION, type OutboxMark } from './letter-event.ts';
import { streamOf } from './letter-box.ts';
import type { Letter } from './letter.ts';
import { type LoadedBox, loadBox } from './load-box.ts';
import { figuresOf, lettersOf } from './outbox-figures.ts';
import type { Outbox } from './outbox.ts';

/** Options for {@link openOutboxOffice}. */
export interface OutboxOfficeOptions {
  /** Those that run in this process: only they know why nothing goes out for now. */
  readonly outboxes?: readonly Outbox[];
  /** How many letters of a channel are listed; the figures count all. @default 500 */
  readonly most?: number;
}

/** A letter that is to go out again. */
interface Resent {
  readonly stream: string;
  readonly expectedVersion: number;
  readonly event: LetterEvent;
  readonly machine: string;
}

const PAGE = 1000;

/**
 * Returns what a hall shows of its letters, and lets those who oversee send again: `createHall({ outbox })`.
 *
 * 报送. It reads the hall's log alone, so the outboxes may run in other processes, or not at all. A channel is known from
 * its first mark on.
 */
export function openOutboxOffice(store: LogStore, { outboxes = [], most = 500 }: OutboxOfficeOptions = {}) {
  const boxes = new Map<string, LoadedBox>();
  /** What each channel carried when its letters were loaded. */
  const carried = new Map<string, string>();
  let position = 0;

  const refresh = coalesced(async () => {
    for (;;) {
      const entries = await store.readAll(position, PAGE);
      for (const { stream, event } of entries) {
        if (event.type !== 'outbox.mark') continue;
        const channel = stream.slice(markStream('').length);
        const { routes } = event as OutboxMark;
        const now = JSON.stringify(routes);
        if (carried.get(channel) === now) continue;
        carried.set(channel, now);
        boxes.set(channel, await loadBox(store, channel, { routes, lease: 0 }));
      }
      position = entries.at(-1)?.position ?? position;
      if (entries.length < PAGE) break;
    }
    for (const loaded of boxes.values()) await loaded.refresh();
  });

  function reportOf(channel: string, { box }: LoadedBox): OutboxReport {
    const held = outboxes.map((one) => one.figures()).find((one) => one.channel === channel)?.held;
    return { figures: { ...figuresOf(box, { channel }), ...(held && { held }) }, letters: lettersOf(box, most) };
  }

  return {
    async read(): Promise<readonly OutboxReport[]> {
      await refresh();
      return [...boxes].map(([channel, loaded]) => reportOf(channel, loaded));
    },

    async resend({ channel, key, reason }: OutboxResend): Promise<readonly Resent[]> {
      await refresh();
      const isMeant = (letter: Letter) => (key === undefined ? letter.reason === reason : letter.fact.key === key);
      return [...(boxes.get(channel)?.box.open.values() ?? [])]
        .filter((letter) => letter.state === 'dead' && isMeant(letter))
        .map((letter) => ({
          stream: streamOf(channel, letter),
          expectedVersion: letter.version,
          event: resendEvent(letter),
          machine: OUTBOX_VERSION,
        }));
    },
  };
}
