import type { RatingLevel } from './rating.ts';

/**
 * Codes of the first national list, kept for old records and never offered.
 *
 * 停用标签 (国家政务服务平台 normCode, first version). Their labels were not seen, so none is claimed.
 */
export const RETIRED_RATING_TAGS: Readonly<Record<RatingLevel, readonly string[]>> = {
  5: ['501', '502', '503', '504', '505', '506', '507', '508', '509'],
  4: ['401', '402', '404', '405'],
  3: ['301', '302', '303', '304', '305', '306'],
  2: ['201', '202', '203', '204', '205', '206'],
  1: ['101', '102', '103', '104', '105', '106', '107'],
};
