import type { HallGateway, HallListener, HallTopics } from '@banshi/core';

type Listen = HallGateway['listen'];
type Topic = keyof HallTopics;

/** One connection, and all who listen on it. */
interface Shared {
  readonly listeners: Set<HallListener<never>>;
  state?: 'live' | 'lost';
  heard?: { readonly value: unknown };
  leave: () => void;
}

/**
 * Returns a way to listen in which all who listen to one topic share one connection.
 *
 * 共用连接. Over HTTP/1.1 a browser keeps six connections to a host, all its tabs together: a page of several elements would
 * have none left to ask with. Who comes later hears at once what was heard last, unless the hall cannot be heard just then.
 */
export function shareListening(listen: Listen): Listen {
  const open = new Map<string, Shared>();
  return <TTopic extends Topic>(
    topic: TTopic,
    key: string | undefined,
    listener: HallListener<HallTopics[TTopic]>,
  ): (() => void) => {
    const name = `${topic} ${key ?? ''}`;
    let isToldAlready = false;
    // Each call is somebody of its own, though the listener be the same.
    const mine: HallListener<HallTopics[TTopic]> = {
      next(value) {
        isToldAlready = true;
        listener.next(value);
      },
      connection(state) {
        isToldAlready = true;
        listener.connection?.(state);
      },
    };
    const known = open.get(name);
    const shared = known ?? { listeners: new Set(), leave: () => {} };
    shared.listeners.add(mine as HallListener<never>);
    if (known) {
      // Not `queueMicrotask`, which Chromium has since 71 only.
      void Promise.resolve().then(() => {
        if (isToldAlready || !shared.listeners.has(mine as HallListener<never>)) return;
        const { state, heard } = shared;
        if (state) guarded(() => mine.connection?.(state));
        if (state === 'live' && heard) guarded(() => mine.next(heard.value as HallTopics[TTopic]));
      });
    } else {
      open.set(name, shared);
      shared.leave = listen(topic, key, {
        next(value) {
          shared.heard = { value };
          each(shared, (one) => one.next(value as never));
        },
        connection(state) {
          shared.state = state;
          each(shared, (one) => one.connection?.(state));
        },
      });
    }
    return () => {
      if (!shared.listeners.delete(mine as HallListener<never>) || shared.listeners.size > 0) return;
      shared.leave();
      if (open.get(name) === shared) open.delete(name);
    };
  };
}

function each({ listeners }: Shared, tell: (listener: HallListener<never>) => void): void {
  for (const one of listeners) guarded(() => tell(one));
}

/** What one of them does wrong is for the page to hear of; the others hear what they are there for. */
function guarded(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
