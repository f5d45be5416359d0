/**
 * What Chromium 69 to 75 (older 360, Qi'anxin and UOS browsers) lack and the elements use.
 *
 * 旧浏览器补丁. Only the ready-made script `banshi.js` carries it; it changes nothing where these exist.
 */
declare const self: Window & typeof globalThis;

if (typeof globalThis === 'undefined') (self as unknown as { globalThis: unknown }).globalThis = self;

if (typeof self.queueMicrotask !== 'function') self.queueMicrotask = (task) => void Promise.resolve().then(task);

if (typeof Object.fromEntries !== 'function') {
  Object.fromEntries = (entries: Iterable<readonly [PropertyKey, unknown]>) => {
    const record: Record<PropertyKey, unknown> = {};
    for (const [key, value] of entries) record[key] = value;
    return record;
  };
}

export {};
