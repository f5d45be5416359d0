import type { Step } from './dialect.ts';
import { readJson } from './read-json.ts';
import type { PlugIns, Secrets } from './signer.ts';
import { valueAt } from './paths.ts';
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
  readonly notes: string[];
}

/**
 * Undoes the steps of a text: the first yields what the second reads.
 *
 * 解包.
 *
 * @returns nothing when a step does not fit, or its key is not here
 */
export function unwrapText(text: Tree, steps: readonly Step[], context: StepContext): Tree {
  let here: Tree = text;
  for (const step of steps) {
    // What has been a tree all along needs no unwrapping: some platforms send both.
    if (here === undefined || (!isLeaf(here) && step !== 'json')) return here;
    if (!isLeaf(here)) return here;
    here = undo(textOf(here), step, context);
  }
  return here;
}

function undo(text: string, step: Step, context: StepContext): Tree {
  if (step === 'trim') return text.trim();
  if (step === 'plus') return text.trim().replaceAll(' ', '+');
  if (step === 'json') {
    const read = readJson(text);
    if (read) context.notes.push(...read.notes);
    return read?.tree;
  }
  if (step === 'xml') {
    const read = context.xml?.read(text);
    if (read) context.notes.push(...read.notes);
    return read?.tree;
  }
  if (step === 'base64') return fromBase64(text);
  if (step === 'form') return readForm(text);
  if ('pairs' in step) return readPairs(text, step.pairs);
  if ('query' in step) {
    const query = text.slice(text.indexOf('?') + 1);
    if (!query.includes(`${step.query}=`)) return text;
    return valueAt(readForm(query), [step.query]);
  }
  if ('after' in step) {
    const at = text.indexOf(step.after);
    return at < 0 ? undefined : text.slice(at + step.after.length);
  }
  if (step.if !== undefined && !text.startsWith(step.if)) return text;
  const cipher = context.plugIns?.ciphers[step.decrypt];
  const secrets = context.secrets?.[step.secrets];
  if (!cipher || !secrets) {
    context.notes.push('no-key');
    return undefined;
  }
  try {
    return cipher.decrypt(text, secrets, step.options);
  } catch {
    context.notes.push('decryption-failed');
    return undefined;
  }
}

/** Fields of a form or a query; the last of a name counts. 表单. */
export function readForm(text: string): Tree {
  const form: Record<string, Tree> = Object.create(null) as Record<string, Tree>;
  for (const [key, value] of new URLSearchParams(text)) form[key] = value;
  return form;
}

function readPairs(text: string, mark: string): Tree {
  const pairs: Record<string, Tree> = Object.create(null) as Record<string, Tree>;
  let last: string | undefined;
  for (const pair of text.split(mark)) {
    const [, key, value] = /^([A-Za-z_][\w.-]{0,63})=([\s\S]*)$/.exec(pair) ?? [];
    // Values are not escaped everywhere, so a mark may stand inside of one.
    if (key !== undefined) pairs[(last = key)] = value!;
    else if (last !== undefined) pairs[last] = `${textOf(pairs[last])}${mark}${pair}`;
  }
  return Object.keys(pairs).length > 0 ? pairs : undefined;
}

/** UTF-8 when the bytes are, else one character a byte, so that cipher text survives. */
function fromBase64(text: string): Tree {
  const plain = text.replace(/\s/g, '');
  if (plain === '' || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(plain)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(plain.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return Array.from(bytes, (one) => String.fromCharCode(one)).join('');
    }
  } catch {
    return undefined;
  }
}
