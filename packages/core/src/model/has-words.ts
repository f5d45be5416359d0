/** Letters that are drawn as nothing, and the empty cell of Braille, which counts as a symbol. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Whether a text says anything that can be read.
 *
 * 有无可见文字. Spaces, line breaks and the characters that nobody sees (U+200B, U+3164) are no words: a bad rating of nothing else
 * could neither be checked nor put right.
 *
 * @example
 * hasWords('慢') // => true
 * hasWords('😠') // => true
 * hasWords(' \u200b\u3164\n') // => false
 */
export function hasWords(text: string): boolean {
  return SEEN.test(text.replace(UNSEEN, ''));
}
