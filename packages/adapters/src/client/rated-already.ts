import type { HallCommandName, RatingSubject } from '@banshi/core';
import type { KeptCommand } from './kept-store.ts';

/**
 * Whether a rating of the same visit or case was put on this device before `command` and still waits.
 *
 * 一次一评. Two tabs share what is kept: the hall would take the first and refuse the second, whose page had long thanked for it. Of two
 * at once the one that the store has first stays. A ticket with another code is another try; the hall tells which one is right.
 *
 * @param kept everything on this device, in the order in which it was put
 * @example
 * const input = { caseNumber: '20261123A7K2M98', level: 5 }
 * const first = { id: 'a', name: 'rating.give', input }
 * const second = { id: 'b', name: 'rating.give', input: { ...input, level: 1 } }
 * isRatedAlready(second, [first, second]) // => true
 * isRatedAlready(first, [first, second]) // => false
 */
export function isRatedAlready(
  { id, name, input }: { readonly id: string; readonly name: HallCommandName; readonly input: unknown },
  kept: readonly KeptCommand[],
): boolean {
  if (name !== 'rating.give') return false;
  const own = kept.findIndex((one) => one.id === id);
  const before = own < 0 ? kept : kept.slice(0, own);
  return before.some(
    (one) =>
      one.name === name &&
      one.receipt === undefined &&
      one.refused === undefined &&
      subjectOf(one.input) === subjectOf(input),
  );
}

function subjectOf(input: unknown): string {
  const { caseNumber, point, ticket, code } = input as RatingSubject;
  return JSON.stringify([caseNumber, point ?? 'result', ticket, code]);
}
