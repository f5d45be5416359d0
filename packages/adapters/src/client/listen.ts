import type { HallListener } from '@banshi/core';
import type { LiveSource } from './live-source.ts';

const FIRST_WAIT = 1000;
/** As long as the hall tells an `EventSource` to wait, which comes back by itself: all screens go on together. */
const LONGEST_WAIT = 4000;

/** What {@link listen} needs. */
export interface ListenOptions<T> {
  readonly open: () => LiveSource;
  /** @throws when the data is not what the topic's contract says */
  readonly read: (data: string) => T;
}

/**
 * Keeps listening, through whatever happens to the network, until the returned function is called.
 *
 * 订阅. The hall sends the whole record whenever a connection opens, so nothing needs to be read again after a loss. However long
 * the hall was away, it is asked again every few seconds.
 */
export function listen<T>({ open, read }: ListenOptions<T>, listener: HallListener<T>): () => void {
  let source: LiveSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let state: 'live' | 'lost' | undefined;
  let left = false;

  function report(next: 'live' | 'lost'): void {
    if (left || state === next) return;
    state = next;
    listener.connection?.(next);
  }

  function connect(): void {
    source = open();
    source.onopen = () => report('live');
    source.onmessage = ({ data }) => {
      if (left) return;
      let value: T;
      try {
        value = read(data);
      } catch {
        return comeBack();
      }
      wait = FIRST_WAIT;
      report('live');
      try {
        listener.next(value);
      } catch (error) {
        // The page's own fault, for the page to hear of; the line is none the worse.
        setTimeout(() => {
          throw error;
        });
      }
    };
    source.onerror = () => {
      report('lost');
      // An EventSource that still tries by itself is left to it.
      if (source.readyState === 2) comeBack();
    };
  }

  /** Screens that lost the hall at one moment must not all return at one moment. */
  function comeBack(): void {
    source.close();
    report('lost');
    clearTimeout(timer);
    if (left) return;
    timer = setTimeout(connect, wait * (0.5 + Math.random() / 2));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  connect();
  return () => {
    left = true;
    clearTimeout(timer);
    source.close();
  };
}
