/** `T` with what may be null or undefined made optional. */
type Present<T> = {
  [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
} & {
  [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K];
};

/**
 * Returns `record` without the members that say nothing.
 *
 * @example
 * present({ a: 1, b: null, c: undefined }) // => { a: 1 }
 */
export function present<T extends object>(record: T): { [K in keyof Present<T>]: Present<T>[K] } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value != null)) as never;
}

/**
 * Returns the rows of a list that could be read; an absent list stays absent, an empty one empty.
 *
 * @example
 * rows(['a', null]) // => ['a']
 * rows([null]) // => undefined
 */
export function rows<T>(
  list: readonly (T | null | undefined)[] | null | undefined,
): readonly NonNullable<T>[] | undefined {
  if (!list) return undefined;
  const readable = list.filter((row): row is NonNullable<T> & T => row != null);
  return readable.length > 0 || list.length === 0 ? readable : undefined;
}
