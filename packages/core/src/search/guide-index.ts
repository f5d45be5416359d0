import type { GuideQuery, GuideResults, GuideSummary } from '../model/guide-summary.ts';
import { findGuides, type Findings } from './find-guides.ts';
import { buildPostings, GUIDES_PER_SLICE } from './guide-postings.ts';
import { inSlices } from './in-slices.ts';
import { type Pause, pauseForOthers } from './pause.ts';
import { searchWords } from './search-text.ts';

/** Finds guides by what a person types. 指南索引. */
export interface GuideIndex {
  /** How many guides are in it. */
  readonly size: number;
  /**
   * Returns the guides that hold every word of the query, in their name or in the initials of one reading.
   *
   * 检索指南. The best first: a name that is the query, one that begins with it, one that has it; among equals the
   * shorter name, then the one that came first. A query without words lists what the filters leave.
   */
  search(query: GuideQuery): GuideResults;
}

/** How an index is built. */
export interface GuideIndexOptions {
  /** Awaited after every few milliseconds of work, so that a page stays quick while it builds. */
  readonly pause?: Pause;
}

const DEFAULT_LIMIT = 20;

/**
 * Returns an index over the guides of a hall, or of a whole province.
 *
 * 指南索引. It needs nothing but memory, so it runs in a page as on a server; later changes of `guides` do not reach it.
 * 100,000 guides with names of eleven characters take 28 MB besides the summaries themselves (Node 26).
 */
export async function createGuideIndex(
  guides: readonly GuideSummary[],
  { pause = pauseForOthers }: GuideIndexOptions = {},
): Promise<GuideIndex> {
  const summaries = [...guides];
  const postings = await buildPostings(summaries, pause);
  const { order } = postings;
  const departments = new Numbered<string>();
  const departmentOf = new Uint32Array(order.length);
  // Whole lists of audiences are numbered, since there are few different ones.
  const audiences = new Numbered<readonly string[]>();
  const audienceOf = new Uint32Array(order.length);
  await inSlices(order.length, GUIDES_PER_SLICE, pause, (from, to) => {
    for (let rank = from; rank < to; rank++) {
      const { department, audience } = summaries[order[rank]!]!;
      departmentOf[rank] = departments.add(department, department);
      audienceOf[rank] = audiences.add(JSON.stringify(audience), audience);
    }
  });

  return {
    size: summaries.length,
    search({ text = '', department, audience, limit }) {
      const isDepartment = departments.values.map((name) => department === undefined || name === department);
      const isAudience = audiences.values.map((names) => audience === undefined || names.includes(audience));
      const isFiltered = department !== undefined || audience !== undefined;
      const passes = isFiltered
        ? (rank: number) => isDepartment[departmentOf[rank]!]! && isAudience[audienceOf[rank]!]!
        : undefined;
      const words = searchWords(text);
      const most = limit === undefined || Number.isNaN(limit) ? DEFAULT_LIMIT : Math.max(0, Math.floor(limit));
      const { ranks, total } =
        words.length === 0 ? listAll(order.length, most, passes) : findGuides(postings, words, most, passes);
      return { guides: ranks.map((rank) => summaries[order[rank]!]!), total };
    },
  };
}

function listAll(count: number, limit: number, passes: ((rank: number) => boolean) | undefined): Findings {
  const ranks: number[] = [];
  let total = 0;
  for (let rank = 0; rank < count; rank++) {
    if (passes && !passes(rank)) continue;
    total += 1;
    if (ranks.length < limit) ranks.push(rank);
  }
  return { ranks, total };
}

/** Values by number, each once. */
class Numbered<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  add(key: string, value: T): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
