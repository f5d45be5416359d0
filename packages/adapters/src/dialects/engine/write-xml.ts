import { isBranch, textOf, type Tree } from './tree.ts';

/** What XML 1.0 cannot carry, even escaped. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\uFFFE\uFFFF]/u;

/**
 * Writes a tree as XML, in one line and without a declaration.
 *
 * 写出 XML. The branch must have one key, the root. `@name` keys become attributes. Below `keyed`, leaves become
 * `<Field FieldName="key">`.
 *
 * @throws {RangeError} when a text holds characters that XML cannot carry
 * @example
 * writeXml({ Case: { code: '200', msg: 'a<b' } }) // => '<Case><code>200</code><msg>a&lt;b</msg></Case>'
 */
export function writeXml(tree: Tree, keyed?: { readonly element: string; readonly attribute: string }): string {
  if (!isBranch(tree)) return '';
  return Object.entries(tree)
    .map(([name, value]) => write(name, value, keyed))
    .join('');
}

function write(name: string, value: Tree, keyed?: { readonly element: string; readonly attribute: string }): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return (value as readonly Tree[]).map((one) => write(name, one, keyed)).join('');
  if (!isBranch(value)) {
    const text = value === null ? '' : escape(textOf(value));
    if (!keyed) return `<${name}>${text}</${name}>`;
    return `<${keyed.element} ${keyed.attribute}="${escape(name)}">${text}</${keyed.element}>`;
  }
  const attributes = Object.entries(value)
    .filter(([key]) => key.startsWith('@'))
    .map(([key, one]) => ` ${key.slice(1)}="${escape(textOf(one))}"`)
    .join('');
  const children = Object.entries(value)
    .filter(([key]) => !key.startsWith('@'))
    .map(([key, one]) => write(key, one, keyed))
    .join('');
  return `<${name}${attributes}>${children}</${name}>`;
}

function escape(text: string): string {
  if (FORBIDDEN.test(text)) throw new RangeError('XML cannot carry this text.');
  return text.replace(/[&<>"\r\n\t]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/&#(38|60|62|34);/g, named);
}

function named(_: string, code: string): string {
  return { '38': '&amp;', '60': '&lt;', '62': '&gt;', '34': '&quot;' }[code]!;
}
