/** Streams of tickets and windows for which a call is under way in this process. 叫号中. */
export interface Claims {
  /** Whether a call of this ticket, or at this window, is under way. */
  has(stream: string): boolean;
  /** Keeps others of this process from these streams until the returned function is called. */
  claim(...streams: readonly string[]): () => void;
  /** Resolves once any of the claims has ended; at once when there are none. */
  next(): Promise<void>;
}

/**
 * Returns the claims of one process, none at first.
 *
 * 叫号中. They decide nothing: the log does, by comparing versions. But windows that call in the same moment would all choose the
 * same ticket and all but one would have to choose again; so each takes the one after, and one flush of the disk serves all.
 */
export function createClaims(): Claims {
  const claimed = new Set<string>();
  let waiting: (() => void)[] = [];
  return {
    has: (stream) => claimed.has(stream),
    claim(...streams) {
      for (const stream of streams) claimed.add(stream);
      return () => {
        for (const stream of streams) claimed.delete(stream);
        const told = waiting;
        waiting = [];
        for (const tell of told) tell();
      };
    },
    next: async () => (claimed.size === 0 ? undefined : new Promise<void>((resolve) => waiting.push(resolve))),
  };
}
