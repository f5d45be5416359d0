import { type Branch, MAX_DEPTH, type Tree } from './tree.ts';

/** A number of more figures than a double keeps. Inside of a text it costs the slower way and nothing else. */
const LONG_NUMBER = /[\d.]{16}/;

/** A tree, and what had to be forgiven. 读取结果. */
export interface ReadTree {
  readonly tree: Tree;
  readonly notes: readonly string[];
}

/**
 * Reads JSON as platforms write it.
 *
 * 宽容的 JSON 读取. Integers beyond 2^53 become bigints and longer fractions text; leading noughts, a wrapper of JSONP,
 * bare line breaks in texts and a last comma are forgiven and noted; whatever is cut off is refused. A text that holds
 * JSON once more is read once more.
 *
 * @returns nothing when it is no JSON even so
 * @example
 * readJson('{"status":01}')?.tree // => { status: 1 }
 */
export function readJson(text: string): ReadTree | undefined {
  const notes: string[] = [];
  let source = text.trim();
  const jsonp = /^(?:\/\*\*\/)?\s*[\w$.]+\s*\(([^]*)\)\s*;?$/.exec(source);
  if (jsonp) {
    notes.push('jsonp');
    source = jsonp[1]!.trim();
  }
  for (let round = 0; round < 4; round++) {
    const tree = readOnce(source, notes);
    if (tree === undefined) return undefined;
    if (typeof tree !== 'string' || !/^\s*["[{]/.test(tree)) return { tree, notes };
    notes.push('json-in-text');
    source = tree;
  }
  return undefined;
}

function readOnce(source: string, notes: string[]): Tree {
  try {
    const tree = JSON.parse(source) as Tree;
    // Looking at the values costs a sixth of looking at the characters.
    if (!mayHaveLost(tree, 0) || !LONG_NUMBER.test(source)) return tree;
  } catch {
    // Read again below, with forgiveness.
  }
  try {
    const strict = forgiven(source, notes);
    mayHaveLost(JSON.parse(strict) as Tree, 0);
    return JSON.parse(strict, longNumber) as Tree;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a number may have had more figures. @throws {SyntaxError} where the tree nests deeper than any platform's */
function mayHaveLost(value: Tree, depth: number): boolean {
  if (typeof value === 'number') return !Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MAX_DEPTH) throw new SyntaxError('deep');
  if (Array.isArray(value)) return (value as readonly Tree[]).some((one) => mayHaveLost(one, depth + 1));
  // What JSON.parse makes inherits nothing that would show here, and this is the quickest way through it.
  for (const key in value as Branch) {
    const one = (value as Branch)[key];
    if (typeof one !== 'string' && mayHaveLost(one, depth + 1)) return true;
  }
  return false;
}

/** Texts, numbers, and a comma that nothing follows. */
const TOKENS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d[\d.eE+-]*|,(?=\s*[}\]])/g;

/** Before a number that travels as text past JSON.parse. No character that anybody may send. */
const MARK = '\uFFFF';

/** The same as JSON that keeps to the rules; what breaks others than these stays broken. */
function forgiven(source: string, notes: string[]): string {
  const note = (what: string) => {
    if (!notes.includes(what)) notes.push(what);
    return '';
  };
  return source.replace(TOKENS, (token) => {
    if (token === ',') return note('last-comma');
    if (token.startsWith('"')) {
      if (/^"(?:\uFFFF|\\uffff)/i.test(token)) throw new SyntaxError('mark');
      return token.replace(/(?![\u007f-\u009f])\p{Cc}/gu, (char) => {
        note('control-character');
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
    }
    const plain = token.replace(/^(-?)0+(?=\d)/, '$1');
    if (plain !== token) note('leading-nought');
    const long = /^-?\d+$/.test(plain)
      ? !Number.isSafeInteger(Number(plain))
      : /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) && plain.replace(/\D/g, '').length > 15;
    return long ? `"${MARK}${plain}"` : plain;
  });
}

function longNumber(_: string, value: Tree): Tree {
  if (typeof value !== 'string' || !value.startsWith(MARK)) return value;
  const figures = value.slice(1);
  return /^-?\d+$/.test(figures) ? BigInt(figures) : figures;
}
