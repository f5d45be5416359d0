import type { Step } from '@banshi/core';

type Steps = readonly Step[];

/** The steps of a guide, by the station of the chart that they belong to. 各环节的步骤: 申请, 收件受理, 审查, 决定发证, 送达办结. */
export type StationSteps = readonly [apply: Steps, received: Steps, review: Steps, decision: Steps, delivery: Steps];

/** The words of each place, in order. */
const WORDS: readonly RegExp[] = [
  /申请|申报|提交|预约|咨询/,
  /收件|接件|受理|取号|预审|初审|窗口/,
  /审查|审核|核查|勘察|勘验|评审|公示|复核|听证/,
  /决定|审批|批准|核准|审定|签批|制证|发证|颁证|打印|缮证/,
  /送达|办结|领取|取件|归档|邮寄|出件|领证|取证/,
];

/**
 * Sorts the steps of a guide into the stations of a chart, in their own order.
 *
 * 环节归类. Guides name their steps as they like. Steps never go back: what follows a review is none of the intake, and what is
 * named by no word that is known stays with the step before it, or is review.
 */
export function stepsByStation(steps: readonly Step[]): StationSteps {
  const sorted: [Step[], Step[], Step[], Step[], Step[]] = [[], [], [], [], []];
  let at = 0;
  for (const step of steps) {
    at = Math.max(at, placeOf(step.name) ?? Math.max(at, 2));
    sorted[at]!.push(step);
  }
  return sorted;
}

/** 0 to 4, or nothing where no word says. A name of two (受理与审查) belongs where it begins. */
function placeOf(name: string): number | undefined {
  let place: number | undefined;
  let first = Infinity;
  for (const [at, pattern] of WORDS.entries()) {
    const index = name.search(pattern);
    if (index < 0 || index >= first) continue;
    first = index;
    place = at;
  }
  return place;
}
