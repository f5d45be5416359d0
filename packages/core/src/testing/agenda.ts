/** What is to happen at an instant, in milliseconds. 日程. */
interface Item {
  readonly at: number;
  readonly run: () => Promise<void>;
}

/** Things to happen, the earliest first; of two at once, the one that was planned first. 日程. */
export interface Agenda {
  plan(at: number, run: () => Promise<void>): void;
  /** Takes out what is to happen next. */
  next(): Item | undefined;
}

/** Returns an agenda with nothing in it. 空日程. */
export function createAgenda(): Agenda {
  const items: Item[] = [];
  return {
    plan(at, run) {
      let [low, high] = [0, items.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (items[middle]!.at > at) low = middle + 1;
        else high = middle;
      }
      items.splice(low, 0, { at, run });
    },
    next: () => items.pop(),
  };
}
