import { RATING_LEVELS, type RatingLevel } from '../model/rating.ts';
import { RATING_TAGS } from '../model/rating-tags.ts';
import { RETIRED_RATING_TAGS } from '../model/retired-tags.ts';
import type { RatingRuleSet } from './rating-rule-set.ts';

/**
 * Returns the level that a platform's own figure means, or nothing where it means none.
 *
 * 评价等级转换. In some dictionaries 1 is 非常满意: then the scale is `reversed`, and taking it as it is would turn praise into
 * complaints.
 *
 * @example
 * levelFromCode('1', 'reversed') // => 5
 * levelFromCode('1', 'national') // => 1
 * levelFromCode('6', 'national') // => undefined
 */
export function levelFromCode(code: string | number, scale: 'national' | 'reversed'): RatingLevel | undefined {
  const level = RATING_LEVELS.find((one) => `${one}` === `${code}`);
  return level && scale === 'reversed' ? ((6 - level) as RatingLevel) : level;
}

/**
 * Returns the points of a level where a place scores; not in proportion to the level.
 *
 * 评价分值.
 *
 * @example
 * scoreOf(2, { scores: { 5: 10, 4: 8, 3: 6, 2: 3, 1: 0 } }) // => 3
 */
export function scoreOf(level: RatingLevel, { scores }: Pick<RatingRuleSet, 'scores'>): number | undefined {
  return scores?.[level];
}

/**
 * Returns what a tag code is: offered today, retired with the first list, or neither.
 *
 * 标签版本. A retired one is kept in old records and refused in new ones.
 *
 * @example
 * tagStanding('510') // => 'current'
 * tagStanding('501') // => 'retired'
 * tagStanding('999') // => undefined
 */
export function tagStanding(code: string): 'current' | 'retired' | undefined {
  const level = RATING_LEVELS.find((one) => code.startsWith(`${one}`));
  if (!level) return undefined;
  if (RATING_TAGS[level].some((tag) => tag.code === code)) return 'current';
  return RETIRED_RATING_TAGS[level].includes(code) ? 'retired' : undefined;
}

/**
 * Whether ratings of an item go to the national platform: not those of an item that a place has made itself.
 *
 * 是否上报. Its code ends in eight zeros (济宁).
 *
 * @example
 * goesToNation('11370800004312345600000000') // => false
 */
export function goesToNation(itemCode: string): boolean {
  return !itemCode.endsWith('00000000');
}
