/** Returns a keyed hash of some words, from which nobody without the secret can get back to them. */
export type Seal = (...words: readonly string[]) => Promise<string>;

/** With fewer characters the secret itself could be tried out. */
const LEAST = 16;

/**
 * Returns a keyed hash function: HMAC-SHA-256, in base64url.
 *
 * 加密散列. A plain hash would not do: there are fewer than 10^12 identity numbers, and all can be tried in a day.
 *
 * @throws RangeError when the secret is shorter than 16 characters
 */
export function createSeal(secret: string): Seal {
  if (secret.length < LEAST) throw new RangeError(`The secret of a hall has at least ${LEAST} characters.`);
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  return async (...words) => {
    const message = encoder.encode(JSON.stringify(words));
    const hash = new Uint8Array(await crypto.subtle.sign('HMAC', await key, message));
    return btoa(String.fromCharCode(...hash))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
  };
}
