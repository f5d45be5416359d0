/**
 * The five levels of a rating, the best last, so that a level is its number.
 *
 * 好差评五级: 1 非常不满意, 2 不满意, 3 基本满意, 4 满意, 5 非常满意 (国办发〔2019〕51号).
 */
export const RATING_LEVELS = [1, 2, 3, 4, 5] as const;

/** One of {@link RATING_LEVELS}. 评价等级. */
export type RatingLevel = (typeof RATING_LEVELS)[number];
