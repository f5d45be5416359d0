import type { Refusal } from '@banshi/core';
import type { Field, Values } from './form.ts';

/** Several fields of a kind, as many as are wanted. 可增加的多行. */
export function lines(
  values: Values,
  of: {
    readonly name: string;
    readonly kind: 'text' | 'long';
    readonly label: (index: number) => string;
    readonly more: string;
    readonly atLeast: number;
    readonly hint?: string;
    readonly refusals?: readonly Refusal[];
  },
): readonly Field[] {
  const { name, kind, label, more, atLeast, hint, refusals = [] } = of;
  const count = rowsOf(values, name, atLeast);
  return [
    ...Array.from({ length: count }, (_, index) => ({
      kind,
      name: `${name}.${index}`,
      label: label(index),
      ...(index === 0 && { hint, refusals }),
    })),
    { kind: 'more', name: `rows-${name}`, label: more, count },
  ];
}

/** How many rows there are: those asked for, and those already written. 行数. */
export function rowsOf(values: Values, name: string, atLeast: number): number {
  const written = Object.keys(values)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(key.split('.')[1]) + 1);
  return Math.max(atLeast, Number(values[`rows-${name}`] ?? 0), ...written);
}
