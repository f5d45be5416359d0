import type { GuideSummary } from '../model/guide-summary.ts';
import { inSlices } from './in-slices.ts';
import type { Pause } from './pause.ts';
import { searchText, SEPARATOR } from './search-text.ts';
import { type SortedTokens, TokenLog } from './token-log.ts';

/** How well a text holds a word: 0 it is the word, 1 it begins with it, 2 it has it somewhere, 3 not at all. 匹配程度. */
export const LEVELS = { whole: 0, start: 1, inside: 2, none: 3 } as const;

/**
 * Where every character and every pair of characters stands.
 *
 * 倒排索引. A guide is known by its rank: shorter names first, then the order in which they came. Each posting is four
 * times a rank plus one of {@link LEVELS}, and the postings of a token are in order of rank.
 */
export interface GuidePostings extends SortedTokens {
  /** Rank → place among the guides. */
  readonly order: Uint32Array;
  /** Rank → name and initials, each between two separators. */
  readonly texts: readonly string[];
}

const BORDER = SEPARATOR.charCodeAt(0);

/** Guides between two pauses: about three milliseconds of work where all of 100,000 take 300. */
export const GUIDES_PER_SLICE = 1000;

/** Returns the postings of all guides. It pauses after each slice of work. 建立倒排索引. */
export async function buildPostings(guides: readonly GuideSummary[], pause: Pause): Promise<GuidePostings> {
  const names: string[] = [];
  await inSlices(guides.length, GUIDES_PER_SLICE, pause, (from, to) => {
    for (let place = from; place < to; place++) names.push(searchText(guides[place]!.name));
  });
  const order = await rankByLength(names, pause);

  const texts: string[] = [];
  let length = 0;
  await inSlices(guides.length, GUIDES_PER_SLICE, pause, (from, to) => {
    for (let rank = from; rank < to; rank++) {
      const place = order[rank]!;
      const parts = new Set([names[place]!, ...guides[place]!.initials.map(searchText)]);
      texts.push(['', ...parts, ''].join(SEPARATOR));
      length += texts[rank]!.length;
    }
  });

  const log = new TokenLog(2 * length, guides.length);
  await inSlices(guides.length, GUIDES_PER_SLICE, pause, (from, to) => {
    for (let rank = from; rank < to; rank++) addTokens(log, texts[rank]!, rank);
  });
  return { order, texts, ...(await log.sorted(pause)) };
}

/**
 * Returns the postings of a character (`0, unit`) or of a pair of characters.
 *
 * 倒排列表.
 */
export function postingsOf({ table, startOf, postings }: GuidePostings, first: number, second: number): Uint32Array {
  const token = table.find(first, second);
  return token < 0 ? new Uint32Array(0) : postings.subarray(startOf[token], startOf[token + 1]);
}

function addTokens(log: TokenLog, text: string, rank: number): void {
  for (let at = 1; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BORDER) continue;
    const isStart = text.charCodeAt(at - 1) === BORDER;
    const next = text.charCodeAt(at + 1);
    log.add(0, unit, rank, levelAt(isStart, next === BORDER));
    if (next !== BORDER) log.add(unit, next, rank, levelAt(isStart, text.charCodeAt(at + 2) === BORDER));
  }
}

function levelAt(isStart: boolean, isEnd: boolean): number {
  if (!isStart) return LEVELS.inside;
  return isEnd ? LEVELS.whole : LEVELS.start;
}

/** Places of the names, the shorter before the longer, else as they came. */
async function rankByLength(names: readonly string[], pause: Pause): Promise<Uint32Array> {
  const order = new Uint32Array(names.length);
  const next: number[] = [];
  await inSlices(names.length, 8 * GUIDES_PER_SLICE, pause, (from, to) => {
    for (let place = from; place < to; place++) {
      const { length } = names[place]!;
      next[length + 1] = (next[length + 1] ?? 0) + 1;
    }
  });
  for (let length = 0; length < next.length; length++) next[length] = (next[length] ?? 0) + (next[length - 1] ?? 0);
  await inSlices(names.length, 8 * GUIDES_PER_SLICE, pause, (from, to) => {
    for (let place = from; place < to; place++) order[next[names[place]!.length]!++] = place;
  });
  return order;
}
