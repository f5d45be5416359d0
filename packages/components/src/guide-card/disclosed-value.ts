import type { FiveDisclosureKey, ServiceGuide } from '@banshi/core';
import type { GuideCardStrings } from './guide-card.strings.ts';

/** How a card puts each of the five disclosures into a few words. 五公开的摘要. */
export const disclosedValue: Readonly<
  Record<FiveDisclosureKey, (guide: ServiceGuide, words: GuideCardStrings) => string>
> = {
  content: ({ result, applicants, conditions }, words) =>
    result?.name || applicants?.join(words.and) || conditions?.[0] || '',
  procedure: ({ steps = [] }, words) => words.steps(steps.length),
  materials: ({ materials = [] }, words) => words.materials(materials.length),
  promisedLimit: ({ limits }, words) => (limits.promised ? words.limit(limits.promised) : ''),
  fees: ({ fees }, words) => {
    if (fees?.charged === false) return words.free;
    return fees?.text || (fees?.items?.map(({ name }) => name).join(words.and) ?? '');
  },
};
