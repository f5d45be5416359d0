import {
  createGuideIndex,
  type GuideQuery,
  type GuideResults,
  type GuideSummary,
  type ServiceGuide,
} from '@banshi/core';

/** Where a hall looks for guides. */
export interface GuideShelf {
  search(query: GuideQuery): Promise<GuideResults>;
}

/**
 * Returns the search over a hall's guides; its index is built once, in the background.
 *
 * 事项检索. Guides without a summary are found by name, not by pinyin.
 */
export function createGuideShelf(
  guides: readonly ServiceGuide[],
  summaries: readonly GuideSummary[] = guides.map(plainSummary),
): GuideShelf {
  const index = createGuideIndex(summaries);
  index.catch(() => {});
  return { search: async (query) => (await index).search(query) };
}

function plainSummary({ id, matter, department, applicants, limits }: ServiceGuide): GuideSummary {
  const promised = limits.promised?.text;
  return {
    id,
    name: matter.name,
    department: department?.name ?? '',
    audience: applicants ?? [],
    initials: [],
    ...(promised !== undefined && { promised }),
  };
}
