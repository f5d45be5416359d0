import type { TimeLayout } from './dialect.ts';

const TOKENS = /yyyy|MM|dd|HH|mm|ss|S+|[MdHms]/g;
const CHINA = 8 * 3600_000;

interface Compiled {
  readonly pattern: RegExp;
  readonly tokens: readonly string[];
}
const compiled = new Map<TimeLayout, Compiled>();

/**
 * Reads one moment by the first layout that fits, in China's time.
 *
 * 时间. Platforms write local time without a zone; it is GMT+8. `epoch-ms` and `epoch-s` count from 1970. A layout
 * without hours yields a day.
 *
 * @returns nothing when no layout fits, or when there is no such day or hour
 * @example
 * readTime('2026-11-18 9:05:3', ['yyyy-M-d H:m:s']) // => '2026-11-18T09:05:03+08:00'
 * @example
 * readTime('2026-11-31 09:05:03', ['yyyy-MM-dd HH:mm:ss']) // => undefined
 */
export function readTime(text: string, layouts: readonly TimeLayout[]): string | undefined {
  for (const layout of layouts) {
    const seconds = layout === 'epoch-s';
    if (seconds || layout === 'epoch-ms') {
      if ((seconds ? /^-?\d{9,11}$/ : /^-?\d{12,14}$/).test(text)) return isoOf(Number(text) * (seconds ? 1000 : 1));
      continue;
    }
    const { pattern, tokens } = compile(layout);
    const found = pattern.exec(text);
    if (!found) continue;
    const part: Record<string, number> = {};
    let fraction = '';
    for (const [index, token] of tokens.entries()) {
      if (token[0] === 'S') fraction = found[index + 1]!;
      else part[token[0]!] = Number(found[index + 1]);
    }
    return assemble(part, fraction);
  }
  return undefined;
}

/**
 * Writes a moment or a day by a layout, in China's time.
 *
 * 写出时间.
 *
 * @returns nothing when the value is no moment, or the layout asks for an hour that a day does not have
 * @example
 * writeTime('2026-11-18T09:05:03+08:00', 'yyyyMMddHHmmss') // => '20261118090503'
 */
export function writeTime(value: string, layout: TimeLayout): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (day && /H|epoch/.test(layout)) return undefined;
  const at = Date.parse(day ? `${value}T00:00:00+08:00` : value);
  if (Number.isNaN(at)) return undefined;
  if (layout === 'epoch-ms') return String(at);
  if (layout === 'epoch-s') return String(Math.floor(at / 1000));
  const local = new Date(at + CHINA).toISOString();
  const parts: Record<string, string> = {
    y: local.slice(0, 4),
    M: local.slice(5, 7),
    d: local.slice(8, 10),
    H: local.slice(11, 13),
    m: local.slice(14, 16),
    s: local.slice(17, 19),
    S: local.slice(20, 23),
  };
  return layout.replace(TOKENS, (token) => {
    const part = parts[token[0]!]!;
    if (token[0] === 'S') return part.slice(0, token.length);
    return token.length === 1 ? String(Number(part)) : part;
  });
}

function compile(layout: TimeLayout): Compiled {
  let one = compiled.get(layout);
  if (one) return one;
  const tokens: string[] = [];
  let source = '';
  let last = 0;
  for (const { 0: token, index } of layout.matchAll(TOKENS)) {
    source +=
      literal(layout.slice(last, index)) +
      `(\\d{${token[0] === 'S' ? '1,9' : token.length > 1 ? token.length : '1,2'}})`;
    tokens.push(token);
    last = index + token.length;
  }
  one = { pattern: new RegExp(`^${source}${literal(layout.slice(last))}$`), tokens };
  compiled.set(layout, one);
  return one;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function assemble(part: Record<string, number>, fraction: string): string | undefined {
  const { y = 0, M = 1, d = 1, H, m = 0, s = 0 } = part;
  const date = `${two(y, 4)}-${two(M)}-${two(d)}`;
  const time = `T${two(H ?? 0)}:${two(m)}:${two(s)}`;
  // A Date takes the 31st of November for the 1st of December, and 24:00 for the next day.
  if (y < 1 || isoOf(Date.parse(`${date}${time}+08:00`)) !== `${date}${time}+08:00`) return undefined;
  const thousandths = fraction.slice(0, 3).padEnd(3, '0');
  return H === undefined ? date : `${date}${time}${thousandths === '000' ? '' : `.${thousandths}`}+08:00`;
}

function isoOf(at: number): string | undefined {
  const local = new Date(at + CHINA).toJSON() as string | null;
  return local?.replace('.000', '').replace('Z', '+08:00');
}

function two(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
