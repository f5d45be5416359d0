import { UnreadableGuideError } from '@banshi/core';

/** A file's JSON, and the keys that stand twice in one object: JSON keeps the last only. */
export interface ReadJson {
  readonly value: unknown;
  readonly repeatedKeys: readonly string[];
}

/**
 * Reads the bytes of a JSON file without losing any of it.
 *
 * 读取 JSON. UTF-8, with or without a byte order mark. A number that a double cannot hold is kept as text.
 *
 * @throws {UnreadableGuideError} when the bytes are not UTF-8 or not JSON
 */
export function readJson(bytes: Uint8Array): ReadJson {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: JSON.parse(text, keepDigits), repeatedKeys: repeatedKeys(text) };
  } catch (cause) {
    const encoding = cause instanceof TypeError;
    throw new UnreadableGuideError(encoding ? 'The file is not UTF-8.' : 'The file is not JSON.', [], { cause });
  }
}

function keepDigits(this: unknown, _key: string, value: unknown, context?: { source?: string }): unknown {
  const exact = typeof value !== 'number' || context?.source === undefined || sameNumber(context.source, value);
  return exact ? value : context.source;
}

function sameNumber(source: string, value: number): boolean {
  const digits = (text: string) =>
    text
      .replace(/[eE].*$/, '')
      .replace(/[-.]/g, '')
      .replace(/^0+|0+$/g, '');
  return Number.isFinite(value) && (digits(source) === digits(String(value)) || digits(source).length <= 15);
}

/** Walks the tokens of valid JSON and notes each key that its object already has. */
function repeatedKeys(json: string): string[] {
  const repeated: string[] = [];
  const objects: (Set<string> | undefined)[] = [];
  for (const [token, key] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{') objects.push(new Set());
    else if (token === '[') objects.push(undefined);
    else if (token === '}' || token === ']') objects.pop();
    else if (key) {
      const name = JSON.parse(key) as string;
      const keys = objects.at(-1);
      if (keys?.has(name)) repeated.push(name);
      keys?.add(name);
    }
  }
  return repeated;
}
