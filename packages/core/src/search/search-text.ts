/**
 * Stands between two texts in one string; no text holds it.
 *
 * 分隔符. Not `\0`: engines look for a rare byte first, and half the bytes of plain letters are 0.
 */
export const SEPARATOR = '\uE000';

/**
 * Returns a text as it is searched: full-width letters made plain, small letters, no spaces.
 *
 * 检索文本. Whoever types ＡＴＭ, atm or `A T M` means the same.
 *
 * @example
 * searchText('ＡＴＭ 布设 备案') // => 'atm布设备案'
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\0\uE000]+/g, '');
}

/**
 * Returns the words of a query, each as it is searched.
 *
 * 检索词.
 *
 * @example
 * searchWords(' 护士  注册 ') // => ['护士', '注册']
 */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/\s+/)
    .map(searchText)
    .filter((word) => word !== '');
}
