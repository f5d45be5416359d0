/**
 * Returns the entry of `languages` for a tag: the tag itself, else its first subtag, else the first entry.
 *
 * 选择语言. `zh`, `zh-Hans` and no tag at all give the first, which is `zh-CN` in every element.
 *
 * @example
 * chooseLanguage({ 'zh-CN': '好', en: 'good' }, 'en-GB') // => 'good'
 * chooseLanguage({ 'zh-CN': '好', en: 'good' }, 'fr') // => '好'
 */
export function chooseLanguage<T>(languages: Readonly<Record<string, T>>, tag: string): T | undefined {
  return languages[tag] ?? languages[tag.split('-')[0] ?? ''] ?? Object.values(languages)[0];
}
