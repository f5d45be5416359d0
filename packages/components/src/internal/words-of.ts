/**
 * Returns the sentences of an element, which it shares in part with others.
 *
 * 共用文字. Call it with a `PURE` mark: a bundler takes a spread for something that may have an effect, and a page would carry the
 * sentences of every language that it never speaks.
 */
export function wordsOf<TStrings extends object>(make: () => TStrings): TStrings {
  return make();
}
