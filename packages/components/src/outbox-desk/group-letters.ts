import type { LetterReason, LetterView } from '@banshi/core';

/** The letters of one platform as its desk shows them. */
interface LetterGroups {
  /** 死信, by what they died of; those with the most letters first. */
  readonly dead: readonly { readonly reason: LetterReason; readonly letters: readonly LetterView[] }[];
  /** 尚未送达: in doubt, under way, waiting. */
  readonly open: readonly LetterView[];
  /** 最近送达. */
  readonly arrived: readonly LetterView[];
}

/** Sorts the letters of a platform for its desk. 报送分组. */
export function groupLetters(letters: readonly LetterView[]): LetterGroups {
  const byReason = new Map<LetterReason, LetterView[]>();
  for (const letter of letters) {
    if (letter.state !== 'dead') continue;
    const reason = letter.reason ?? 'unmade';
    byReason.set(reason, [...(byReason.get(reason) ?? []), letter]);
  }
  return {
    dead: [...byReason]
      .map(([reason, group]) => ({ reason, letters: group }))
      .sort((a, b) => b.letters.length - a.letters.length),
    open: letters.filter(({ state }) => state !== 'dead' && state !== 'delivered'),
    arrived: letters.filter(({ state }) => state === 'delivered'),
  };
}
