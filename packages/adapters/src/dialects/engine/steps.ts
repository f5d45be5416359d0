import type { Step } from './dialect.ts';
import { readJson } from './read-json.ts';
import type { PlugIns, Secrets } from './signer.ts';
import type { TextSteps } from './text-steps.ts';
import { isLeaf, textOf, type Tree } from './tree.ts';

/** The reader and writer of XML, for dialects that need them: others do not carry its bytes. XML 读写. */
export interface XmlFormat {
  readonly read: (text: string) => { readonly tree: Tree; readonly notes: readonly string[] } | undefined;
  readonly write: (tree: Tree, keyed?: { readonly element: string; readonly attribute: string }) => string;
}

/** What unwrapping needs besides the text. 解包所需. */
export interface StepContext {
  readonly plugIns?: PlugIns | undefined;
  /** Secrets by group. */
  readonly secrets?: Readonly<Record<string, Secrets>> | undefined;
  readonly xml?: XmlFormat | undefined;
  readonly textSteps?: TextSteps | undefined;
  readonly notes: string[];
}

/**
 * Undoes the steps of a text: the first yields what the second reads.
 *
 * 解包.
 *
 * @returns nothing when a step does not fit, or its key or what undoes it is not here
 */
export function unwrapText(text: Tree, steps: readonly Step[], context: StepContext): Tree {
  let here: Tree = text;
  for (const step of steps) {
    // What has been a tree all along needs no unwrapping: some platforms send both.
    if (!isLeaf(here)) return here;
    here = undo(textOf(here), step, context);
  }
  return here;
}

function undo(text: string, step: Step, context: StepContext): Tree {
  if (step !== 'json' && step !== 'xml') return context.textSteps?.(text, step, context);
  const read = step === 'json' ? readJson(text) : context.xml?.read(text);
  context.notes.push(...(read?.notes ?? (step === 'json' || context.xml ? [] : ['no-xml'])));
  return read?.tree;
}
