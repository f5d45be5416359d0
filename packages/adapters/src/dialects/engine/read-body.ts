import type { Step } from './dialect.ts';
import { readBytes } from './read-bytes.ts';
import { readForm } from './read-form.ts';
import { type StepContext, unwrapText } from './steps.ts';
import type { Tree } from './tree.ts';

/** The largest message that is looked at. 报文上限. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A page, whatever stands before it. */
const HTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|center|script|title|h1)\b/i;
const XML: readonly Step[] = ['xml'];
const JSON_TEXT: readonly Step[] = ['json'];
/** A text, list or object, a call of JSONP, or a bare value. */
const LIKE_JSON = /^["[{]|^(?:\/\*\*\/)?\s*[\w$.]{1,80}\s*\(|^(?:null|true|false|-?\d+(?:\.\d+)?)$/;

/** A message's tree, or what it is instead of one. 报文体. */
export interface ReadBody {
  readonly is: 'tree' | 'empty' | 'html' | 'sentence' | 'broken';
  readonly tree: Tree;
  /** The text, for the rules that look at sentences and pages. It may hold personal data. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'unreadable';
}

/**
 * Reads a body by what it looks like, not by what its content type says.
 *
 * 报文识别. JSON arrives as text/html, pages of a firewall as 200, sentences where data belong.
 */
export function readBody(
  body: Uint8Array | string,
  contentType: string,
  steps: readonly Step[] | undefined,
  context: StepContext,
): ReadBody {
  if (body.length > MAX_BYTES) return { is: 'broken', tree: undefined, text: '', encoding: 'unreadable' };
  const { text: raw, encoding, misdeclared } = readBytes(body, contentType);
  if (encoding === 'gb18030') context.notes.push('gb18030');
  if (misdeclared) context.notes.push('encoding-misdeclared');
  const text = raw.trim();
  const as = (is: ReadBody['is'], tree?: Tree): ReadBody => ({ is, tree, text, encoding });
  if (encoding === 'unreadable') return as('broken');
  if (text === '') return as('empty');
  const marked = text.startsWith('<');
  if (marked && HTML.test(text)) return as('html');
  // A plain form is known by its looks, and platforms answer in another one when they fail.
  const odd = steps?.some((step) => step !== 'xml' && step !== 'json') ? steps : undefined;
  const own = odd ?? (marked ? XML : LIKE_JSON.test(text) ? JSON_TEXT : undefined);
  if (own) {
    const tree = unwrapText(text, own, context);
    return tree === undefined || (odd && typeof tree === 'string') ? as('broken') : as('tree', tree);
  }
  const query = /^(?:GET|POST|https?:\/\/)\S*(?: \S+?)?\?(\S*)$/i.exec(text.slice(0, 65_536));
  if (query) return as('tree', readForm(query[1]!));
  if (/^[\w.$-]{1,64}=[^\s]*$/.test(text)) return as('tree', readForm(text));
  return as('sentence');
}
