import { type Branch, MAX_DEPTH, type Tree } from './tree.ts';

/** A number of more figures than a double keeps. Inside of a text it costs the slower way and nothing else. */
const LONG_NUMBER = /[:[,]\s*-?\d[\d.eE+-]{15}/;

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
  const jsonp = /^[\w$.]+\s*\(([\s\S]*)\)\s*;?$/.exec(source);
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
    return new Reader(source, notes).read();
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

/** One character after the other. */
class Reader {
  private at = 0;
  private readonly source: string;
  private readonly notes: string[];

  constructor(source: string, notes: string[]) {
    this.source = source;
    this.notes = notes;
  }

  read(): Tree {
    const tree = this.value(0);
    this.blank();
    if (this.at < this.source.length) throw new SyntaxError('more');
    return tree;
  }

  private value(depth: number): Tree {
    if (depth > MAX_DEPTH) throw new SyntaxError('deep');
    this.blank();
    const char = this.source[this.at];
    if (char === '{') return this.branch(depth);
    if (char === '[') return this.list(depth);
    if (char === '"') return this.text();
    return this.word();
  }

  private branch(depth: number): Tree {
    const branch: Record<string, Tree> = {};
    this.at++;
    while (!this.closes('}')) {
      this.blank();
      if (this.source[this.at] !== '"') throw new SyntaxError('key');
      const key = this.text();
      this.blank();
      if (this.source[this.at++] !== ':') throw new SyntaxError('colon');
      const value = this.value(depth + 1);
      if (key === '__proto__') Object.defineProperty(branch, key, { value, enumerable: true, configurable: true });
      else branch[key] = value;
      this.comma('}');
    }
    return branch;
  }

  private list(depth: number): Tree {
    const list: Tree[] = [];
    this.at++;
    while (!this.closes(']')) {
      list.push(this.value(depth + 1));
      this.comma(']');
    }
    return list;
  }

  private text(): string {
    const string = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
    string.lastIndex = this.at;
    const found = string.exec(this.source);
    if (!found) throw new SyntaxError('text');
    this.at = string.lastIndex;
    try {
      return JSON.parse(found[0]) as string;
    } catch {
      const tame = found[0].replace(/(?![\u007f-\u009f])\p{Cc}/gu, (char) => {
        this.note('control-character');
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
      return JSON.parse(tame) as string;
    }
  }

  private word(): Tree {
    const token = /-?\d[\d.eE+-]*|true|false|null/y;
    token.lastIndex = this.at;
    const found = token.exec(this.source)?.[0];
    if (found === undefined) throw new SyntaxError('word');
    this.at = token.lastIndex;
    if (found === 'true' || found === 'false') return found === 'true';
    if (found === 'null') return null;
    const [, sign = '', noughts = '', digits = ''] = /^(-?)(0+(?=\d))?(.*)$/.exec(found)!;
    if (noughts) this.note('leading-nought');
    const plain = sign + digits;
    if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(plain)) throw new SyntaxError('number');
    const number = Number(plain);
    if (/^-?\d+$/.test(plain)) return Number.isSafeInteger(number) ? number : BigInt(plain);
    return plain.replace(/\D/g, '').length <= 15 ? number : plain;
  }

  private closes(mark: string): boolean {
    this.blank();
    if (this.source[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private comma(end: string): void {
    this.blank();
    const char = this.source[this.at];
    if (char === ',') {
      this.at++;
      this.blank();
      if (this.source[this.at] === end) this.note('last-comma');
    } else if (char !== end) throw new SyntaxError('comma');
  }

  private blank(): void {
    while (this.at < this.source.length && ' \t\r\n'.includes(this.source[this.at]!)) this.at++;
  }

  private note(what: string): void {
    if (!this.notes.includes(what)) this.notes.push(what);
  }
}
