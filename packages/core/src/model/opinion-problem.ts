import type { Refusal } from '../errors/errors.ts';
import { hasWords } from './has-words.ts';
import { isBadLevel, MOST_RATING_WORDS, type Opinion, RATING_LEVELS, wordsLength } from './rating.ts';
import { RATING_TAGS } from './rating-tags.ts';

/**
 * Returns why an opinion cannot be taken, or nothing where it can.
 *
 * 评价内容校验. A tag belongs to its own level and is not a retired one; 差评 needs a tag or a word, so that it can be checked
 * and put right. The five levels are held to the same rules otherwise.
 *
 * @example
 * opinionProblem({ level: 2 }) // => 'bad-rating-needs-detail'
 * opinionProblem({ level: 2, words: '\u200b' }) // => 'bad-rating-needs-detail'
 * opinionProblem({ level: 5, tags: ['207'] }) // => 'invalid-tag'
 * opinionProblem({ level: 4, tags: ['406', '410'] }) // => undefined
 */
export function opinionProblem({ level, tags = [], words = '' }: Opinion): Refusal | undefined {
  if (!RATING_LEVELS.includes(level)) return 'invalid-level';
  const known = new Set(RATING_TAGS[level].map(({ code }) => code));
  // Taken out one by one: a tag that is ticked twice is wrong as well.
  if (!tags.every((tag) => known.delete(tag))) return 'invalid-tag';
  if (wordsLength(words) > MOST_RATING_WORDS) return 'words-too-long';
  if (isBadLevel(level) && tags.length === 0 && !hasWords(words)) return 'bad-rating-needs-detail';
  return undefined;
}
