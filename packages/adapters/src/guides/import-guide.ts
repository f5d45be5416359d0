import type { OriginalRemark, ServiceGuide } from '@banshi/core';
import { readFacts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import { type Leaf, leavesOf, missingLeaves } from './leaves.ts';
import { toGuide } from './to-guide.ts';

/** Written by whoever copied the page out, not by the page: its oddities, and what was inferred. */
const COLLECTOR = /^oddities\b|_inferred$/;

/**
 * Turns one file of `guide-facts/1` into a guide that loses nothing.
 *
 * 导入指南. What no field holds, is misspelt, or is of the wrong kind becomes an original remark (原文备注), word for
 * word, with the place where it stood.
 *
 * @throws {UnreadableGuideError} when the schema, the id or the matter's name is missing
 */
export function importGuide(source: unknown): ServiceGuide {
  const guide = toGuide(readFacts(source));
  const remarks = missingLeaves(leavesOf(source), leavesOf(factsOf(guide))).map(toRemark);
  return remarks.length > 0 ? { ...guide, remarks } : guide;
}

/**
 * Lists what a source says and a guide does not, by path.
 *
 * 遗失检查. Empty for every guide that {@link importGuide} made; a guide changed by hand may answer otherwise.
 */
export function lostFacts(source: unknown, guide: ServiceGuide): readonly Leaf[] {
  return missingLeaves(leavesOf(source), [...leavesOf(factsOf(guide)), ...(guide.remarks ?? [])]);
}

function toRemark({ path, value }: Leaf): OriginalRemark {
  return { path, value, by: COLLECTOR.test(path) ? 'collector' : 'source' };
}
