import type { GuideSummary, ServiceGuide } from '@banshi/core';
import { initialsOf } from './initials.ts';

/**
 * Returns what a list or a search shows of a guide.
 *
 * 指南摘要. Its pinyin is computed here, once, so that no page has to.
 */
export function summaryOf(guide: ServiceGuide): GuideSummary {
  const promised = guide.limits.promised?.text;
  return {
    id: guide.id,
    name: guide.matter.name,
    department: guide.department?.name ?? '',
    audience: guide.applicants ?? [],
    initials: initialsOf(guide.matter.name),
    ...(promised !== undefined && { promised }),
  };
}
