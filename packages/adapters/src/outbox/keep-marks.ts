import { VersionConflictError } from '@banshi/core';
import type { LogDraft, LogStore } from '@banshi/core/log';
import type { Channel } from './channel.ts';
import { markStream, type OutboxMark } from './letter-event.ts';
import type { LoadedBox } from './load-box.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** What {@link keepMarks} is given. */
export interface MarkOptions {
  readonly store: LogStore;
  readonly channel: Channel;
  readonly loaded: LoadedBox;
  readonly limiter: RateLimiter;
  readonly draft: (event: OutboxMark) => LogDraft;
  /** After how many entries of the log. */
  readonly every: number;
}

/** Writes the marks of a channel. 断点. */
export interface Marks {
  /** Writes down what the channel carries, where the log does not know it. */
  begin(): Promise<void>;
  /** Writes a mark when it is time. */
  keep(): Promise<void>;
}

const FIRST: OutboxMark = { type: 'outbox.mark', position: 0, open: [], routes: {}, delivered: 0, used: {} };

/**
 * Keeps the marks from which a restart begins.
 *
 * 断点. None is written while more letters are open than entries lie between two marks: reading the log is then no dearer.
 */
export function keepMarks({ store, channel, loaded, limiter, draft, every }: MarkOptions): Marks {
  const { box } = loaded;
  const { name, routes } = channel;
  let count = loaded.marks;
  let marked = loaded.mark?.position ?? 0;

  async function write(event: OutboxMark): Promise<void> {
    try {
      await store.append([{ stream: markStream(name), expectedVersion: count, drafts: [draft(event)] }]);
      count += 1;
    } catch (error) {
      // Another worker has marked its own place, as good as ours.
      if (!(error instanceof VersionConflictError)) throw error;
      count = (await store.read(markStream(name))).length;
    }
  }

  return {
    async begin() {
      if (!isSame(loaded.mark?.routes, routes)) await write({ ...FIRST, ...loaded.mark, routes });
    },
    async keep() {
      if (box.position - marked < every || box.open.size > every) return;
      marked = box.position;
      const open = [...box.open.values()].map(({ fact }) => fact.position);
      await write({
        type: 'outbox.mark',
        position: marked,
        open,
        routes,
        delivered: box.delivered,
        used: limiter.used(),
      });
    },
  };
}

function isSame(left: Channel['routes'] | undefined, right: Channel['routes']): boolean {
  const names = Object.keys(right);
  return (
    left !== undefined && Object.keys(left).length === names.length && names.every((kind) => left[kind] === right[kind])
  );
}
