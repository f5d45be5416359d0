/** Resolves when the page has had its turn. 让出主线程. */
export type Pause = () => Promise<void>;

interface Channel {
  readonly port1: { onmessage: (() => void) | null; close(): void };
  readonly port2: { postMessage(message: null): void };
}

// Looked up by shape: core knows no platform, and the one it runs on has at least one of these.
declare const scheduler: { readonly yield?: Pause } | undefined;
declare const MessageChannel: (new () => Channel) | undefined;
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;

/** Gives the thread to whoever waits for it, and comes back as soon as it is free. 让出主线程. */
export const pauseForOthers: Pause = () => {
  if (typeof scheduler === 'object' && scheduler?.yield) return scheduler.yield();
  return new Promise((resume) => {
    // A browser keeps nested timers back for 4 ms each, a message not at all.
    if (typeof MessageChannel !== 'function') return void setTimeout(resume, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
};
