import type { GuideQuery, GuideResults, GuideSummary } from '@banshi/core';

/** Searches a list of guides: a part of the name, or the start of the pinyin initials. 查询列表. */
export function searchGuides(guides: readonly GuideSummary[], query: GuideQuery): GuideResults {
  const text = query.text?.toLowerCase() ?? '';
  const found = guides.filter(
    ({ name, department, audience, initials }) =>
      (!query.department || query.department === department) &&
      (!query.audience || audience.includes(query.audience)) &&
      (!text || name.toLowerCase().includes(text) || initials.some((each) => each.startsWith(text))),
  );
  return { guides: found.slice(0, query.limit ?? 20), total: found.length };
}
