import type { Tree } from './tree.ts';

/** Fields of a form or a query; the last of a name counts. 表单. */
export function readForm(text: string): Tree {
  const form: Record<string, Tree> = Object.create(null) as Record<string, Tree>;
  for (const [key, value] of new URLSearchParams(text)) form[key] = value;
  return form;
}
