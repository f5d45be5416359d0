/** What {@link ownClock} leaves in a page. */
declare global {
  interface Window {
    /** How many timers wait. */
    ownTimers: () => number;
    /** Lets so many milliseconds pass, and what was due in them happen. */
    ownAdvance: (milliseconds: number) => Promise<void>;
    /** The time that really is, for measuring. */
    realNow: () => number;
    realTimeout: typeof setTimeout;
  }
}

/** Runs in a page, before anything else: timers, `Date.now()` and `performance.now()` go on only when they are told. */
export function ownClock(): void {
  const timers = new Map<number, { at: number; run: () => void; every: number | undefined }>();
  let now = 0;
  let last = 0;
  const add = (run: () => void, delay: number, every?: number): number => {
    timers.set(++last, { at: now + delay, run, every });
    return last;
  };
  window.realNow = performance.now.bind(performance);
  window.realTimeout = setTimeout.bind(window);
  performance.now = () => now;
  const begin = Date.now();
  Date.now = () => begin + now;
  Object.assign(window, {
    setTimeout: (run: () => void, delay = 0) => add(run, delay),
    setInterval: (run: () => void, delay = 0) => add(run, delay, delay),
    clearTimeout: (id: number) => timers.delete(id),
    clearInterval: (id: number) => timers.delete(id),
    ownTimers: () => timers.size,
    async ownAdvance(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const [due] = [...timers].filter(([, { at }]) => at <= until).sort(([, one], [, other]) => one.at - other.at);
        if (!due) break;
        const [id, timer] = due;
        now = timer.at;
        if (timer.every) timer.at += timer.every;
        else timers.delete(id);
        timer.run();
        for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      }
      now = until;
    },
  });
}
