import type { Given, Opinion, RatingInput, Receipt } from './rating.ts';

/** What can be done with ratings. 好差评命令. */
export interface RatingCommands {
  /** 评价. Once for each visit (现场一次一评) and for each case (一事一评), after its end. */
  'rating.give': { readonly input: RatingInput; readonly result: Given };
  /** 追评. Once, by whoever holds the receipt. */
  'rating.followUp': { readonly input: Receipt & Opinion; readonly result: Given };
  /** 生成默认评价. Made by the system where the rule set wants it; answers how many. */
  'rating.assume': { readonly input: Readonly<Record<never, never>>; readonly result: { readonly made: number } };
}

/** Every name of {@link RatingCommands}. 好差评命令名. */
export const RATING_COMMANDS = [
  'rating.give',
  'rating.followUp',
  'rating.assume',
] as const satisfies readonly (keyof RatingCommands)[];
