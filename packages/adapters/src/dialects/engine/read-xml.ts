import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { ReadTree } from './read-json.ts';
import { MAX_DEPTH, type Tree } from './tree.ts';

/** An ampersand that begins no reference; what is marked as text holds none. */
const RAW_AMPERSAND = /<!\[CDATA\[[^]*?\]\]>|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);)/gi;

/**
 * Reads XML: elements become keys by their local names, repeated ones lists, and texts leaves.
 *
 * 读取 XML. A document type is refused, so no entity can be declared; raw ampersands are forgiven and noted. Elements
 * that carry their key in an attribute (`<Field FieldName="SBLSH">`) stand under that key; attributes under `@name`.
 *
 * @returns nothing when it is no XML, or has a document type
 * @example
 * readXml('<Case><code>200</code></Case>')?.tree // => { Case: { code: '200' } }
 */
export function readXml(text: string): ReadTree | undefined {
  const notes: string[] = [];
  let source = text.trim();
  if (/<!DOCTYPE|<!ENTITY/i.test(source) || tooDeep(source)) return undefined;
  // Whatever the declaration says of the encoding, this is text already.
  source = source.replace(/^<\?xml[^>]*\?>\s*/, '');
  const tame = source.replace(RAW_AMPERSAND, (found) => (found === '&' ? '&amp;' : found));
  if (tame !== source) notes.push('raw-ampersand');
  try {
    const { root } = parseXml(tame);
    return root ? { tree: { [localName(root.name)]: treeOf(root) }, notes } : undefined;
  } catch {
    return undefined;
  }
}

function treeOf(element: XmlElement): Tree {
  const branch: Record<string, Tree> = Object.create(null) as Record<string, Tree>;
  let text = '';
  let inner = 0;
  for (const child of element.children) {
    if (child instanceof XmlText) text += child.text;
    if (!(child instanceof XmlElement)) continue;
    inner++;
    const key = child.attributes['FieldName'] ?? localName(child.name);
    const value = treeOf(child);
    const before = branch[key];
    if (!(key in branch)) branch[key] = value;
    else if (Array.isArray(before)) (before as Tree[]).push(value);
    else branch[key] = [before, value];
  }
  const attributes = Object.entries(element.attributes).filter(([name]) => !/^(xmlns\b|xsi:|FieldName$)/.test(name));
  if (inner === 0 && (attributes.length === 0 || 'FieldName' in element.attributes)) return text;
  for (const [name, value] of attributes) branch[`@${localName(name)}`] = value;
  if (inner === 0 && text.trim() !== '') branch['#text'] = text;
  return branch;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The parser recurses, so the depth is counted before. */
function tooDeep(source: string): boolean {
  let depth = 0;
  for (const [tag] of source.matchAll(/<[^!?<>][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>') && ++depth > MAX_DEPTH) return true;
  }
  return false;
}
