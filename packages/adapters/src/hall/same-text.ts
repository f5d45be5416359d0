/**
 * Whether two texts are the same, found out in a time that says nothing of where they differ.
 *
 * 定时比较. A comparison that stops at the first difference would let a code be found one character after the other.
 *
 * @example
 * sameText('K7M2P9', 'K7M2P9') // => true
 * sameText('K7M2P', 'K7M2P9') // => false
 */
export function sameText(text: string, wanted: string): boolean {
  let difference = text.length ^ wanted.length;
  for (let index = 0; index < wanted.length; index += 1) {
    difference |= (text.codePointAt(index) ?? 0) ^ wanted.codePointAt(index)!;
  }
  return difference === 0;
}
