import { type CaseRecord, isBanshiError } from '@banshi/core';

/** A subject broke a promise of its contract. */
export class BrokenPromiseError extends Error {
  override readonly name = 'BrokenPromiseError';
}

/** Passes when both say the same as JSON, whatever the order of their keys. */
export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [canonical(actual), canonical(expected)];
  if (is !== should) throw new BrokenPromiseError(`${what}: expected ${should}, received ${is}.`);
}

/** Passes when both are one case in one state, whoever looks: what it offers each of them may differ. */
export function mustBeCase(actual: CaseRecord | undefined, expected: CaseRecord, what: string): void {
  const forAll = (record: CaseRecord) => ({ ...record, permitted: {}, speaksFor: [] });
  mustEqual(actual && forAll(actual), forAll(expected), what);
}

/** Passes when `condition` holds. */
export function must(condition: boolean, what: string): asserts condition {
  if (!condition) throw new BrokenPromiseError(`${what}: it does not.`);
}

/** Passes when `promise` rejects with one of our errors that has this code. */
export async function mustReject(promise: Promise<unknown>, code: string): Promise<void> {
  const outcome = await promise.then(
    () => 'nothing: it succeeded',
    (error: unknown) => (isBanshiError(error) ? (error as unknown as { code: string }).code : String(error)),
  );
  if (outcome !== code) throw new BrokenPromiseError(`expected a rejection with ${code}, received ${outcome}.`);
}

/** Resolves as `promise` does, and gives up in the end: a broken subject must fail its case and not hang. */
export async function inTime<T>(promise: Promise<T>, what: string, milliseconds = 4000): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BrokenPromiseError(`${what}: it never came.`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function canonical(value: unknown): string {
  return String(JSON.stringify(value, sortKeys));
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
