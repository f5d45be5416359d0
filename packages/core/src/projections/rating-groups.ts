import type { RatingFigures } from '../model/rating-figures.ts';
import {
  applyToCounts,
  type CountChange,
  type Counted,
  countOne,
  noCounts,
  type RatingCounts,
} from './rating-counts.ts';

/** One group: what is so, and the last changes, which are not shown until there is a batch of them. 统计分组. */
export interface RatingGroup {
  readonly counts: RatingCounts;
  /** Of these, the first `waiting`: the list is written over and over, and never made again. */
  readonly pending: (CountChange | Counted)[];
  waiting: number;
  /** Its figures as they were last written out, until something changes; `by` says on what they rested. */
  written: { readonly [TReader in 'public' | 'oversight']?: Written } | undefined;
}

interface Written {
  readonly by: object;
  readonly figures: RatingFigures;
}

/** Returns a group of nothing. 空分组. */
export function newGroup(): RatingGroup {
  return { counts: noCounts(), pending: [], waiting: 0, written: undefined };
}

/** Adds one that may be rated. 可评价数. */
export function countOccasion(group: RatingGroup): void {
  group.counts.occasions += 1;
  group.written = undefined;
}

/** Adds a change, and shows the last ones when they are a batch. 累计. */
export function changeGroup(group: RatingGroup, what: CountChange | Counted, batch: number): void {
  if (isCounted(what)) countOne(group.counts, what, 1);
  else applyToCounts(group.counts, what);
  group.written = undefined;
  group.pending[group.waiting++] = what;
  if (group.waiting >= batch) group.waiting = 0;
}

/** Returns what is shown: all but the changes that are no batch yet. 公示计数. */
export function shownOf({ counts, pending, waiting }: RatingGroup): RatingCounts {
  const tags = new Map([...counts.tags].map(([tag, ticked]) => [tag, { ...ticked }]));
  const shown = { ...counts, levels: { ...counts.levels }, tags };
  for (const what of pending.slice(0, waiting)) {
    const { add, remove, followUps = 0, excluded = 0 }: CountChange = isCounted(what) ? { add: what } : what;
    const back = { ...(add && { remove: add }), ...(remove && { add: remove }) };
    applyToCounts(shown, { ...back, followUps: -followUps, excluded: -excluded });
  }
  return shown;
}

/** Returns the group of an id, and makes it where there is none. 分组. */
export function groupIn(groups: Map<string, RatingGroup>, id: string): RatingGroup {
  let group = groups.get(id);
  if (!group) groups.set(id, (group = newGroup()));
  return group;
}

function isCounted(what: CountChange | Counted): what is Counted {
  return (what as Counted).level !== undefined;
}
