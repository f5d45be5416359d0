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
  readonly pending: (CountChange | Counted)[];
}

/** Returns a group of nothing. 空分组. */
export function newGroup(): RatingGroup {
  return { counts: noCounts(), pending: [] };
}

/** Adds a change, and shows the last ones when they are a batch. 累计. */
export function changeGroup(group: RatingGroup, what: CountChange | Counted, batch: number): void {
  if ('level' in what) countOne(group.counts, what, 1);
  else applyToCounts(group.counts, what);
  if (group.pending.push(what) >= batch) group.pending.length = 0;
}

/** Returns what is shown: all but the changes that are no batch yet. 公示计数. */
export function shownOf({ counts, pending }: RatingGroup): RatingCounts {
  const shown = { ...counts, levels: { ...counts.levels }, tags: new Map(counts.tags) };
  for (const what of pending) {
    const { add, remove, followUps = 0, excluded = 0 }: CountChange = 'level' in what ? { add: what } : what;
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
