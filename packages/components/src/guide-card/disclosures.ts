import type { ServiceGuide } from '@banshi/core';
import type { GuideCardStrings } from './guide-card.strings.ts';

/**
 * Returns the five disclosures in a few words each; blank where the guide does not disclose one.
 *
 * 五公开的摘要. It is blank exactly where `disclosureOf` of the core says so, which a test holds: the rule itself would cost
 * every page with a card half a kilobyte, to say the same.
 */
export function disclosures(guide: ServiceGuide, words: GuideCardStrings): [label: string, said: string][] {
  const { applicants, conditions, result, steps, materials, limits, fees } = guide;
  const count = (items: readonly { readonly name: string }[] = [], say: (count: number) => string) =>
    firstSaid(items.map(({ name }) => name)) && say(items.length);
  const { labels } = words;
  return [
    [labels.content, firstSaid([result?.name, ...(applicants ?? []), ...(conditions ?? [])])],
    [labels.procedure, count(steps, words.steps)],
    [labels.materials, count(materials, words.materials)],
    [labels.promisedLimit, limits.promised ? words.limit(limits.promised).trim() : ''],
    [
      labels.fees,
      fees?.charged === false ? words.free : firstSaid([fees?.text, ...(fees?.items ?? []).map(({ name }) => name)]),
    ],
  ];
}

function firstSaid(said: readonly (string | undefined)[]): string {
  return said.find((each) => each?.trim()) ?? '';
}
