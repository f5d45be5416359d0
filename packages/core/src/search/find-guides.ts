import { type GuidePostings, LEVELS, postingsOf } from './guide-postings.ts';
import { SEPARATOR } from './search-text.ts';

/** What was found, by rank. */
export interface Findings {
  /** The best, in order, at most as many as were asked for. */
  readonly ranks: readonly number[];
  readonly total: number;
}

/** The postings of a word, or of a pair of characters in it. */
interface Clue {
  readonly word: string;
  readonly postings: Uint32Array;
}

/** Below so many candidates it is quicker to read their texts than another list. */
const FEW = 200;
/** So many lists are read at most, the first of all and then the shortest. */
const LISTS = 4;

/**
 * Returns the guides that hold every word, the best first.
 *
 * 检索. A word of one or two characters is answered by its postings alone; of a longer one the rarest pairs leave few
 * enough candidates to read. The total is exact.
 */
export function findGuides(
  postings: GuidePostings,
  words: readonly string[],
  limit: number,
  passes: ((rank: number) => boolean) | undefined,
): Findings {
  // The first clue tells how a guide begins, so its postings are the ones that are kept.
  const [first, ...others] = words.flatMap((word) => cluesOf(postings, word)) as [Clue, ...Clue[]];
  others.sort((one, other) => one.postings.length - other.postings.length);
  let candidates = first.postings;
  let used = 0;
  for (; used < Math.min(others.length, LISTS - 1) && candidates.length > FEW; used++)
    candidates = common(candidates, others[used]!.postings);

  const answered = new Set([first, ...others.slice(0, used)].map(({ word }) => word).filter(isShort));
  const unread = words.filter((word) => !answered.has(word));
  const isAnswered = words.length === 1 && isShort(words[0]!);
  const start = SEPARATOR + words[0];
  const whole = SEPARATOR + words.join('') + SEPARATOR;
  const found: [number[], number[], number[]] = [[], [], []];
  let total = 0;
  for (let at = 0; at < candidates.length; at++) {
    const rank = candidates[at]! >>> 2;
    if (passes && !passes(rank)) continue;
    if (unread.length > 0 && !holdsAll(postings.texts[rank]!, unread)) continue;
    total += 1;
    let level = candidates[at]! & 3;
    if (!isAnswered && level !== LEVELS.inside) level = levelOf(postings.texts[rank]!, start, whole);
    if (found[level]!.length < limit) found[level]!.push(rank);
  }
  return { ranks: found.flat().slice(0, limit), total };
}

/** A text is whole when it is all the words in a row, and begins with them when it begins with the first. */
function levelOf(text: string, start: string, whole: string): number {
  if (!text.includes(start)) return LEVELS.inside;
  return text.includes(whole) ? LEVELS.whole : LEVELS.start;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

/** Whether the postings of a word are all there is to know of it. */
function isShort(word: string): boolean {
  return word.length <= 2;
}

function cluesOf(postings: GuidePostings, word: string): Clue[] {
  if (word.length === 1) return [{ word, postings: postingsOf(postings, 0, word.charCodeAt(0)) }];
  return Array.from({ length: word.length - 1 }, (_, at) => ({
    word,
    postings: postingsOf(postings, word.charCodeAt(at), word.charCodeAt(at + 1)),
  }));
}

/** The postings of `kept` whose rank is in `other`, too. */
function common(kept: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(kept.length, other.length));
  const isMuchShorter = other.length * 16 < kept.length;
  let count = 0;
  let at = 0;
  for (let place = 0; place < other.length; place++) {
    const posting = other[place]! & ~3;
    if (isMuchShorter) at = lowerBound(kept, posting, at);
    else while (at < kept.length && kept[at]! >>> 2 < posting >>> 2) at += 1;
    if (at === kept.length) break;
    if (kept[at]! >>> 2 === posting >>> 2) both[count++] = kept[at]!;
  }
  return both.subarray(0, count);
}

/** The first place from `from` on whose value is not below `least`. */
function lowerBound(values: Uint32Array, least: number, from: number): number {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
