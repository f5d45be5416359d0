import type { Step } from './dialect.ts';
import { valueAt } from './paths.ts';
import { readForm } from './read-form.ts';
import type { StepContext } from './steps.ts';
import { textOf, type Tree } from './tree.ts';

/** Undoes one step out of a text, other than `json` and `xml`. 解包一步. */
export type TextSteps = (text: string, step: Step, context: StepContext) => Tree;

/**
 * Undoes every step out of a text that a description may name besides `json` and `xml`.
 *
 * 文本解包. A description that names one says so (`textSteps`); the others spare a page its bytes.
 */
export const textSteps: TextSteps = (text, step, context) => {
  if (step === 'trim') return text.trim();
  if (step === 'plus') return text.trim().replaceAll(' ', '+');
  if (step === 'base64') return fromBase64(text);
  if (step === 'form') return readForm(text);
  if (typeof step === 'string') return undefined;
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
};

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
