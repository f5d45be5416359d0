let round = 0;

/**
 * Imports the module that an `import()` could not load, by the address that its error names; throws the error where it names none.
 *
 * 重新加载模块. A browser remembers for the life of a page that an address could not be loaded, and asks nobody when it is imported
 * again (HTML's module map; so do Chromium 69 to 153 and Firefox, not Safari). The same address with another fragment is another
 * entry of that map and the same request to a server. What the module itself loads is remembered under its own address: so it may
 * load nothing that the page does not have already.
 */
export function importAgain<TModule>(error: unknown): Promise<TModule> {
  const [address] = /https?:\S+\w$/.exec(String(error)) ?? [];
  if (!address) throw error;
  return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}#${++round}`);
}
