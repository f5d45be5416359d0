/**
 * Returns the recorded pieces that together say a text, or nothing where one is missing.
 *
 * 拼接录音. As few pieces as can be had, so that whole phrases are used before single words. Punctuation and spaces are
 * rests and need no recording.
 *
 * @example
 * stitchClips('请A零幺号', ['请', 'A', '零', '幺', '号', '请A']) // => ['请A', '零', '幺', '号']
 * stitchClips('到三号窗口', ['到', '三', '号', '号窗口']) // => ['到', '三', '号窗口']
 * stitchClips('请A零七号', ['请', 'A', '零', '号']) // => undefined
 */
export function stitchClips(text: string, recorded: readonly string[]): string[] | undefined {
  // From the end: the fewest pieces that say everything from each place on.
  const best: (readonly string[] | undefined)[] = Array.from({ length: text.length + 1 });
  best[text.length] = [];
  const pieces = recorded.filter((piece) => piece !== '');
  for (let at = text.length - 1; at >= 0; at--) {
    if (REST.test(text[at]!)) best[at] = best[at + 1];
    for (const piece of pieces) {
      const rest = text.startsWith(piece, at) ? best[at + piece.length] : undefined;
      if (rest && rest.length + 1 < (best[at]?.length ?? Infinity)) best[at] = [piece, ...rest];
    }
  }
  return best[0] && [...best[0]];
}

const REST = /[\s\p{P}]/u;
