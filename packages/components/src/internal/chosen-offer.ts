import type { Offer } from './render-offers.ts';

/** Returns the action that was chosen, while it can be done: its form stands open. 所选动作. */
export function chosenOffer<TAction extends string>(
  offers: readonly Offer<TAction, string>[],
  chosen: string | undefined,
): TAction | undefined {
  return offers.find(({ action, hindrance }) => action === chosen && !hindrance)?.action;
}
