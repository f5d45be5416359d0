import type { LogEntry } from '@banshi/core/log';

/** Is told of new entries, in the order of the log. */
type LogListener = (entries: readonly LogEntry[]) => void;

/** Those who listen to a log. */
export interface Listeners {
  readonly size: number;
  add(listener: LogListener): () => void;
  tell(entries: readonly LogEntry[]): void;
}

/**
 * Returns an empty set of listeners, none of whom can disturb another or the append.
 *
 * 订阅者. What a listener throws is handed to `report` after all have been told.
 */
export function createListeners(report: (error: unknown) => void = reportToConsole): Listeners {
  // Wrapped, so that one function subscribed twice is told twice and leaves once.
  const listeners = new Set<{ readonly listener: LogListener }>();
  return {
    get size() {
      return listeners.size;
    },
    add(listener) {
      const place = { listener };
      listeners.add(place);
      return () => void listeners.delete(place);
    },
    tell(entries) {
      if (entries.length === 0) return;
      for (const { listener } of Array.from(listeners)) {
        try {
          listener(entries);
        } catch (error) {
          report(error);
        }
      }
    },
  };
}

function reportToConsole(error: unknown): void {
  console.error('A listener of the log threw.', error);
}
