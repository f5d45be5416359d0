import type { Step } from './dialect.ts';
import type { StepContext } from './steps.ts';
import { isBranch, isLeaf, textOf, type Tree } from './tree.ts';
import { writeJson } from './write-json.ts';

/**
 * Redoes the steps from the last to the first.
 *
 * 封装.
 *
 * @throws when the plug-in or the secret that a step names is not here
 */
export function wrapText(tree: Tree, steps: readonly Step[], context: StepContext): Tree {
  let here = tree;
  for (const step of [...steps].reverse()) here = redo(here, step, context);
  return here;
}

function redo(tree: Tree, step: Step, context: StepContext): Tree {
  const text = isLeaf(tree) ? textOf(tree) : '';
  if (step === 'trim' || step === 'plus') return text;
  if (step === 'json') return writeJson(tree);
  if (step === 'xml') {
    if (!context.xml) throw new RangeError('The writer of XML is not here: hand over `xml: xmlFormat`.');
    return context.xml.write(tree);
  }
  if (step === 'base64') return toBase64(text);
  if (step === 'form') return writeForm(tree);
  if ('pairs' in step)
    return Object.entries(isBranch(tree) ? tree : {})
      .map(([key, value]) => `${key}=${isLeaf(value) ? textOf(value) : value ? writeJson(value) : ''}`)
      .join(step.pairs);
  if ('after' in step) return step.after + text;
  if ('query' in step) return text;
  // A cipher that is used for some messages only is left out on write.
  if (step.if !== undefined) return text;
  const cipher = context.plugIns?.ciphers[step.decrypt];
  const secrets = context.secrets?.[step.secrets];
  if (!cipher || !secrets) throw new RangeError(`The cipher ${step.decrypt} or its secrets are not here.`);
  return cipher.encrypt(text, secrets, step.options);
}

/** Fields as a form. 写出表单. */
function writeForm(tree: Tree): string {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(isBranch(tree) ? tree : {}))
    if (value !== undefined && value !== null) form.append(key, isLeaf(value) ? textOf(value) : writeJson(value));
  return form.toString();
}

function toBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
